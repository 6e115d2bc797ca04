import Diagnostics
import Localization
import Markdown
import ReportModel

/// How the languages of a site write the figures of one edition, for those who carry texts from language to language.
package struct FigureForms: Sendable {
    private let index: EditionIndex
    private let languages: [LanguageTag: Language]

    package init(_ edition: Edition, languages: [LanguageTag: Language]) {
        index = EditionIndex(edition)
        self.languages = languages
    }

    /// A figure link as `target` writes it: to the digit and the scale word's size as its author wrote it in `source`.
    /// Where that cannot be told it is without a text, and prints the standard form.
    package func translated(
        _ reference: Inline.Reference, from source: LanguageTag, into target: LanguageTag
    ) -> Inline.Reference {
        let text = Inline.plainText(reference.content)
        guard !text.isEmpty else { return reference }
        return reference.saying(form(of: reference, text, from: source, into: target) ?? "")
    }

    private func form(
        of reference: Inline.Reference, _ text: String, from source: LanguageTag, into target: LanguageTag
    ) -> String? {
        guard let source = languages[source], let target = languages[target],
            case .success(let expected) = FigureCheck(index: index, language: source).expected(reference)
        else { return nil }
        return target.parser.translated(text, from: source.parser, as: expected)
    }

    /// What a figure link prints in a language; nil where it leads nowhere.
    package func shown(_ reference: Inline.Reference, in language: LanguageTag) -> String? {
        let text = Inline.plainText(reference.content)
        guard text.isEmpty else { return text }
        guard let language = languages[language],
            case .success(let expected) = FigureCheck(index: index, language: language).expected(reference)
        else { return nil }
        return language.format.standardForm(
            expected.value, kind: expected.kind, factor: expected.factor, fractionDigits: expected.fractionDigits,
            qualifier: expected.qualifier)
    }

    /// What is wrong with a figure link in a language; nil when its text is what its cell says.
    package func fault(_ reference: Inline.Reference, in language: LanguageTag) -> Diagnostic? {
        languages[language].flatMap { FigureCheck(index: index, language: $0).check(reference) }
    }
}
