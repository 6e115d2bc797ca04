import ReportModel

extension ContentSchema {
    package static let edition = ContentSchema(
        name: "edition", title: "One edition of the report", files: ["*/edition.yml"],
        root: .record(identity + vocabulary + ratings + caveats + contents))

    private static let identity: [KeyShape] = [
        .required("name", .text, "The name of the edition", next: .renamed),
        .required("short", .text, "Its name in menus", next: .renamed),
        .required(
            "document",
            .record([
                .required("symbol", .plain, "Symbol and revision of the official document", next: .pending),
                .required("body", .text, "The body to which it is submitted"),
                .required("session", .text, "The session of that body", next: .pending),
                .required("dates", .text, "When the session is held, and where", next: .pending),
                .optional("proposal", .text, "The decision proposed", next: .dropped),
                .optional("address", .map(.plain), "Official addresses, by language", next: .dropped),
            ]), "The official document that the edition renders"),
        .optional("stage", .word(Stage.self), "Whether the report is midway or at the end; final unless it is said"),
        .required("currency", .plain, "ISO 4217 code of the currency"),
    ]

    private static let vocabulary: [KeyShape] = [
        .optional(
            "periods",
            .records([
                .required("id", .identifier, "Id of the period"),
                .optional("kind", .word(Period.Kind.self), "How long it is; a year unless it is said"),
                .required("name", .text, "Its name"),
                .optional("part-of", .identifier, "Id of the longer period of which it is a part"),
            ]), "Periods, in the order of time for each kind"),
        .optional(
            "quantities",
            .records([
                .required("id", .identifier, "Id of the unit"),
                .optional("kind", .word(Quantity.Kind.self), "What kind of unit it is; a count unless it is said"),
                .required("name", .text, "Its name"),
                .optional("factor", .integer(1...1_000_000_000), "For money: how many units of the currency one is"),
                .optional("currency", .plain, "For money of another currency: its ISO 4217 code"),
            ]), "Units of measure"),
        .optional("roles", .list(named), "What an amount of money is"),
        .optional("axes", .records(axisKeys), "The ways in which the report is divided"),
        .optional("regions", .list(named), "Groups of beneficiaries"),
        .optional("appetites", .list(named), "Levels of risk appetite"),
    ]

    private static let axisKeys: [KeyShape] = [
        .required("id", .identifier, "Id of the axis; its entities are in <id>.yml"),
        .optional("within", .plain, "The entity of another axis under which all of this one stands: annexes/8"),
        .required(
            "levels",
            .records([
                .required("id", .identifier, "Id of the level"),
                .optional("segment", .plain, "Folder of its pages; without one the level has no pages"),
                .required("name", .text, "What one entity of the level is called"),
                .required("plural", .text, "What several are called"),
                .optional("has", .list(.word(LevelContent.self)), "What attaches to its entities"),
                .optional("note", .paragraph, "What a reader must know of each of its entities"),
                .optional(
                    "figures",
                    .record([
                        .required("table", .identifier, "Id of the table"),
                        .optional("columns", .list(.identifier), "Ids of its columns"),
                    ]), "The cells about an entity that stand large on its page"),
            ]), "The levels from the top down, 1 to 5"),
    ]

    private static let ratings: [KeyShape] = [
        .optional(
            "ratings",
            .records([
                .required("id", .identifier, "Id of the rating"),
                .required("name", .text, "What it is called"),
                .required("rule", .text, "The rule by which it is given"),
                .optional("shape", .word(RatingLevel.Shape.self), "The shape of its mark"),
                .optional("tone", .word(RatingLevel.Tone.self), "How it is meant, for its colour"),
                .optional("stated", count, "How many the report itself states", next: .dropped),
            ]), "The rating scale, the best first"),
        .optional("rating-note", .paragraph, "The rule in words and what it is measured against"),
        .optional("rating-reasons", .list(explained), "Why ratings are read as they are where the print is unclear"),
        .optional(
            "stated",
            .record([
                .optional("indicators", count, "How many indicators the report states"),
                .optional("note", .text, "Why what is stated and what is counted differ"),
            ]), "What the report itself says of its indicators", next: .dropped),
        .optional(
            "performance",
            .record([
                .optional("target", .identifier, "Period of targets that name none"),
                .optional("actual", .identifier, "Period of performance data that name none"),
            ]), "Periods of targets and performance data that name none"),
    ]

    private static let caveats: [KeyShape] = [
        .optional(
            "caveats",
            .records([
                .required("id", .identifier, "Id of the caveat"),
                .optional("name", .text, "In a word or two, shown with the source of figures"),
                .required("text", .paragraph, "What a reader must know"),
            ]), "What a reader must know of certain figures"),
        .optional("indicator-caveats", .list(.identifier), "Caveats that apply to all indicators"),
        .optional("indicator-source", .text, "What the document calls the part in which indicators are printed"),
    ]

    private static let contents: [KeyShape] = [
        .optional(
            "spending",
            .record([
                .required("spent", amount, "What has been spent"),
                .optional("budget", amount, "The budget of the whole period"),
                .optional("annual", amount, "The budget of the year, where it is known"),
            ]), "How spending is measured"),
        .optional("tables", .list(.identifier), "All tables, in printed order"),
        .optional("pages", .list(.word(FixedPage.self)), "The fixed pages; without it all but corrections"),
    ]

    private static let count = Shape.integer(0...1_000_000)

    private static let named = Shape.record([
        .required("id", .identifier, "Id"), .required("name", .text, "Its name"),
    ])

    private static let explained = Shape.record([
        .required("id", .identifier, "Id"), .required("text", .paragraph, "What it says"),
    ])

    private static let amount = Shape.record([
        .required("role", .identifier, "What the amount is: id of a role"),
        .required("period", .identifier, "Of which period"),
    ])
}
