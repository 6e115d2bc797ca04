import ContentLoading
import Files
import Localization

/// The states of one language while they are changed.
struct RecordBook {
    let inventory: Inventory
    let language: LanguageTag
    private var records: TranslationRecords
    private let original: TranslationRecords

    init(_ inventory: Inventory, _ language: LanguageTag) {
        self.inventory = inventory
        self.language = language
        original = inventory.content.translationRecords[language] ?? [:]
        records = original
    }

    mutating func set(_ record: TranslationRecord, for address: BlockAddress) {
        records[address.base, default: [:]][address.key] = record
    }

    /// The files that differ from what was read, with their paths. Blocks that no longer exist are left out.
    var changedFiles: [(path: String, bytes: [UInt8])] {
        inventory.bases.filter { records[$0] != original[$0] }.map { base in
            let path = TranslationRecordFile.path(language.text)
            return (RelativePath.join(base, path), Array(text(of: base).utf8))
        }
    }

    /// A line for each block, in the order of the content.
    private func text(of base: String) -> String {
        let lines = inventory.blocks.filter { $0.address.base == base }.compactMap { block in
            records[base]?[block.address.key].map { "\(block.address.key),\($0.hash),\($0.state.rawValue)" }
        }
        return ([TranslationRecordFile.columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
    }
}
