/// Names that files of data take for themselves, so that no id of content may be one of them.
package enum ReservedNames {
    /// Ids that no table may have: a table's JSON stands beside the files of the whole edition.
    package static let tables: Set<String> = ["report", "datapackage"]

    /// Ids that no axis may have: its entities are a member of `report.json` beside these.
    package static let axes: Set<String> = [
        "absences", "achievements", "activities", "appetites", "assessments", "attribution", "axes", "benefits",
        "cells", "charts", "columns", "document",
        "edition", "facts", "indicators", "measures", "money", "notes", "periods", "quantities",
        "ratings", "reasons", "reports", "risks", "roles", "rows", "statements", "tables",
    ]
}
