import ReportModel

/// Fields that several data sets have.
extension EditionData {
    /// What a row is about, by axis.
    func about<Source>(_ entities: @escaping (Source) -> [EntityReference]) -> DataColumn<Source> {
        .entities("about", of: axisLists, "What it is about, by axis; empty for the organisation as a whole", entities)
    }

    /// The document, so that a row that is copied or stacked with those of other editions still names its source.
    func document<Source>() -> DataColumn<Source> {
        .string("document", "Symbol and revision of the document") { [edition] _ in edition.document.symbol }.repeated
    }

    /// Where in the document a table is printed.
    func source<Source>(_ table: @escaping (Source) -> Table?) -> DataColumn<Source> {
        .text("source", "Where in the document it is printed") { table($0).flatMap { $0.label ?? $0.source } }.repeated
    }
}
