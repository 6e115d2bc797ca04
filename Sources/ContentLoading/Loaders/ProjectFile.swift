import Diagnostics
import ReportModel

/// Reads `projects/<project>.yml`.
struct ProjectFile {
    static func read(_ root: Record) -> ProjectReport? {
        defer { root.finish() }
        let file = ProjectFile(notes: NoteReader(root))
        let report = file.report(root)
        guard let entity = ReferenceReader.requiredEntity(root, "entity") else { return nil }
        return ProjectReport(
            entity: entity, kind: root.requiredWord("report", default: .progress), fullName: root.text("full-name"),
            sections: report.sections, objectives: report.objectives, benefits: report.benefits,
            timeline: file.timeline(root), lost: Set(root.words("lost")), notes: file.notes.notes)
    }

    private let notes: NoteReader
    private var statements: StatementReader { StatementReader(notes: notes) }

    private func report(_ root: Record) -> (
        sections: [ProjectReport.Section: [Statement]], objectives: [Objective], benefits: [ProjectBenefits]
    ) {
        var sections: [ProjectReport.Section: [Statement]] = [:]
        for section in ProjectReport.Section.allCases { sections[section] = statements.read(root, section.rawValue) }
        return (
            sections, root.records("objectives").map(objective),
            root.records("benefits", idKey: "result").compactMap(benefits)
        )
    }

    private func objective(_ record: Record) -> Objective {
        defer { record.finish() }
        return Objective(
            id: record.identifier("id"), text: record.paragraph("text"),
            achievements: statements.read(record, "achievements"))
    }

    private func benefits(_ record: Record) -> ProjectBenefits? {
        defer { record.finish() }
        let items = record.records("items").map(benefit)
        return ReferenceReader.requiredEntity(record, "result").map { ProjectBenefits(result: $0, items: items) }
    }

    private func benefit(_ record: Record) -> Benefit {
        defer { record.finish() }
        return Benefit(
            id: record.identifier("id"), name: record.requiredText("benefit"),
            statements: statements.read(record, "statements"), indicators: record.records("indicators").map(indicator))
    }

    private func indicator(_ record: Record) -> BenefitIndicator {
        defer { record.finish() }
        let measures = MeasureReader(notes: notes)
        return BenefitIndicator(
            id: record.identifier("id"), name: record.requiredText("name"),
            baseline: measures.read(record, .baseline), target: measures.read(record, .target),
            actual: measures.read(record, .actual), notes: notes.references(record))
    }

    private func timeline(_ root: Record) -> Timeline? {
        guard let record = root.record("timeline") else { return nil }
        defer { record.finish() }
        return Timeline(
            first: quarter(record, "from"), last: quarter(record, "to"),
            statements: statements.read(record, "statements"))
    }

    private func quarter(_ record: Record, _ key: String) -> Quarter? {
        guard let text = record.string(key) else { return nil }
        if let quarter = Quarter(parsing: text) { return quarter }
        record.context.report(
            .invalidQuarter, at: record.location(of: key), "\"\(text)\" is no quarter", hint: "write e.g. 2024-q1")
        return nil
    }
}
