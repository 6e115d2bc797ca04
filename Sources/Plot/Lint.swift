/// Something wrong with a chart, found before anybody sees it.
package enum PlotIssue: Hashable, Sendable {
    /// A row names a category or series that the chart does not have.
    case unknownKey(String)
    /// Two categories or two series share an id.
    case repeatedKey(String)
    /// Two rows speak of the same place; the later one is drawn.
    case repeatedRow(category: String, series: String)
    /// The number is not finite, or too large; drawn as missing.
    case notDrawable(category: String, series: String)
    /// The chart has no figure at all.
    case noFigures
    /// A line of text leaves the picture.
    case textOutside(String)
    /// Two lines of text overlap.
    case textOverlap(String, String)
    /// A line of text lies across a mark.
    case textOnMark(String)
    /// Text falls below 12 CSS pixels at the least width shown.
    case textTooSmall(String, pixels: Double)
    /// A mark leaves the picture.
    case markOutside(category: String, series: String)
    /// A bar does not begin at zero, or its length does not follow its value.
    case barNotFromZero(category: String, series: String)
    /// The shares of a series (of a category, when stacked) don't sum to the whole.
    case sharesOffWhole(key: String, sum: Double, whole: Double)
    /// More series or slices than a reader can keep apart.
    case tooManySeries(count: Int, limit: Int)
    /// A part of a whole is negative; drawn as plain bars.
    case negativePart(category: String, series: String)
    /// What flows into a node is not what flows out of it.
    case flowUnbalanced(node: String, incoming: Double, outgoing: Double)
    /// A link does not lead from one column to the next; it is not drawn.
    case linkBetweenColumns(from: String, to: String)
    /// The steps of a waterfall don't lead to the total or result that it states.
    case runningTotalOff(category: String, running: Double, stated: Double)
    /// The parts of a group don't sum to the total stated for it.
    case partsOffTotal(group: String, sum: Double, stated: Double)
    /// A span of time ends before it starts; drawn as missing.
    case endsBeforeStart(category: String, series: String)
    /// The form can't show this many categories, series, quarters or units; another takes its place.
    case tooManyForForm(count: Int, limit: Int)
    /// A line of text runs over the edge of the cell or tile on which it stands.
    case textOverEdge(String)
}

/// The checks that need no browser.
struct Lint {
    let encoded: Encoded
    let chart: Chart
    let scene: Scene

    func issues() -> [PlotIssue] {
        var issues = encoded.issues
        dataIssues(into: &issues)
        shareIssues(into: &issues)
        textIssues(into: &issues)
        TextOverlaps(scene).report(into: &issues)
        issues += groundIssues()
        markIssues(into: &issues)
        lengths(into: &issues)
        return issues
    }

    private func dataIssues(into issues: inout [PlotIssue]) {
        if encoded.numbers.isEmpty { issues.append(.noFigures) }
        let (count, limit) = chart.keys(encoded)
        if count > limit { issues.append(.tooManySeries(count: count, limit: limit)) }
        guard chart.drawsParts else { return }
        for cell in encoded.cells where (cell.value.number ?? 0) < 0 {
            let datum = encoded.datum(cell)
            issues.append(.negativePart(category: datum.category, series: datum.series))
        }
    }

    private func shareIssues(into issues: inout [PlotIssue]) {
        guard let whole = encoded.data.whole else { return }
        let parts: [(key: String, cells: [Cell])] =
            chart.stacking == .group
            ? encoded.grid.enumerated().map { (encoded.data.series[$0.offset].id, $0.element.compactMap { $0 }) }
            : encoded.data.categories.indices.map { (encoded.data.categories[$0].id, encoded.cells(ofCategory: $0)) }
        for (key, cells) in parts {
            let numbers = cells.compactMap(\.value.number)
            let sum = numbers.reduce(0, +)
            guard !numbers.isEmpty, (sum - whole.total).magnitude > whole.tolerance + 1e-9 else { continue }
            issues.append(.sharesOffWhole(key: key, sum: sum, whole: whole.total))
        }
    }

    private var frame: Box { Box(left: Fixed(0), top: Fixed(0), right: scene.width, bottom: scene.height) }

    private func textIssues(into issues: inout [PlotIssue]) {
        let frame = frame
        let scale = scene.leastShown
        for index in scene.items.indices {
            guard case .text(let run) = scene.items[index].shape else { continue }
            if !frame.contains(run.box) { issues.append(.textOutside(run.text)) }
            let pixels = run.size.value * scale / scene.width.value
            if pixels < 12 { issues.append(.textTooSmall(run.text, pixels: pixels)) }
        }
    }

    private func markIssues(into issues: inout [PlotIssue]) {
        let frame = frame
        for index in scene.items.indices {
            guard scene.items[index].datum != nil, !frame.contains(scene.items[index].shape.box),
                let datum = scene.items[index].datum
            else { continue }
            issues.append(.markOutside(category: datum.category, series: datum.series))
        }
    }

    /// A bar as far as its length is concerned.
    private struct Bar {
        let index: Int
        let number: Double
        let length: Double
        let startsAtZero: Bool
    }

    /// Bars begin at the base line, and one unit of value has the same length in all of them.
    private func lengths(into issues: inout [PlotIssue]) {
        guard let baseLine = scene.baseLine else { return }
        var bars: [Bar] = []
        bars.reserveCapacity(scene.items.count / 2)
        for index in scene.items.indices where scene.items[index].role == .bar {
            guard let number = scene.items[index].datum?.value.number else { continue }
            let box = scene.items[index].shape.box
            switch baseLine {
            case .vertical(let x):
                let starts = box.left == x || box.right == x
                bars.append(Bar(index: index, number: number, length: box.width.value, startsAtZero: starts))
            case .horizontal(let y):
                let starts = box.top == y || box.bottom == y
                bars.append(Bar(index: index, number: number, length: box.height.value, startsAtZero: starts))
            }
        }
        guard let longest = bars.max(by: { $0.number.magnitude < $1.number.magnitude }), longest.number != 0 else {
            return
        }
        for bar in bars {
            let due = bar.number.magnitude / longest.number.magnitude * longest.length
            if bar.startsAtZero && (bar.length - due).magnitude <= 0.5 { continue }
            guard let datum = scene.items[bar.index].datum else { continue }
            issues.append(.barNotFromZero(category: datum.category, series: datum.series))
        }
    }
}
