import Plot

extension PlotIssue {
    /// What is wrong, in a short lower-case sentence for a diagnostic.
    var message: String {
        switch self {
        case .unknownKey(let key): "\"\(key)\" names no category or series"
        case .repeatedKey(let key): "\"\(key)\" names two things"
        case .repeatedRow(let category, let series): "two values stand for \(category), \(series)"
        case .notDrawable(let category, let series): "the number of \(category), \(series) cannot be drawn"
        case .noFigures: "the chart has no figure at all"
        case .textOutside(let text): "\"\(text)\" leaves the picture"
        case .textOverlap(let first, let second): "\"\(first)\" and \"\(second)\" overlap"
        case .textOnMark(let text): "\"\(text)\" lies across a mark"
        case .textOverEdge(let text): "\"\(text)\" crosses the edge of its tile"
        case .textTooSmall(let text, _): "\"\(text)\" is too small to read"
        case .markOutside(let category, let series): "the mark of \(category), \(series) leaves the picture"
        case .barNotFromZero(let category, let series): "the bar of \(category), \(series) does not begin at zero"
        case .sharesOffWhole(let key, let sum, let whole): "the shares of \(key) come to \(sum), not to \(whole)"
        case .tooManySeries(let count, let limit): "\(count) series are more than the \(limit) that can be told apart"
        case .tooManyForForm(let count, let limit): "\(count) are more than the \(limit) that this kind can show"
        case .negativePart(let category, let series): "\(category), \(series) is negative and can be no part of a whole"
        case .flowUnbalanced(let node, let incoming, let outgoing):
            "\(incoming) comes into \(node), but \(outgoing) goes out"
        case .linkBetweenColumns(let from, let to): "\(from) and \(to) do not stand in neighbouring columns"
        case .runningTotalOff(let category, let running, let stated):
            "the steps come to \(running) at \(category), which is stated as \(stated)"
        case .partsOffTotal(let group, let sum, let stated): "the parts of \(group) come to \(sum), not to \(stated)"
        case .endsBeforeStart(let category, let series): "\(category), \(series) ends before it begins"
        }
    }
}
