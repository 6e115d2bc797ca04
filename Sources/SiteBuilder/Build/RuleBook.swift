import ContentLoading
import Diagnostics
import Files
import Localization
import Markdown

/// What every diagnostic means, by its id.
package enum RuleBook {
    /// Sorted ids of all kinds of faults.
    package static var ids: [String] { explanations.keys.sorted() }

    /// What a person wants to know of a kind of fault; nil for an unknown id.
    package static func explanation(of id: String) -> Explanation? { explanations[id] }

    private static let explanations: [String: Explanation] = {
        let lists = [
            entries(ContentRule.self), entries(TemplateRule.self), entries(BuildRule.self), entries(MarkdownRule.self),
            entries(LanguageRule.self), entries(FigureRule.self), entries(FileRule.self),
        ]
        return lists.reduce(into: [:]) { all, list in all.merge(list) { first, _ in first } }
    }()

    private static func entries<Kind: Rule>(_ rule: Kind.Type) -> [String: Explanation] {
        Dictionary(rule.explanations.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    }
}
