import Localization
import ReportModel

/// `README.txt`: what the folder of an edition holds, whose it is and how it is to be read, in every language.
struct ReadMe {
    let data: EditionData

    func text(_ tables: [DataTable]) -> [UInt8] {
        let parts = data.languages.map { language in
            ([title(language)] + statements(language) + [""] + files(tables, language)).joined(separator: "\n") + "\n"
        }
        return Array(parts.joined(separator: "\n\n").utf8)
    }

    private func title(_ language: Language) -> String {
        DataNotice(data: data).attribution.plain(in: language) + "\n"
    }

    private func statements(_ language: Language) -> [String] {
        DataNotice(data: data).statements.map { "* " + $0.plain(in: language) }
    }

    private func files(_ tables: [DataTable], _ language: Language) -> [String] {
        let whole = WholeFile.allCases.map { $0.fileName + ": " + language.text($0.wordID) }
        // A line for each chart would be most of the text; they are told by their folder.
        let sets = tables.filter { $0.group != .charts }.map { $0.resource + ".csv: " + $0.title.text(in: language) }
        return whole + sets + [
            "charts/: " + language.text("data.charts"), "excel/: " + language.text("data.spreadsheet"),
        ]
    }
}

/// A file that is about an edition as a whole.
enum WholeFile: String, CaseIterable {
    case report, schema, package, readMe = "readme"

    var fileName: String {
        switch self {
        case .report: "report.json"
        case .schema: "../report.schema.json"
        case .package: "datapackage.json"
        case .readMe: "README.txt"
        }
    }

    /// The word that says what it is.
    var wordID: String { "data.\(rawValue)" }
}
