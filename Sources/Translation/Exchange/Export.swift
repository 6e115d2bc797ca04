import ContentLoading
import Localization
import Markdown
import Markup

/// Makes exchange files of the blocks of a site.
package struct Export: Sendable {
    private let inventory: Inventory
    private let former: Inventory?
    private let carrier: FigureCarrier

    /// - Parameter before: an earlier state of the content, in which the former source of outdated blocks is looked up.
    package init(_ inventory: Inventory, before: Inventory? = nil) {
        self.inventory = inventory
        former = before
        carrier = FigureCarrier(inventory.content)
    }

    /// What goes out.
    package struct Selection: Sendable {
        /// The language from which is translated; nil is the source language.
        package var from: LanguageTag?
        package var into: LanguageTag
        /// Addresses, files or folders; none means everything.
        package var parts: [String] = []
        /// Leaves out what is current.
        package var onlyUnfinished = false

        package init(from: LanguageTag? = nil, into: LanguageTag, parts: [String] = [], onlyUnfinished: Bool = false) {
            self.from = from
            self.into = into
            self.parts = parts
            self.onlyUnfinished = onlyUnfinished
        }
    }

    /// One file with all units.
    package func file(_ selection: Selection) -> [UInt8] { write(units(selection), selection) }

    /// A file for each chapter, by name: the first two steps of a place or of a path.
    package func chapters(_ selection: Selection) -> [(name: String, bytes: [UInt8])] {
        let units = units(selection)
        var names: [String] = []
        for name in units.map(Self.chapter) where !names.contains(name) { names.append(name) }
        let byName = Dictionary(grouping: units, by: Self.chapter)
        return names.map { ($0, write(byName[$0] ?? [], selection)) }
    }

    private static func chapter(_ unit: ExchangeUnit) -> String {
        let address = unit.block.address
        let steps = address.file.split(separator: "/").prefix(address.part == "narratives" ? 3 : 1)
        return ([address.base].filter { !$0.isEmpty } + steps.map { String($0) }).joined(separator: "-")
    }

    private func write(_ units: [ExchangeUnit], _ selection: Selection) -> [UInt8] {
        var writer = ExchangeWriter(
            carrier: carrier, source: selection.from ?? inventory.source, target: selection.into)
        var rest = units[...]
        while let first = rest.first {
            let name = Self.file(first)
            let same = rest.prefix { Self.file($0) == name }
            writer.file(name, Array(same))
            rest = rest.dropFirst(same.count)
        }
        writer.finish()
        return writer.buffer.bytes
    }

    private static func file(_ unit: ExchangeUnit) -> String {
        let address = unit.block.address
        return address.base.isEmpty ? address.file : "\(address.base)/\(address.file)"
    }

    /// The blocks that go out. From another language than that of the source only what is current there can be translated.
    private func units(_ selection: Selection) -> [ExchangeUnit] {
        let source = selection.from ?? inventory.source
        let blocks = inventory.blocks
        return blocks.indices.compactMap { index in
            let block = blocks[index]
            let status = inventory.status(of: block, in: selection.into)
            let isWanted = selection.parts.isEmpty || selection.parts.contains(where: block.address.lies)
            guard isWanted, !(selection.onlyUnfinished && status.isCurrent), isCurrent(block, in: source),
                let content = block.content(in: source, source: inventory.source)
            else { return nil }
            func neighbour(_ index: Int) -> String? {
                guard blocks.indices.contains(index), Self.isSameFile(blocks[index], block) else { return nil }
                return blocks[index].content(in: source, source: inventory.source).map(Self.words)
            }
            return ExchangeUnit(
                block: block, source: content, target: block.translations[selection.into], status: status,
                before: neighbour(index - 1), after: neighbour(index + 1), former: former(of: block, selection.into))
        }
    }

    private func isCurrent(_ block: SourceBlock, in language: LanguageTag) -> Bool {
        language == inventory.source || inventory.status(of: block, in: language).isCurrent
    }

    /// The source of an outdated translation, if the earlier state of the content still has it.
    private func former(of block: SourceBlock, _ language: LanguageTag) -> BlockContent? {
        guard case .outdated = inventory.status(of: block, in: language),
            let source = former?.byAddress[block.address.description]?.source,
            SourceHash.of(source) == inventory.record(of: block, in: language)?.hash
        else { return nil }
        return source
    }

    private static func isSameFile(_ left: SourceBlock, _ right: SourceBlock) -> Bool {
        left.address.base == right.address.base && left.address.file == right.address.file
    }

    /// The beginning of a text without its marks.
    private static func words(_ content: BlockContent) -> String {
        let text = content.inlines.map { Inline.plainText($0) } ?? content.markdown
        return text.count <= 120 ? text : text.prefix(119) + "…"
    }
}

extension BlockStatus {
    var isCurrent: Bool {
        if case .current = self { true } else { false }
    }
}
