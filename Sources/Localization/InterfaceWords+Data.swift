/// What data files and the page about them say.
extension InterfaceWords {
    static let data: [RequiredWord] = fields + dataSets + dataPage

    /// The names of fields. A name means the same in every data set.
    private static let fields: [RequiredWord] = [
        "about", "above", "absence", "appetite", "assessment", "belongs_to", "beneficiaries", "benefit", "code",
        "column", "column_label",
        "comparison", "contributors", "counted", "currency", "decimals", "denominator", "document",
        "evidence", "evolution", "exposure", "fact", "factor", "first", "glyph", "group", "head", "home", "id",
        "impact", "indicator", "kind", "label", "last", "level", "lost", "measure", "mitigation", "name", "note",
        "notes",
        "numerator", "occurred", "office", "owner", "parent", "period", "place", "printed", "qualifier",
        "quantity", "rating", "reason", "report", "risk", "role", "row", "row_head", "row_label", "rule", "short",
        "source", "stated", "statement", "status", "table", "text", "timing", "title", "value",
        "within", "wording",
    ].map { word("field.\($0)") }

    /// The names of data sets, and what they hold.
    private static let dataSets: [RequiredWord] =
        [
            "indicators", "assessments", "measures", "risks", "money", "facts", "tables", "columns", "rows",
            "cells", "notes", "achievements", "activities", "benefits", "reports",
        ].flatMap { [word("dataset.\($0)"), word("dataset.\($0).about")] }
        + ["ratings", "reasons", "quantities", "roles", "periods", "appetites", "absences"].map {
            word("dataset.\($0)")
        }

    private static let dataPage: [RequiredWord] = [
        word("data.whole"),
        word("data.records"),
        word("data.codes"),
        word("data.charts"),
        word("data.examples"),
        word("data.quoting"),
        word("data.report"),
        word("data.schema"),
        word("data.package"),
        word("data.readme"),
        word("data.columns"),
        word("data.spreadsheet"),
        word("data.download", "title", "format"),
        word("data.extent", "rows", "columns", "size"),
        word("data.size", "n"),
        word("data.examples.about", "folder"),
        word("data.attribution", "organisation", "name", "document"),
        plural("data.files"),
        plural("count.rows"),
        plural("count.columns"),
    ]
}
