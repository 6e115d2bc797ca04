import Localization
import ReportModel

extension DataTable {
    /// The data set as people read it in a spreadsheet: names in one language in place of ids, and signs for absences.
    func spreadsheet(in language: Language) -> [UInt8] {
        let shown = fields.indices.filter { !fields[$0].isRepeated || fields[$0].name == "document" }
        var writer = CSVWriter(isForSpreadsheets: true)
        writer.write(shown.map { CSVWriter.guarded(fields[$0].title.text(in: language)) })
        let kinds = shown.map { (index: $0, kind: fields[$0].kind) }
        for row in rows {
            writer.write(kinds.map { row[$0.index].words($0.kind, in: language) })
        }
        return writer.bytes
    }
}

extension DataTitle {
    /// The name in a language.
    func text(in language: Language) -> String {
        switch self {
        case .word(let id): language.text(id)
        case .content(let text): text.plain(in: language)
        case .joined(let titles, let separator): titles.map { $0.text(in: language) }.joined(separator: separator)
        }
    }
}

extension Text {
    /// The text for readers of a language; the source text stands in for a missing translation.
    func plain(in language: Language) -> String { translation(in: language.tag) ?? source }
}

extension DataCell {
    fileprivate func words(_ kind: DataField.Kind, in language: Language) -> String {
        switch (self, kind) {
        case (.integer, _), (.number, _): plainNumber
        case (.absent(let absence), _): CSVWriter.guarded(language.text(absence.signID))
        case (.text(let text), _): CSVWriter.guarded(text.plain(in: language))
        case (.string(let id), .code(let list)): name(of: id, list, language)
        case (.codes(let ids), .codes(let list)):
            ids.map { name(of: $0, list, language) }.joined(separator: Self.separator + " ")
        case (.string(let word), .choice(_, let words?)): CSVWriter.guarded(language.text("\(words).\(word)"))
        case (.string(let text), _): CSVWriter.guarded(text)
        case (.entities(let entities), .entities(let axes)):
            entities.map { entity in
                axes.first { $0.name == entity.axis }.map { name(of: entity.id, $0, language) } ?? entity.id
            }.joined(separator: Self.separator + " ")
        case (.empty, _), (.codes, _), (.entities, _): ""
        }
    }

    private func name(of id: String, _ list: CodeList, _ language: Language) -> String {
        CSVWriter.guarded(list.labels[id]?.plain(in: language) ?? id)
    }

    private var plainNumber: String {
        switch self {
        case .integer(let number): String(number)
        case .number(let number): number.description
        default: ""
        }
    }
}
