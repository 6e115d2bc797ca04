import Diagnostics
import Localization
import ReportModel

/// Reads `site.yml` and `glossary.yml`.
enum SiteFile {
    /// The format of content that this version reads.
    static let format = "1"

    /// The outline of the site, without its editions and glossary, and the ids of the editions. Nil without a language.
    static func read(_ root: Record) -> (site: Site, editions: [Located<String>])? {
        defer { root.finish() }
        checkFormat(root)
        let languages = languages(root)
        let drafts = tags(root, "drafts")
        let source = language(
            Located(value: root.required("source-language"), location: root.location(of: "source-language")), root)
        if let source, !languages.contains(source) {
            root.context.report(
                .invalidLanguage, at: root.location(of: "source-language"),
                "the source language is not among the languages",
                hint: "add it to \"languages\"")
        }
        let title = root.requiredText("title")
        let organisation = root.requiredText("organisation")
        let unbound = root.strings("unbound").map(\.value)
        let unexplained = root.strings("unexplained").map(\.value)
        let editions = root.strings("editions")
        let address = baseAddress(root)
        guard let source = source ?? languages.first else { return nil }
        var site = Site(
            title: title, organisation: organisation, baseAddress: address, sourceLanguage: source,
            languages: languages, unboundWords: unbound, unexplainedWords: unexplained, glossary: [], editions: [])
        site.drafts = drafts.filter { !languages.contains($0) }
        return (site, editions)
    }

    static func glossary(_ root: Record) -> [GlossaryTerm] {
        defer { root.finish() }
        return root.records("terms").map { record in
            defer { record.finish() }
            return GlossaryTerm(
                id: record.identifier("id"), term: record.requiredText("term"), name: record.requiredText("name"),
                definition: record.text("definition"), avoided: record.ownText("avoid"))
        }
    }

    private static func baseAddress(_ root: Record) -> String? {
        guard let address = root.string("base-url") else { return nil }
        let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
        let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>?#".utf8.contains($0) }
        if isWeb, isPlain, address.hasSuffix("/") { return address }
        root.context.report(
            .invalidAddress, at: root.location(of: "base-url"), "\"\(address)\" is not where a site can stand",
            hint: "write e.g. https://example.org/report/, with the slash at the end")
        return nil
    }

    private static func checkFormat(_ root: Record) {
        let format = root.required("format")
        guard !format.isEmpty, format != Self.format else { return }
        root.context.report(
            .format, at: root.location(of: "format"), "content of format \(format) cannot be read by this version",
            hint: "this version reads format \(Self.format); use a newer version of the program")
    }

    private static func languages(_ root: Record) -> [LanguageTag] {
        let tags = tags(root, "languages")
        if tags.isEmpty { _ = root.required("languages") }
        return tags
    }

    private static func tags(_ root: Record, _ key: String) -> [LanguageTag] {
        let names = root.strings(key)
        root.context.bag.add(contentsOf: EditionLoader.repetitions(in: names, "language"))
        return names.compactMap { language($0, root) }
    }

    private static func language(_ name: Located<String>, _ root: Record) -> LanguageTag? {
        if name.value.isEmpty { return nil }
        if let tag = LanguageTag(name.value) { return tag }
        root.context.report(
            .invalidLanguage, at: name.location, "\"\(name.value)\" is not a language tag",
            hint: "write e.g. en or pt-BR")
        return nil
    }
}
