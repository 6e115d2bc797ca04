import ReportModel

/// One thing that every row of a data set says. Columns of CSV, members of JSON, schemas and lists are all made from it.
struct DataField: Sendable {
    enum Kind: Sendable {
        /// A text that belongs to no language: an id, a symbol, a text in the source language only.
        case string
        /// A text of the report: in CSV a column for each language, in JSON an object by language.
        case text
        case integer
        case number
        /// A cell as it is printed: a number, or the name of an absence in brackets.
        case value
        /// An id of another data set.
        case code(CodeList)
        /// Any number of ids of another data set.
        case codes(CodeList)
        /// One of a few words that mean the same in every report. `words` is the prefix of their names in languages.
        case choice([String], words: String?)
        /// What a row is about: in CSV a column for each axis, in JSON a list of references.
        case entities([CodeList])
    }

    var name: String
    var title: DataTitle
    /// What the field says, in English: for the descriptions of machine-readable files.
    var about: String
    var kind: Kind
    /// Whether every row has it.
    var isRequired = false
    /// Whether it repeats, for readers of a single file, what another data set says; left out where files are nested.
    var isRepeated = false
}

/// The ids that a field may hold: the data set that lists them, and what they are called.
struct CodeList: Sendable {
    /// The part of a column's name that stands for the list.
    var name = ""
    /// The name of the data set, as a data package names it; empty where it is no key of one.
    var resource: String
    /// The field of that data set that holds the ids.
    var key = "id"
    var labels: [String: Text]
}

/// A name that is shown: an interface word, or a text of the report.
indirect enum DataTitle: Sendable {
    case word(String)
    case content(Text)
    case joined([DataTitle], separator: String)
}
