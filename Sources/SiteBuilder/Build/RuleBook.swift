import ContentLoading
import Diagnostics
import Files
import Localization
import Markdown

/// What every diagnostic of a site means, by its id.
package enum RuleBook {
    /// Sorted ids of all kinds of faults.
    package static var ids: [String] { explanations.keys.sorted() }

    /// What a person wants to know of a kind of fault; nil for an unknown id.
    package static func explanation(of id: String) -> Explanation? { explanations[id] }

    /// What is known of all of them.
    package static let explanations: [String: Explanation] = {
        let lists = [
            entries(ContentRule.self), entries(TemplateRule.self), entries(BuildRule.self), entries(MarkdownRule.self),
            entries(LanguageRule.self), entries(FigureRule.self), entries(FileRule.self),
        ]
        return lists.reduce(into: [:]) { all, list in all.merge(list) { first, _ in first } }
    }()

    /// The explanations of one list of kinds, by id.
    package static func entries<Kind: Rule>(_ rule: Kind.Type) -> [String: Explanation] {
        Dictionary(rule.explanations.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    }
}
