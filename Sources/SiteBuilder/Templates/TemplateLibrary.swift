import Diagnostics
import Files
import Mustache

/// The templates of a site: layouts, partials and assets.
struct TemplateLibrary: Sendable {
    /// Files that are copied as they are, by path below `assets/`.
    let assets: [OutputFile]
    private let library: MustacheLibrary

    /// A style sheet that only themes have; pages link it last.
    private static let themeSheet = "assets/theme.css"

    /// Loads folders, each laid over those before it, and checks every tag of every layout. Throws nothing: all that is
    /// wrong comes back at once.
    static func load(_ folders: [Folder]) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        var loader = TemplateLoader(folders)
        return loader.load()
    }

    init(assets: [OutputFile], library: MustacheLibrary) {
        self.assets = assets
        self.library = library
    }

    /// A page: the layout rendered over its context, and bytes spliced in at the slots.
    func render(_ layout: Layout, _ context: [String: TemplateValue], slots: [String: [UInt8]]) -> [UInt8] {
        var values = context.mapValues(\.mustache)
        values["theme"] = assets.contains { $0.path == Self.themeSheet }
        values["slot"] = Dictionary(uniqueKeysWithValues: layout.slots.map { ($0, Self.marker($0)) })
        let frame = library.render(values, withTemplate: layout.template) ?? ""
        var page: [UInt8] = []
        page.reserveCapacity(frame.utf8.count + slots.values.reduce(0) { $0 + $1.count })
        var rest = frame[...]
        while let start = rest.utf8.firstIndex(of: Self.markerByte),
            let end = rest[rest.utf8.index(after: start)...].utf8.firstIndex(of: Self.markerByte)
        {
            page.append(contentsOf: rest.utf8[..<start])
            page.append(contentsOf: slots[String(rest[rest.utf8.index(after: start)..<end])] ?? [])
            rest = rest[rest.utf8.index(after: end)...]
        }
        page.append(contentsOf: rest.utf8)
        return page
    }

    /// A byte that no text of content or templates can hold marks the places of slots.
    private static let markerByte: UInt8 = 0x01

    private static func marker(_ slot: String) -> String { "\u{01}\(slot)\u{01}" }
}

/// Reads template files and compiles them.
private struct TemplateLoader {
    private let folders: [Folder]
    /// The folder of each file: the last that has it.
    private var owners: [String: Folder] = [:]
    private var diagnostics: [Diagnostic] = []
    private var tags: [String: [TemplateTag]] = [:]
    private var assets: [OutputFile] = []
    private var library = MustacheLibrary()

    init(_ folders: [Folder]) { self.folders = folders }

    mutating func load() -> (TemplateLibrary?, [Diagnostic]) {
        do throws(FileFault) {
            for folder in folders {
                let (paths, faults) = try folder.files()
                diagnostics += faults.map(\.diagnostic)
                for path in paths { owners[path] = folder }
            }
            for (path, folder) in owners.sorted(by: { $0.key < $1.key }) { try load(path, of: folder) }
        } catch {
            diagnostics.append(error.diagnostic)
        }
        for layout in Layout.allCases { check(layout) }
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        return (TemplateLibrary(assets: assets, library: library), unused)
    }

    /// Warnings of templates that no layout takes in: most are misspelt, and were meant to take the place of another.
    private var unused: [Diagnostic] {
        var open = Layout.allCases.map(\.template)
        var used = Set(open)
        while let name = open.popLast() {
            for tag in tags[name] ?? [] where tag.kind == .partial && used.insert(tag.name).inserted {
                open.append(tag.name)
            }
        }
        return tags.keys.filter { !used.contains($0) }.sorted().map { name in
            let path = name + ".mustache"
            return Diagnostic(
                TemplateRule.unused, at: SourceLocation(owners[path]?.shown(path) ?? path),
                "no layout takes in this template", hint: Suggestion.hint(for: name, among: used), severity: .warning)
        }
    }

    private mutating func load(_ path: String, of folder: Folder) throws(FileFault) {
        if path.hasPrefix("assets/") {
            assets.append(OutputFile(path: path, bytes: try folder.read(path)))
            return
        }
        guard path.hasSuffix(".mustache") else { return }
        let location = SourceLocation(folder.shown(path))
        guard let text = String(validating: try folder.read(path), as: UTF8.self), !text.utf8.contains(0x01) else {
            diagnostics.append(Diagnostic(TemplateRule.encoding, at: location, "the template is not clean UTF-8 text"))
            return
        }
        let (tags, faults) = TagScanner.scan(text, path: location.path)
        diagnostics += faults
        let name = String(path.dropLast(".mustache".count))
        self.tags[name] = tags
        guard faults.isEmpty else { return }
        // Values are escaped before they reach the library, whose own escaper compares graphemes.
        do {
            try library.register("{{% CONTENT_TYPE: TEXT}}\n" + text, named: name)
        } catch let error as MustacheTemplate.ParserError {
            let place = SourceLocation(
                location.path, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
            diagnostics.append(Diagnostic(TemplateRule.syntax, at: place, "the template cannot be read"))
        } catch {
            diagnostics.append(Diagnostic(TemplateRule.syntax, at: location, "the template cannot be read"))
        }
    }

    private mutating func check(_ layout: Layout) {
        let path = layout.template + ".mustache"
        let location = SourceLocation(folders.last?.shown(path) ?? path)
        guard tags[layout.template] != nil else {
            diagnostics.append(
                Diagnostic(TemplateRule.missingLayout, at: location, "there is no layout \"\(layout.template)\""))
            return
        }
        let found = TemplateCheck.check(
            layout: layout.template, in: tags, shape: layout.shape, slots: Set(layout.slots.map { "slot.\($0)" }),
            at: location)
        for diagnostic in found where !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
