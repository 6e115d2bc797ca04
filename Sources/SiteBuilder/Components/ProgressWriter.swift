import Localization
import Markup
import ReportModel

/// Writes how far an assessment has come: a bar, and beside it all that the bar says in words.
struct ProgressWriter {
    let context: PageContext

    /// A row of the list of measures; nothing where there is nothing to say.
    func write(_ assessment: Assessment, to buffer: inout MarkupBuffer) {
        let shown = context.index.progress(of: assessment).filter { $0.obstacle.map(isWorthSaying) ?? true }
        guard let first = shown.first else { return }
        // One reason is enough where nothing can be compared.
        let entries = shown.contains { $0.comparison != nil } ? shown.filter { $0.comparison != nil } : [first]
        buffer.raw("<div class=\"progress\">")
        buffer.element("dt", context.word("progress.title"))
        for entry in entries { write(entry, to: &buffer) }
        buffer.raw("</div>\n")
    }

    /// A missing figure is plain to see in the measures themselves.
    private func isWorthSaying(_ obstacle: Progress.Obstacle) -> Bool {
        switch obstacle {
        case .noTarget, .noActual, .indeterminate: false
        case .noBaseline, .severalValues, .differentUnits, .differentPeriods, .unknownPeriod, .runningTotal: true
        }
    }

    private func write(_ progress: Progress, to buffer: inout MarkupBuffer) {
        switch progress.state {
        case .comparable(let comparison):
            buffer.raw("<dd>")
            ProgressBar(comparison)?.write(to: &buffer)
            buffer.raw("<span>")
            if let label = progress.target.label {
                buffer.raw("<span class=\"label\">")
                context.write(label, to: &buffer)
                buffer.raw("</span> ")
            }
            buffer.text(words(comparison))
            if let remark = comparison.remark { write(remark, to: &buffer) }
            buffer.raw("</span></dd>")
        case .notComparable(let obstacle):
            buffer.raw("<dd class=\"quiet\">")
            buffer.text(
                context.word(
                    "progress.not-comparable", ["reason": context.word("progress.obstacle.\(obstacle.rawValue)")]))
            buffer.raw("</dd>")
        }
    }

    private func write(_ remark: Progress.Remark, to buffer: inout MarkupBuffer) {
        buffer.raw(" · ")
        let periods = ["actual": context.name(of: remark.actual), "target": context.name(of: remark.target)]
        buffer.element("span", class: "quiet", context.word("progress.remark", periods))
    }

    private func words(_ comparison: Progress.Comparison) -> String {
        let goal = comparison.goal
        var values = ["actual": figure(comparison.actual, goal.quantity), "goal": text(of: comparison)]
        switch comparison.standing {
        case .share(let share):
            values["share"] = percent(share)
            return context.word("progress.share", values)
        case .way(let share):
            values["share"] = percent(share)
            values["baseline"] = comparison.baseline.map { figure($0, goal.quantity) } ?? ""
            return context.word("progress.way", values)
        case .bound(let isKept):
            return context.word(isKept ? "progress.kept" : "progress.\(comparison.level.rawValue)", values)
        case .level:
            return context.word("progress.\(comparison.level.rawValue)", values)
        }
    }

    private func text(of comparison: Progress.Comparison) -> String {
        let goal = comparison.goal
        // A share is reckoned of the plain number.
        let isShare =
            switch comparison.standing {
            case .share, .way: true
            case .bound, .level: false
            }
        let decimals = goal.origin == .printed ? goal.value.fractionDigits : comparison.actual.decimals
        let value = goal.value.rounded(toFractionDigits: decimals) ?? goal.value
        let number = context.figure(
            value, goal.quantity, decimals: decimals, qualifier: isShare ? nil : goal.bound?.qualifier)
        return switch goal.origin {
        case .printed: number
        case .baseline: context.word("progress.goal-baseline", ["n": number])
        case .computed(let growth):
            context.word("progress.goal-growth", ["n": number, "growth": context.language.format.percent(growth)])
        }
    }

    private func figure(_ measure: Measure, _ quantity: Quantity) -> String {
        measure.value.map {
            context.figure($0, quantity, decimals: measure.decimals, qualifier: measure.qualifier)
        } ?? ""
    }

    private func percent(_ share: FixedDecimal) -> String {
        context.language.format.percent(share, fractionDigits: 0)
    }
}

extension PageContext {
    /// A figure where there is little room: digits, with the sign of its unit where it has one.
    func figure(_ value: FixedDecimal, _ quantity: Quantity, decimals: Int, qualifier: Qualifier?) -> String {
        language.format.standardForm(
            value, kind: kind(of: quantity), factor: FixedDecimal(quantity.factor), fractionDigits: decimals,
            qualifier: qualifier, short: true)
    }

    /// When a measure holds, in words.
    func name(of period: MeasurePeriod) -> String {
        switch period {
        case .during(let id): periodName(id)
        case .endOf(let id): word("period.end-of", ["period": periodName(id)])
        case .each(let kind): word("period.each.\(kind.rawValue)")
        }
    }
}

extension Progress.Bound {
    var qualifier: Qualifier {
        switch self {
        case .atLeast: .atLeast
        case .moreThan: .moreThan
        case .atMost: .atMost
        case .lessThan: .lessThan
        }
    }
}
