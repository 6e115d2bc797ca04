import Diagnostics
import Localization
import Markdown
import ReportModel

/// One figure link of the content: its text, and what it must say.
package struct FigureText: Sendable {
    /// Where the text stands to what its address leads to.
    package enum State: Sendable {
        /// It says what the cell says; so does an empty text.
        case current
        /// It says something else; this is how its author would write the cell.
        case outdated(replacement: String, Diagnostic)
        /// Only the author can mend it.
        case unresolved(Diagnostic)
    }

    /// The opening bracket.
    package var location: SourceLocation
    /// What follows `figure:`.
    package var address: String
    package var text: String
    /// The standard form of what stands at the address; nil where there is no number.
    package var expected: String?
    package var state: State
}

/// Finds every figure link, in narratives and in the paragraphs of data files, in all languages.
struct FigureTexts {
    let content: LoadedContent

    /// By file, line and column.
    func all() -> [FigureText] {
        let texts = content.site.editions.flatMap { edition in
            let index = EditionIndex(edition)
            return narratives(index) + paragraphs(index)
        }
        return texts.sorted { $0.location < $1.location }
    }

    private func narratives(_ index: EditionIndex) -> [FigureText] {
        content.narratives.filter { $0.key.edition == index.edition.id }.flatMap { key, narrative in
            (Inline.references(in: narrative.lead) + narrative.document.references).compactMap {
                text($0, index, key.language)
            }
        }
    }

    private func paragraphs(_ index: EditionIndex) -> [FigureText] {
        (content.paragraphs[index.edition.id] ?? []).flatMap { paragraph in
            Inline.references(in: paragraph.inlines).compactMap { reference in
                var reference = reference
                reference.location = paragraph.columns.place(of: reference.location)
                return text(reference, index, paragraph.language ?? content.site.sourceLanguage)
            }
        }
    }

    private func text(_ reference: Inline.Reference, _ index: EditionIndex, _ tag: LanguageTag) -> FigureText? {
        guard reference.kind == .figure, let language = content.languages[tag] else { return nil }
        let check = FigureCheck(index: index, language: language)
        var result = FigureText(
            location: reference.location, address: reference.target, text: Inline.plainText(reference.content),
            expected: nil, state: .current)
        switch check.expected(reference) {
        case .failure(let fault): result.state = .unresolved(fault.diagnostic)
        case .success(let expected):
            result.expected = language.format.standardForm(
                expected.value, kind: expected.kind, factor: expected.factor, fractionDigits: expected.fractionDigits,
                qualifier: expected.qualifier)
            guard let fault = check.compare(reference, expected) else { break }
            let replacement = language.parser.rewritten(result.text, as: expected)
            result.state = replacement.map { .outdated(replacement: $0, fault) } ?? .unresolved(fault)
        }
        return result
    }
}
