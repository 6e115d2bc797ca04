import ReportModel

extension ContentSchema {
    package static let checks = ContentSchema(
        name: "checks", title: "What must hold between figures", files: ["*/checks.yml"],
        root: .record([
            .optional("rules", .records(rule), "The rules"),
            .optional("corrections", .records(correction), "Known misprints of the document", next: .dropped),
        ]))

    private static let rule: [KeyShape] = [
        .required("id", .identifier, "Id of the rule"),
        .required("name", .text, "What it says, for readers"),
        .required("kind", .word(CheckFile.Kind.self), "How it checks"),
        .optional("tables", .list(.plain), "Ids of tables; * stands for any characters"),
        .optional("total", .plain, "Id of the row or column that is the total"),
        .optional("rows", .list(.plain), "Ids of rows; * stands for any characters"),
        .optional("columns", .list(.plain), "Ids of columns; * stands for any characters"),
        .optional("less", .list(.plain), "Parts that are taken away"),
        .optional("column", .plain, "For a ratio: the column that is checked"),
        .optional("of", .list(.plain), "For a ratio: numerator and denominator"),
        .optional("whole", .plain, "For a ratio: the row that has the denominator"),
        .optional("growth", .boolean, "For a ratio: growth from the second column to the first"),
        .optional("equations", .list(.plain), "Equations between figures: fact/all = fact/a + fact/b"),
        .optional("tolerance", .either([.word(["rounding"]), .number]), "How far figures may be apart"),
        .optional("zero", .list(.word(Absence.self)), "Absences that count as zero"),
    ]

    private static let correction: [KeyShape] = [
        .required("id", .identifier, "Id of the correction"),
        .optional("figure", .plain, "The address of the figure that is wrong"),
        .optional("column", .plain, "The column whose head is wrong: <table>/<column>"),
        .optional("row", .plain, "The row whose head is wrong: <table>/<row>"),
        .optional("table", .plain, "The table that is wrong"),
        .optional("indicator", .plain, "The indicator that is wrong: <result>/<id>"),
        .optional("place", .plain, "The place whose text is wrong"),
        .optional("rules", .list(.identifier), "Rules that prove it"),
        .required("printed", .text, "What is printed"),
        .optional("right", .text, "What is right, where that is known"),
        .required("why", .paragraph, "How that is known"),
    ]

    package static let formulas = ContentSchema(
        name: "formulas", title: "How figures are worked out", files: ["*/formulas.yml"],
        root: .record([
            .optional(
                "formulas",
                .records([
                    .required("id", .identifier, "Id of the formula"),
                    .required("name", .text, "What is worked out"),
                    .required(
                        "terms",
                        .records([
                            .required("id", .identifier, "Id of the term, as in the expression"),
                            .required("name", .text, "What it stands for"),
                            .optional("figure", .plain, "The address of its value", next: .dropped),
                        ]), "What the expression consists of"),
                    .required("expression", .plain, "Terms, numbers, + - * / and parentheses"),
                    .required("sentence", .text, "The same in words"),
                    .optional("source", .text, "Where in the document it stands"),
                ]), "The formulas")
        ]))
}
