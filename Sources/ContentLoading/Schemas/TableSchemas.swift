import Localization
import ReportModel

extension ContentSchema {
    static let qualifiers = Qualifier.allCases.map(\.rawValue)

    package static let table = ContentSchema(
        name: "table", title: "A printed table; its values are in the CSV file beside it", files: ["*/tables/*.yml"],
        root: .record(
            [
                .required("title", .text, "Its title"),
                .optional("label", .text, "Its printed label: Table 4"),
                .required("place", .plain, "Where it is shown: a page, or an entity such as annexes/1"),
            ] + units + [
                .optional("status", .word(TableStatus.self), "Whether its figures are final"),
                noteIDs("title-notes"),
                .optional("row-head", .text, "The head over the names of rows"),
                .optional("source", .text, "Where in the document it is printed"),
                .optional("hidden", .boolean, "Data only, never shown as a table"),
                .optional("caveats", .list(.identifier), "Ids of caveats that apply to its figures"),
                .required("columns", .list(.defined("column")), "Its columns"),
                .required("rows", .records(row), "Its rows"),
                notes,
                .optional("cells", .map(.record(cell)), "What is particular to single cells", next: .dropped),
            ]),
        definitions: ["column": RecordShape(column)])

    private static let units: [KeyShape] = [
        .optional("quantity", .identifier, "Id of the unit of its figures"),
        .optional("decimals", .integer(0...9), "Digits after the point"),
        .optional("entities", .list(.plain), "What its cells are about: units/x"),
        .optional("role", .identifier, "What its amounts are: id of a role"),
        .optional("period", .identifier, "Id of their period"),
    ]

    private static let column: [KeyShape] =
        [
            .required("id", .identifier, "Id of the column, as in the CSV file"),
            .optional("head", .text, "Its head; left out where the name of its entity serves"),
            .optional("columns", .list(.defined("column")), "The columns of a group"),
            .optional("type", .word(["text", "number"]), "What its cells hold; numbers unless it is said"),
            .optional("of", .list(.identifier), "For a ratio: the columns that are numerator and denominator"),
            noteIDs(),
        ] + units

    private static let row: [KeyShape] = [
        .required("id", .identifier, "Id of the row, as in the CSV file"),
        .optional("head", .text, "Its head; left out where the name of its entity serves"),
        .optional("kind", .word(Row.Kind.self), "What the row is; an item unless it is said"),
        .optional("level", .integer(0...4), "How far it is indented"),
        .optional("quantity", .identifier, "Id of the unit of its figures"),
        .optional("decimals", .integer(0...9), "Digits after the point"),
        .optional("entities", .list(.plain), "What it is about: units/x"),
        noteIDs(),
    ]

    private static let cell: [KeyShape] = [
        .optional("printed", .plain, "The form in which the document prints the value"),
        .optional("status", .word(TableStatus.self), "Whether the figure is final"),
        noteIDs(),
    ]

    package static let chart = ContentSchema(
        name: "chart", title: "A chart over tables, money or indicators", files: ["*/charts/*.yml"],
        root: .record([
            .required("title", .text, "Its title"),
            .optional("note", .paragraph, "What a reader must know"),
            .required("place", .plain, "A page, an entity, or `each <level>`"),
            .optional("kind", .word(ChartSpecification.Kind.self), "Its form"),
            .optional("table", .identifier, "Id of the table that it draws"),
            .optional("rows", .list(.plain), "Ids of rows; all items unless it is said"),
            .optional("columns", .list(.plain), "Ids of columns"),
            .optional("categories", .word(TableSelection.Categories.self), "Whether rows or columns are categories"),
            .optional("totals", .list(.plain), "For a waterfall: rows that stand by themselves"),
            .optional("less", .list(.plain), "For a waterfall: rows that are taken away"),
            .optional("thresholds", .list(.integer(0...1_000_000_000)), "For a heat matrix: where classes end"),
            .optional("by", .identifier, "Money of the page's entity, by the entities of this level"),
            .optional("through", .list(.identifier), "Money on its way through these levels"),
            .optional("role", .identifier, "What the amounts are"),
            .optional("period", .identifier, "Of which period"),
            .optional(
                "against",
                .record([
                    .required("role", .identifier, "What the amounts are"),
                    .required("period", .identifier, "Of which period"),
                ]), "A second series of money"),
            .optional("indicator", .plain, "An indicator: 5.1/diversity"),
            .optional("assessment", .identifier, "Id of its assessment; main unless it is said"),
            .optional("measures", .list(.word(MeasureRole.self)), "Which of its measures"),
            .optional("progress", .boolean, "Assessments of the page's entity in percentages"),
        ]))
}
