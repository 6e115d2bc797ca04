import ContentLoading
import Localization
import ReportModel

/// An edition as data sets. Each is declared in a file of its own in `Datasets`, and listed here.
struct EditionData: Sendable {
    let index: EditionIndex
    let content: LoadedContent
    /// The languages of the site in their order.
    let languages: [Language]
    /// The language that data files are written in.
    let source: Language

    init?(_ content: LoadedContent, _ index: EditionIndex) {
        guard let source = content.languages[content.site.sourceLanguage] else { return nil }
        self.index = index
        self.source = source
        self.content = content
        languages = content.site.languages.compactMap { content.languages[$0] }
    }

    var edition: Edition { index.edition }
    var site: Site { content.site }

    /// The languages in which data hold texts.
    var tags: DataLanguages { DataLanguages(source: source.tag, all: languages.map(\.tag)) }

    /// The data sets with one row a fact. To add one, write a file in `Datasets` and a line here.
    var records: [DataTable] {
        [
            indicators, assessments, measures, risks, money, facts, achievements, reports, activities, benefits, tables,
            columns, rows, cells, notes,
        ]
    }

    /// The lists that ids in other data sets come from; those of the axes apart.
    var codes: [DataTable] {
        [ratings, ratingReasons, quantities, roles, periods, appetites, absences]
    }

    /// An interface word in all languages.
    func word(_ id: String, _ values: [String: Text] = [:]) -> Text {
        func text(_ language: Language) -> String {
            language.text(id, values.mapValues { $0.plain(in: language) })
        }
        let others = languages.filter { $0.tag != source.tag }
        return Text(text(source), translations: Dictionary(uniqueKeysWithValues: others.map { ($0.tag, text($0)) }))
    }

    /// Texts joined in every language that has one of them.
    func joined(_ texts: [Text], _ separator: String) -> Text {
        let tags = Set(texts.flatMap(\.translations.keys))
        return Text(
            texts.map(\.source).joined(separator: separator),
            translations: Dictionary(
                uniqueKeysWithValues: tags.map { tag in
                    (tag, texts.map { $0.translation(in: tag) ?? $0.source }.joined(separator: separator))
                }))
    }
}
