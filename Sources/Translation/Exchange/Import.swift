import ContentLoading
import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Takes translations out of exchange files into the content, block by block.
package struct Import {
    private let inventory: Inventory
    private let folder: Folder
    private let carrier: FigureCarrier
    /// What translators say of their texts is overruled by this.
    private let state: TranslationRecord.State?

    package init(_ inventory: Inventory, into folder: Folder, state: TranslationRecord.State? = nil) {
        self.inventory = inventory
        self.folder = folder
        self.state = state
        carrier = FigureCarrier(inventory.content)
    }

    /// What came of an import.
    package struct Outcome: Sendable {
        /// Why blocks were refused, at their places in the exchange file.
        package var diagnostics: [Diagnostic] = []
        /// How many texts are new or changed.
        package var changed = 0
        /// Blocks that were refused.
        package var refused = 0
        /// The files of content that were written.
        package var files: [String] = []
    }

    /// Reads one exchange file and writes what it brings.
    package func run(_ text: String, path: String) throws(FileFault) -> Outcome {
        var outcome = Outcome()
        let file: ExchangeFile
        do throws(ExchangeFault) {
            file = try ExchangeFile.read(text, path: path)
        } catch {
            outcome.diagnostics.append(error.diagnostic)
            return outcome
        }
        let edits = edits(file, &outcome)
        for language in inventory.languages {
            let writer = EditWriter(inventory: inventory, folder: folder, carrier: carrier, language: language)
            try writer.write(edits.filter { $0.language == language }, &outcome)
        }
        outcome.diagnostics.sort { $0.location < $1.location }
        return outcome
    }

    // MARK: Units

    private func edits(_ file: ExchangeFile, _ outcome: inout Outcome) -> [BlockEdit] {
        var seen: Set<String> = []
        var edits: [BlockEdit] = []
        for unit in file.units {
            var faults: [Diagnostic] = []
            if !seen.insert("\(unit.language) \(unit.id)").inserted {
                faults = [Diagnostic(.duplicateBlock, at: unit.location, "block \"\(unit.id)\" is given twice")]
            } else if let edit = edit(unit, &faults) {
                edits.append(edit)
            }
            outcome.diagnostics += faults
            if faults.contains(where: { $0.severity == .error }) { outcome.refused += 1 }
        }
        return edits
    }

    /// What a unit changes; nil where it changes nothing or is refused.
    private func edit(_ unit: ExchangeFile.Unit, _ faults: inout [Diagnostic]) -> BlockEdit? {
        guard let language = LanguageTag(unit.language), inventory.languages.contains(language) else {
            let known = inventory.languages.map(\.text)
            faults.append(
                Diagnostic(
                    .unknownLanguage, at: unit.location, "\"\(unit.language)\" is not a language of translation",
                    hint: Suggestion.hint(for: unit.language, among: known)))
            return nil
        }
        guard let block = inventory.byAddress[unit.id] else {
            faults.append(
                Diagnostic(
                    .unknownBlock, at: unit.location, "the content has no block \"\(unit.id)\"",
                    hint: "it may have been deleted since the file went out"))
            return nil
        }
        guard let target = unit.target, target.text.contains(where: { !$0.isWhitespace }) else { return nil }
        if let present = block.translations[language], present.markdown == target.text {
            return edit(unit, block, present, isNew: false, language, &faults)
        }
        guard let content = read(target, of: block, language, at: unit.targetLocation, &faults) else { return nil }
        return edit(unit, block, content, isNew: true, language, &faults)
    }

    /// A new text, held against its source; nil where it is refused.
    private func read(
        _ target: LocatedText, of block: SourceBlock, _ language: LanguageTag, at location: SourceLocation,
        _ faults: inout [Diagnostic]
    ) -> BlockContent? {
        guard !block.hasFootnotes else {
            faults.append(
                Diagnostic(
                    .form, at: location, "a text with footnotes cannot come in from here",
                    hint: "change it in the narrative itself"))
            return nil
        }
        let (content, problems) = UnitReader(block: block).read(target, at: location)
        faults += problems
        guard let content, problems.isEmpty else { return nil }
        let check = UnitCheck(inventory: inventory, carrier: carrier, language: language)
        faults += check.faults(content, of: block, target, at: location)
        return faults.contains { $0.severity == .error } ? nil : content
    }

    private func edit(
        _ unit: ExchangeFile.Unit, _ block: SourceBlock, _ content: BlockContent, isNew: Bool, _ language: LanguageTag,
        _ faults: inout [Diagnostic]
    ) -> BlockEdit? {
        let said = state ?? ExchangeState.state(of: unit)
        guard let state = said ?? (isNew ? .draft : nil) else { return nil }
        guard let hash = hash(unit, block, language) else {
            faults.append(
                Diagnostic(
                    .changedSource, at: unit.location, "the text in \(unit.sourceLanguage) has changed since",
                    hint: "export the block anew"))
            return nil
        }
        let record = TranslationRecord(hash: hash, state: state)
        guard isNew || record != inventory.record(of: block, in: language) else { return nil }
        let isChanged = isNew && content.markdown != block.translations[language]?.markdown
        return BlockEdit(
            language: language, block: block, content: isChanged ? content : nil, record: record,
            location: unit.targetLocation)
    }

    /// The hash of the source from which a unit was translated: if that has changed since, the translation is outdated
    /// from the first. Nil where another language stood in for the source, and has changed.
    private func hash(_ unit: ExchangeFile.Unit, _ block: SourceBlock, _ language: LanguageTag) -> String? {
        let (content, _) = UnitReader(block: block).read(unit.source, at: unit.location)
        if unit.sourceLanguage == inventory.source.text || unit.sourceLanguage.isEmpty {
            return content.map(SourceHash.of)
        }
        guard let pivot = LanguageTag(unit.sourceLanguage),
            let text = block.content(in: pivot, source: inventory.source), let content
        else { return nil }
        let isSame = SourceHash.of(text) == SourceHash.of(content)
        return isSame ? SourceHash.of(block.source) : nil
    }
}

/// One translation that goes into the content.
struct BlockEdit {
    var language: LanguageTag
    var block: SourceBlock
    /// The new text; nil where only what is on record changes.
    var content: BlockContent?
    var record: TranslationRecord
    /// Where it stands in the exchange file.
    var location: SourceLocation
}
