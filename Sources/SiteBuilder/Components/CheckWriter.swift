import Localization
import Markup
import ReportModel

/// Writes which rules the figures were held against, and how many checks came out how.
struct CheckWriter {
    let context: PageContext

    func write(labelledBy anchor: String, to buffer: inout MarkupBuffer) {
        let edition = context.edition
        let rows = edition.checks.map { rule in
            (rule, CheckCounts(context.index.outcomes(of: rule), edition.corrections))
        }
        guard !rows.isEmpty else { return }
        summary(rows.map(\.1), to: &buffer)
        buffer.raw("<div class=\"data-table\"><div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-labelledby", anchor)
        buffer.raw(">\n<table>\n<thead>\n<tr>")
        buffer.raw("<th class=\"row-head\" scope=\"col\">")
        buffer.text(context.word("check.rule"))
        buffer.raw("</th>")
        for head in ["check.made", "check.holding", "check.misprints", "check.untestable"] {
            buffer.raw("<th scope=\"col\">")
            buffer.text(context.word(head))
            buffer.raw("</th>")
        }
        buffer.raw("</tr>\n</thead>\n<tbody>\n")
        for (rule, counts) in rows { row(rule, counts, to: &buffer) }
        buffer.raw("</tbody>\n</table>\n</div></div>\n")
    }

    private func summary(_ counts: [CheckCounts], to buffer: inout MarkupBuffer) {
        func total(_ part: KeyPath<CheckCounts, Int>) -> String { number(counts.reduce(0) { $0 + $1[keyPath: part] }) }
        buffer.raw("<p>")
        buffer.text(
            context.word(
                "check.summary",
                [
                    "rules": number(counts.count), "made": total(\.made), "holding": total(\.holding),
                    "misprints": total(\.misprints), "untestable": total(\.untestable),
                ]))
        if let way = context.link(to: .fixed(.corrections)) {
            buffer.text(context.word("text.between-sentences"))
            buffer.raw("<a")
            buffer.attribute("href", way)
            buffer.raw(">")
            buffer.text(context.word("page.corrections"))
            buffer.raw("</a>")
        }
        buffer.raw("</p>\n")
    }

    private func row(_ rule: CheckRule, _ counts: CheckCounts, to buffer: inout MarkupBuffer) {
        buffer.raw("<tr><th scope=\"row\">")
        context.write(rule.name, to: &buffer)
        buffer.raw("</th>")
        for count in [counts.made, counts.holding, counts.misprints, counts.untestable] {
            buffer.element("td", number(count))
        }
        buffer.raw("</tr>\n")
    }

    private func number(_ count: Int) -> String { context.language.format.number(FixedDecimal(count)) }
}
