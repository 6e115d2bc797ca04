import ReportModel

extension ContentSchema {
    package static let axis = ContentSchema(
        name: "axis", title: "The entities of one axis", files: [],
        root: .record([
            .optional(
                "entities",
                .records([
                    .required("id", .identifier, "Id of the entity"),
                    .required("level", .identifier, "Id of its level"),
                    .optional("parent", .identifier, "Id of the entity above it"),
                    .optional("code", .text, "Its code as printed"),
                    .required("name", .text, "Its full name"),
                    .optional("short", .text, "Its name in charts, menus and heads"),
                    .optional("colour", .integer(1...8), "Slot of the palette; inherited from the entity above"),
                    .optional("contributors", .list(.plain), "Entities of another axis that contribute: units/x"),
                    .optional("home", .plain, "An entity of another axis that it belongs to"),
                    .optional("variants", .map(.text), "The name as printed elsewhere, by place"),
                    .optional("note", .paragraph, "What a reader must know of it"),
                    .optional("page", .boolean, "Whether it has a page of its own; true unless it is said"),
                ]), "The entities, in order")
        ]))

    package static let risks = ContentSchema(
        name: "risks", title: "Risks", files: ["*/risks.yml"],
        root: .record([
            .optional(
                "risks",
                .records([
                    .required("id", .identifier, "Id of the risk"),
                    .required("place", .plain, "organisation, or an entity: framework/2.2"),
                    .required("text", .paragraph, "The risk in words"),
                    .optional("appetite", .identifier, "Id of a risk appetite"),
                    .optional("occurred", .word(Risk.Occurrence.self), "Whether it came about", next: .dropped),
                    .optional("exposure", .word(Risk.Exposure.self), "How exposure moved", next: .dropped),
                    .optional("evolution", .paragraph, "How it evolved", next: .dropped),
                    .optional("mitigation", .paragraph, "What was done", next: .dropped),
                    .optional("impact", .word(Risk.Impact.self), "Its impact on results", next: .dropped),
                    .optional("owner", .plain, "The unit that owns it: units/x"),
                    .optional("office", .text, "The office within that unit"),
                    noteIDs(),
                ]), "The risks, in order"),
            notes,
        ]))

    package static let indicators = ContentSchema(
        name: "indicators", title: "The indicators of one entity", files: ["*/indicators/*.yml"],
        root: .record([
            .required("entity", .plain, "The entity to which they attach: framework/1.1"),
            .optional(
                "indicators",
                .records(
                    [
                        .required("id", .identifier, "Id of the indicator"),
                        .required("name", .text, "Its name"),
                        noteIDs(),
                    ] + measureKeys + [.required("assessments", .records(assessment), "One for each target")]),
                "The indicators, in order"),
            notes,
        ]), definitions: ["measure": measure])

    private static let assessment: [KeyShape] =
        [
            .optional("id", .identifier, "Id of the assessment; main unless it is said"),
            .optional("label", .text, "Which part of the indicator is assessed"),
            .optional("entities", .list(.plain), "Where the assessment names a unit: units/x"),
        ] + measureKeys + [
            .required(
                "rating", .plain, "Id of a rating, or unclear, or not-due", next: .becomes(Unrated.notDue.rawValue)),
            .optional("glyph", .plain, "The sign as printed", next: .dropped),
            .optional("evidence", .word(Rating.Evidence.self), "How sure the reading is", next: .dropped),
            .optional("reason", .identifier, "Id of a rating reason", next: .dropped),
            noteIDs(),
        ]

    /// The keys whose values are measures.
    static let measureKeys: [KeyShape] = [
        .optional("baseline", measures, "How things stood before"),
        .optional("target", measures, "What was promised"),
        .optional("actual", measures, "Performance data", next: .pendingMeasures),
    ]

    private static let measures = Shape.list(.defined("measure"))

    /// One figure of a baseline, a target or the performance data.
    static let measure = RecordShape([
        .optional("id", .identifier, "Id of the measure; main where it is the only one"),
        .optional("label", .text, "Which part it is about"),
        .optional("wording", .text, "What is shown"),
        .optional("within", .identifier, "Id of the measure in whose wording this figure stands"),
        .optional("value", .number, "The figure: digits with a point"),
        .optional("quantity", .identifier, "Id of its unit of measure"),
        .optional("decimals", .integer(0...9), "Digits after the point"),
        .optional("period", .identifier, "The period within which it came about"),
        .optional("end-of", .identifier, "The period at whose end things stood so"),
        .optional("each", .word(Period.Kind.self), "What is meant for every such period"),
        .optional("qualifier", .word(qualifiers), "What stands before the number"),
        .optional("comparison", .word(Measure.Comparison.self), "How the value is meant"),
        .optional("absent", .word(Absence.self), "Why there is no value; the wording says more"),
        noteIDs(),
    ])
}
