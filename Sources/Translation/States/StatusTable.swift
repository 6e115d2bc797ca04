import ContentLoading
import Localization

/// How many blocks of each part stand where, in each language.
package struct StatusTable: Sendable {
    /// The blocks of one part of the content in one language.
    package struct Row: Sendable {
        package var language: LanguageTag
        /// Empty for all parts together.
        package var part: String
        package var blocks = 0
        package var missing = 0
        package var outdated = 0
        package var unstamped = 0
        package var states: [TranslationRecord.State: Int] = [:]

        /// Those that say what the source says.
        package var current: Int { states.values.reduce(0, +) }

        mutating func count(_ status: BlockStatus) {
            blocks += 1
            switch status {
            case .missing: missing += 1
            case .outdated: outdated += 1
            case .unstamped: unstamped += 1
            case .current(let state): states[state, default: 0] += 1
            }
        }
    }

    /// A row for each part, and for each language a last one of all.
    package let rows: [Row]

    package init(_ inventory: Inventory, languages: [LanguageTag]) {
        var parts: [String] = []
        for part in inventory.blocks.map(\.address.part) where !parts.contains(part) { parts.append(part) }
        rows = languages.flatMap { language in
            var rows = parts.map { Row(language: language, part: $0) }
            var all = Row(language: language, part: "")
            for block in inventory.blocks {
                let status = inventory.status(of: block, in: language)
                all.count(status)
                if let index = parts.firstIndex(of: block.address.part) { rows[index].count(status) }
            }
            return rows + [all]
        }
    }

    /// The languages of which less than a share of the blocks is current, in percent.
    package func languages(below percent: Int) -> [LanguageTag] {
        rows.filter { $0.part.isEmpty && $0.current * 100 < $0.blocks * percent }.map(\.language)
    }

    /// The table in columns of equal width.
    package var text: String {
        let head = ["language", "part", "blocks", "missing", "outdated", "unstamped"] + Self.stateNames
        let lines = [head] + rows.map { [$0.language.text, $0.part.isEmpty ? "all" : $0.part] + Self.numbers($0) }
        let widths = head.indices.map { column in lines.map { $0[column].utf8.count }.max() ?? 0 }
        return lines.map { line in
            let cells = line.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: widths[column] - cell.utf8.count)
                return column < 2 ? cell + gap : gap + cell
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    private static let stateNames = TranslationRecord.State.allCases.map(\.rawValue)

    private static func numbers(_ row: Row) -> [String] {
        ([row.blocks, row.missing, row.outdated, row.unstamped]
            + TranslationRecord.State.allCases.map { row.states[$0] ?? 0 }).map { String($0) }
    }
}
