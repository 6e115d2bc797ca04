import ReportModel

extension ContentSchema {
    static let fund = ContentSchema(
        name: "fund", title: "What one fund achieved", files: ["*/funds/*.yml"],
        root: .record([
            .required("entity", .plain, "The fund: funds/x"),
            .optional(
                "results",
                .records([
                    .required("result", .plain, "The expected result: framework/2.1"),
                    .optional(
                        "indicators",
                        .records([
                            .required("id", .identifier, "Id of the indicator"),
                            .required("name", .text, "Its name as printed"),
                            .optional("achievements", statements, "What was achieved"),
                            noteIDs(),
                        ]), "The indicators of the fund"),
                ]), "Achievements by expected result"),
            notes,
        ]), definitions: ["statement": statement])

    static let project = ContentSchema(
        name: "project", title: "What one project reports", files: ["*/projects/*.yml"],
        root: .record(
            [
                .required("entity", .plain, "The project: projects/x"),
                .required("report", .word(ProjectReport.Kind.self), "Which kind of report it is"),
                .optional("full-name", .text, "The name in the heading of the report"),
                .optional(
                    "lost", .list(.word(ProjectReport.Picture.self)), "Sections of which the source lost the picture"),
            ] + ProjectReport.Section.allCases.map { .optional($0.rawValue, statements, "Statements of this section") }
                + [objectives, benefits, timeline, notes]), definitions: ["statement": statement, "measure": measure])

    private static let objectives = KeyShape.optional(
        "objectives",
        .records([
            .required("id", .identifier, "Id of the objective"),
            .required("text", .paragraph, "The objective"),
            .optional("achievements", statements, "What was achieved"),
        ]), "Objectives with what was achieved")

    private static let benefits = KeyShape.optional(
        "benefits",
        .records([
            .required("result", .plain, "The expected result: framework/2.1"),
            .optional(
                "items",
                .records([
                    .required("id", .identifier, "Id of the benefit"),
                    .required("benefit", .text, "The benefit as printed"),
                    .optional("statements", statements, "What came of it"),
                    .optional(
                        "indicators",
                        .records(
                            [
                                .required("id", .identifier, "Id of the indicator"),
                                .required("name", .text, "Its name"),
                            ] + measureKeys + [noteIDs()]), "Its indicators"),
                ]), "The benefits"),
        ]), "Benefits by expected result")

    private static let timeline = KeyShape.optional(
        "timeline",
        .record([
            .optional("from", .plain, "The first quarter: 2018-q1"),
            .optional("to", .plain, "The last quarter: 2024-q4"),
            .optional("statements", statements, "What the text says of it"),
        ]), "The printed calendar")

    private static let statements = Shape.list(.defined("statement"))

    private static let statement = RecordShape([
        .required("id", .identifier, "Id of the statement"),
        .required("text", .paragraph, "What it says"),
        .optional("items", statements, "Points beneath it"),
        .optional(
            "beneficiaries",
            .records([
                .required("region", .identifier, "Id of a region"),
                .optional("count", .integer(1...10_000), "How many, where that is printed"),
                .optional("kind", .word(Beneficiaries.Kind.self), "Countries unless it is said"),
            ]), "Groups that benefit"),
        noteIDs(),
    ])
}
