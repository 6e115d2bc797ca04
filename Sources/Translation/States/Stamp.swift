import ContentLoading
import Files
import Localization

/// Says of translations that they are right: of what the source says now, and in which state.
package struct Stamp {
    private let inventory: Inventory

    package init(_ inventory: Inventory) { self.inventory = inventory }

    /// What was stamped.
    package struct Outcome: Sendable {
        package var count = 0
        /// Names that fit no translated block.
        package var unknown: [String] = []
    }

    /// Stamps blocks of a language, and writes the files of states.
    ///
    /// - Parameters:
    ///   - parts: addresses, files or folders; none means everything.
    ///   - state: nil keeps what is on record, and makes drafts of the rest.
    package func run(
        _ language: LanguageTag, parts: [String], state: TranslationRecord.State?, in folder: Folder
    ) throws(FileFault) -> Outcome {
        var book = RecordBook(inventory, language)
        var outcome = Outcome()
        var used: Set<String> = []
        for block in inventory.blocks where block.translations[language] != nil {
            let names = parts.filter(block.address.lies)
            guard parts.isEmpty || !names.isEmpty else { continue }
            used.formUnion(names)
            let known = inventory.record(of: block, in: language)?.state
            book.set(
                TranslationRecord(hash: SourceHash.of(block.source), state: state ?? known ?? .draft),
                for: block.address)
            outcome.count += 1
        }
        for file in book.changedFiles { try folder.write(file.path, file.bytes) }
        outcome.unknown = parts.filter { !used.contains($0) }
        return outcome
    }
}
