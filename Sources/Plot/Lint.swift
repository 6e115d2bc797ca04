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
}

/// The checks that need no browser.
struct Lint {
    let encoded: Encoded
    let chart: Chart
    let scene: Scene

    func issues() -> [PlotIssue] {
        encoded.issues + dataIssues() + shareIssues() + textIssues() + overlaps() + markIssues() + lengths()
    }

    private func dataIssues() -> [PlotIssue] {
        var issues: [PlotIssue] = encoded.numbers.isEmpty ? [.noFigures] : []
        let isByCategory = chart.mark == .arc || chart.mark == .segment
        let count = isByCategory ? encoded.data.categories.count : encoded.data.series.count
        let limit = chart.mark == .line ? 4 : 6
        if count > limit { issues.append(.tooManySeries(count: count, limit: limit)) }
        if chart.drawsParts {
            issues += encoded.cells.filter { ($0.value.number ?? 0) < 0 }.map {
                let datum = encoded.datum($0)
                return .negativePart(category: datum.category, series: datum.series)
            }
        }
        return issues
    }

    private func shareIssues() -> [PlotIssue] {
        guard let whole = encoded.data.whole else { return [] }
        let parts: [(key: String, cells: [Cell])] =
            chart.stacking == .group
            ? encoded.grid.enumerated().map { (encoded.data.series[$0.offset].id, $0.element.compactMap { $0 }) }
            : encoded.data.categories.indices.map { (encoded.data.categories[$0].id, encoded.cells(ofCategory: $0)) }
        return parts.compactMap { key, cells in
            let numbers = cells.compactMap(\.value.number)
            let sum = numbers.reduce(0, +)
            guard !numbers.isEmpty, (sum - whole.total).magnitude > whole.tolerance + 1e-9 else { return nil }
            return .sharesOffWhole(key: key, sum: sum, whole: whole.total)
        }
    }

    private var frame: Box { Box(left: Fixed(0), top: Fixed(0), right: scene.width, bottom: scene.height) }

    private func textIssues() -> [PlotIssue] {
        scene.texts.flatMap { run in
            var issues: [PlotIssue] = frame.contains(run.box) ? [] : [.textOutside(run.text)]
            let pixels = run.size.value * scene.leastShown / scene.width.value
            if pixels < 12 { issues.append(.textTooSmall(run.text, pixels: pixels)) }
            return issues
        }
    }

    /// Text on text, and text on the shapes of values. Sorted by height first, so that only neighbours are compared.
    private func overlaps() -> [PlotIssue] {
        var issues: [PlotIssue] = []
        let texts = scene.texts.map { (text: $0.text, box: $0.box) }.sorted { $0.box.top < $1.box.top }
        for (index, upper) in texts.enumerated() {
            for lower in texts[(index + 1)...] {
                if lower.box.top >= upper.box.bottom { break }
                if upper.box.overlaps(lower.box) { issues.append(.textOverlap(upper.text, lower.text)) }
            }
        }
        let marks = scene.items.filter { $0.role == .bar || $0.role == .sign || ($0.role == .mark && $0.isRect) }
        let boxes = marks.map(\.shape.box)
        for text in texts where boxes.contains(where: { $0.overlaps(text.box) }) {
            issues.append(.textOnMark(text.text))
        }
        return issues
    }

    private func markIssues() -> [PlotIssue] {
        scene.items.compactMap { item in
            guard let datum = item.datum, !frame.contains(item.shape.box) else { return nil }
            return .markOutside(category: datum.category, series: datum.series)
        }
    }

    /// Bars begin at the base line, and one unit of value has the same length in all of them.
    private func lengths() -> [PlotIssue] {
        guard let baseLine = scene.baseLine else { return [] }
        let bars = scene.items.compactMap { item -> (datum: PlotDatum, number: Double, length: Double, starts: Bool)? in
            guard item.role == .bar, let datum = item.datum, let number = datum.value.number else { return nil }
            let box = item.shape.box
            return switch baseLine {
            case .vertical(let x): (datum, number, box.width.value, box.left == x || box.right == x)
            case .horizontal(let y): (datum, number, box.height.value, box.top == y || box.bottom == y)
            }
        }
        let longest = bars.max { $0.number.magnitude < $1.number.magnitude }
        guard let longest, longest.number != 0 else { return [] }
        return bars.compactMap { bar in
            let due = bar.number.magnitude / longest.number.magnitude * longest.length
            if bar.starts && (bar.length - due).magnitude <= 0.5 { return nil }
            return .barNotFromZero(category: bar.datum.category, series: bar.datum.series)
        }
    }
}

extension SceneItem {
    fileprivate var isRect: Bool {
        if case .rect = shape { true } else { false }
    }
}
