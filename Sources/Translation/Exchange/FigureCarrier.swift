import ContentLoading
import Diagnostics
import Localization
import Markdown
import ReportModel

/// Carries the figures of texts from one language into another.
struct FigureCarrier {
    private let forms: [String: FigureForms]

    init(_ content: LoadedContent) {
        forms = Dictionary(
            uniqueKeysWithValues: content.site.editions.map {
                ($0.id, FigureForms($0, languages: content.languages))
            })
    }

    /// A text whose figures are written as `target` writes them.
    func carried(
        _ content: BlockContent, base: String, from source: LanguageTag, into target: LanguageTag
    ) -> BlockContent {
        guard let inlines = content.inlines, let forms = forms[base] else { return content }
        return content.withInlines(
            Inline.replacingFigures(in: inlines) { forms.translated($0, from: source, into: target) })
    }

    /// What a figure link prints.
    func shown(_ figure: Inline.Reference, base: String, in language: LanguageTag) -> String? {
        forms[base]?.shown(figure, in: language)
    }

    /// What is wrong with the figures of a text.
    func faults(_ content: BlockContent, base: String, in language: LanguageTag) -> [Diagnostic] {
        guard let inlines = content.inlines, let forms = forms[base] else { return [] }
        return Inline.references(in: inlines).filter { $0.kind == .figure }.compactMap {
            forms.fault($0, in: language)
        }
    }
}
