import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The report of a project, in the order in which a reader asks: what changed, what was done, what came of it,
    /// when, at which cost, and what was learnt.
    func project(_ report: ProjectReport, _ page: inout PageBody) {
        var writer = ProjectWriter(report, context)
        page.kicker = [page.kicker, context.word("project.\(report.kind.rawValue)")].compactMap(\.self)
            .joined(separator: " · ")
        if let name = report.fullName, context.plain(name) != page.heading {
            page.body.raw("<p class=\"full-name\">")
            context.write(name, to: &page.body)
            page.body.raw("</p>\n")
        }
        writer.statements(.changes, &page)
        writer.objectives(&page)
        writer.statements(.achievements, &page)
        writer.picture(.deliverables, &page)
        writer.benefits(&page)
        writer.timeline(&page)
        writer.resources(&page)
        for section in [ProjectReport.Section.risks, .lessons, .recurringCost, .basis] {
            writer.statements(section, &page)
        }
        writer.notes(to: &page.body)
    }
}

/// Writes the sections of a project's report with one list of notes at the end.
private struct ProjectWriter {
    let report: ProjectReport
    let context: PageContext
    private var notes = NoteList(anchor: "project")
    private var statementWriter: StatementWriter { StatementWriter(context: context) }

    init(_ report: ProjectReport, _ context: PageContext) {
        self.report = report
        self.context = context
    }

    mutating func statements(_ section: ProjectReport.Section, _ page: inout PageBody) {
        let statements = report.sections[section] ?? []
        page.section(section.rawValue, context.word("project.\(section.rawValue)")) { buffer in
            statementWriter.write(statements, &notes, to: &buffer)
        }
    }

    mutating func objectives(_ page: inout PageBody) {
        page.section("objectives", context.word("project.objectives")) { buffer in
            for objective in report.objectives {
                buffer.raw("<article class=\"achievement\">\n<p class=\"objective\">")
                context.writeParagraph(objective.text, to: &buffer)
                buffer.raw("</p>\n")
                statementWriter.write(objective.achievements, &notes, to: &buffer)
                buffer.raw("</article>\n")
            }
        }
    }

    /// A printed section of which nothing but the heading is left.
    func picture(_ picture: ProjectReport.Picture, _ page: inout PageBody) {
        page.section(picture.rawValue, context.word("project.\(picture.rawValue)")) { buffer in
            lost(picture, to: &buffer)
        }
    }

    private func lost(_ picture: ProjectReport.Picture, to buffer: inout MarkupBuffer) {
        guard report.lost.contains(picture) else { return }
        buffer.element("p", class: "notice", context.word("project.lost-\(picture.rawValue)"))
    }

    mutating func benefits(_ page: inout PageBody) {
        let general = report.sections[.benefitsNote] ?? []
        page.section("benefits", context.word("project.benefits")) { buffer in
            statementWriter.write(general, &notes, to: &buffer)
            for benefits in report.benefits {
                guard let result = context.index.entity(benefits.result) else { continue }
                buffer.raw("<h3>")
                buffer.append(context.heading(of: result))
                buffer.raw("</h3>\n")
                for benefit in benefits.items { write(benefit, to: &buffer) }
                if benefits.items.isEmpty {
                    buffer.element("p", class: "notice", context.word("project.no-benefit"))
                }
            }
        }
    }

    private mutating func write(_ benefit: Benefit, to buffer: inout MarkupBuffer) {
        buffer.raw("<article class=\"achievement\">\n<h4>")
        context.write(benefit.name, to: &buffer)
        buffer.raw("</h4>\n")
        statementWriter.write(benefit.statements, &notes, to: &buffer)
        if !benefit.indicators.isEmpty { indicators(of: benefit, to: &buffer) }
        buffer.raw("</article>\n")
    }

    private mutating func indicators(of benefit: Benefit, to buffer: inout MarkupBuffer) {
        buffer.raw("<div class=\"indicators unrated\">\n")
        for indicator in benefit.indicators {
            buffer.raw("<div class=\"assessment\"><p class=\"assessment-label\">")
            context.write(indicator.name, to: &buffer)
            notes.mark(indicator.notes, to: &buffer)
            buffer.raw("</p>\n<dl class=\"measures\">\n")
            MeasureWriter(context: context).write(indicator, &notes, to: &buffer)
            buffer.raw("</dl></div>\n")
        }
        buffer.raw("</div>\n")
    }

    mutating func timeline(_ page: inout PageBody) {
        page.section("timeline", context.word("project.timeline")) { buffer in
            if let first = report.timeline?.first, let last = report.timeline?.last {
                buffer.element(
                    "p",
                    context.word(
                        "project.calendar", ["from": context.name(of: first), "to": context.name(of: last)]))
            }
            lost(.timeline, to: &buffer)
            statementWriter.write(report.timeline?.statements ?? [], &notes, to: &buffer)
        }
    }

    mutating func resources(_ page: inout PageBody) {
        let statements = report.sections[.resources] ?? []
        page.section("resources", context.word("project.resources")) { buffer in
            lost(.resources, to: &buffer)
            statementWriter.write(statements, &notes, to: &buffer)
            for table in context.edition.tables where table.place == .entity(report.entity) && !table.isHidden {
                TableWriter.write(table, context, to: &buffer)
            }
        }
    }

    func notes(to buffer: inout MarkupBuffer) {
        notes.write(general: report.notes.filter { !notes.has($0) }, to: &buffer, context)
    }
}
