import Authoring
import Diagnostics
import SiteBuilder
import Translation

/// What every diagnostic of the program means, by its id.
enum Explanations {
    static let all: [String: Explanation] = [
        RuleBook.entries(TranslationRule.self), RuleBook.entries(AuthoringRule.self),
    ].reduce(into: RuleBook.explanations) { all, more in all.merge(more) { first, _ in first } }

    static let ids = all.keys.sorted()
}
