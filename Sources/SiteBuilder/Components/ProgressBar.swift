import Localization
import Markup
import ReportModel

/// A small bar of progress with a mark where the goal lies. It says nothing that the words beside it do not say.
struct ProgressBar {
    private static let width = 200

    /// From the beginning of the track, in units of its width.
    private var fill: Int
    private var goal: Int
    /// Where the baseline lies; nil where the bar begins there or has none.
    private var start: Int?

    /// Nil where there is nothing that a bar could show, such as a value below zero.
    init?(_ comparison: Progress.Comparison) {
        switch comparison.standing {
        case .share(let share), .way(let share):
            self.init(value: share.doubleValue, goal: 100, start: nil, end: 100)
        case .bound, .level:
            guard let value = comparison.actual.value else { return nil }
            let goal = comparison.goal
            let baseline = comparison.baseline.flatMap { $0.quantity == goal.quantity.id ? $0.value : nil }
            self.init(
                value: value.doubleValue, goal: goal.value.doubleValue, start: baseline?.doubleValue,
                end: goal.quantity.kind == .percent ? 100 : 0)
        }
    }

    private init?(value: Double, goal: Double, start: Double?, end: Double) {
        let end = max(value, goal, start ?? 0, end)
        guard min(value, goal, start ?? 0) >= 0, end > 0 else { return nil }
        let place = { (value: Double) in Int((value / end * Double(Self.width)).rounded()) }
        fill = place(value)
        self.goal = place(goal)
        self.start = start.map(place)
    }

    func write(to buffer: inout MarkupBuffer) {
        buffer.raw("<svg class=\"progress-bar\" aria-hidden=\"true\"")
        buffer.attribute("viewBox", "0 0 \(Self.width) 10")
        buffer.raw(">")
        rectangle("track", x: 0, width: Self.width, y: 3, height: 4, to: &buffer)
        rectangle("fill", x: 0, width: fill, y: 3, height: 4, to: &buffer)
        if let start { rectangle("start", x: mark(start, 1), width: 1, y: 1, height: 8, to: &buffer) }
        rectangle("goal", x: mark(goal, 2), width: 2, y: 0, height: 10, to: &buffer)
        buffer.raw("</svg>")
    }

    /// The left edge of a mark, kept within the track.
    private func mark(_ place: Int, _ width: Int) -> Int { min(max(place - width / 2, 0), Self.width - width) }

    private func rectangle(
        _ name: String, x: Int, width: Int, y: Int, height: Int, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<rect")
        buffer.attribute("class", name)
        buffer.attribute("x", x)
        buffer.attribute("y", y)
        buffer.attribute("width", width)
        buffer.attribute("height", height)
        buffer.raw("/>")
    }
}
