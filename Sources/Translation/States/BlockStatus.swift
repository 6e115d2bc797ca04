import ContentLoading
import Localization

/// Where a translation stands to its source.
package enum BlockStatus: Hashable, Sendable {
    /// There is no translation.
    case missing
    /// The source has changed since.
    case outdated(TranslationRecord.State)
    /// Nothing is on record of what the translation was made from.
    case unstamped
    case current(TranslationRecord.State)
}

extension Inventory {
    /// What is on record of a block in a language.
    func record(of block: SourceBlock, in language: LanguageTag) -> TranslationRecord? {
        content.translationRecords[language]?[block.address.base]?[block.address.key]
    }

    /// Where a block stands in a language.
    package func status(of block: SourceBlock, in language: LanguageTag) -> BlockStatus {
        guard block.translations[language] != nil else { return .missing }
        guard let record = record(of: block, in: language) else { return .unstamped }
        return record.hash == SourceHash.of(block.source) ? .current(record.state) : .outdated(record.state)
    }
}

extension Inventory {
    /// A line for each block that is not current: language, address, and why, between tabs.
    package func unfinished(in languages: [LanguageTag]) -> [String] {
        languages.flatMap { language in
            blocks.compactMap { block -> String? in
                let reason: String
                switch status(of: block, in: language) {
                case .missing: reason = "missing"
                case .outdated: reason = "outdated"
                case .unstamped: reason = "unstamped"
                case .current: return nil
                }
                return "\(language)\t\(block.address)\t\(reason)"
            }
        }
    }
}
