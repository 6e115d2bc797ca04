import ContentLoading
import Localization
import Markdown
import ReportModel

extension EditionData {
    /// A paragraph of Markdown without its marks and links, in all its languages, as it is read on a page.
    func plain(_ text: Text) -> Text {
        var plain = Text(words(of: text.source, in: source))
        for language in languages {
            if let translation = text.translation(in: language.tag) {
                plain.translations[language.tag] = words(of: translation, in: language)
            }
        }
        return plain
    }

    private func words(of text: String, in language: Language) -> String {
        guard let inlines = content.paragraph(text) else { return text }
        return Inline.plainText(inlines) { name(of: $0, in: language) }
    }

    /// What a reference without words of its own shows.
    private func name(of reference: Inline.Reference, in language: Language) -> String? {
        switch reference.kind {
        case .figure:
            guard let address = FigureAddress(parsing: reference.target), let figure = try? index.figure(address) else {
                return nil
            }
            return language.standardForm(figure, currency: edition.currency)
        case .page:
            let entity = EntityReference(parsing: reference.target).flatMap(index.entity)
            return entity.map { ($0.code ?? $0.short).plain(in: language) }
                ?? language.text("page.\(reference.target)")
        case .indicator:
            return edition.indicators.first { Self.address($0) == reference.target }?.name.plain(in: language)
        case .term: return site.glossary.first { $0.id == reference.target }?.term.plain(in: language)
        }
    }
}
