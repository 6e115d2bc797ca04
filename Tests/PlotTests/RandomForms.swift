import Plot
import TestSupport

/// Charts made of a seed, for the forms whose data are no grid.
enum RandomForms {
    static func groups(_ data: ChartData, seed: UInt64) -> [TreemapGroup] {
        var random = SplitMix64(seed: seed &+ 1000)
        let count = Int.random(in: 0...4, using: &random)
        guard count > 0 else { return [] }
        // One more than there are groups: its members stay without one.
        let homes = data.categories.map { _ in Int.random(in: 0...count, using: &random) }
        return (0..<count).map { group in
            TreemapGroup(
                id: "g\(group)", label: PropertyTests.name(upTo: 4, &random),
                members: zip(data.categories, homes).filter { $0.1 == group }.map(\.0.id))
        }
    }

    static func flow(seed: UInt64) -> Chart {
        var random = SplitMix64(seed: seed)
        let columns = (0..<Int.random(in: 1...4, using: &random)).map { column in
            (0..<Int.random(in: 1...7, using: &random)).map { node in
                FlowNode(
                    id: "n\(column)-\(node)", label: PropertyTests.name(upTo: 6, &random),
                    code: Bool.random(using: &random) ? "\(column).\(node)" : nil,
                    value: Bool.random(using: &random) ? "1\u{A0}234.5" : nil)
            }
        }
        var links: [FlowLink] = []
        for (left, right) in zip(columns, columns.dropFirst()) {
            for from in left {
                for to in right where Int.random(in: 0..<3, using: &random) == 0 {
                    let value =
                        switch Int.random(in: 0..<10, using: &random) {
                        case 0: PlotValue(absent: .missing, "not stated")
                        case 1: Samples.value(0)
                        case 2: Samples.value(0.01)
                        case 3: Samples.value(30, status: .estimate)
                        default: Samples.value(Double.random(in: 1...100, using: &random))
                        }
                    links.append(FlowLink(from: from.id, to: to.id, value: value))
                }
            }
        }
        return .flow(
            title: "Flow", description: "Of any kind.", columns: columns, links: links,
            thin: { "\($0) flows are thin." })
    }

    static func gantt(seed: UInt64) -> Chart {
        var random = SplitMix64(seed: seed)
        let years = [3, 12, 60][Int.random(in: 0...2, using: &random)]
        func span() -> GanttSpan? {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: return nil
            case 1: return GanttSpan(absent: .missing, PropertyTests.name(upTo: 3, &random))
            case 2: return GanttSpan(absent: .notApplicable, "n.a.")
            default:
                let from = PlotQuarter(
                    2000 + Int.random(in: 0..<years, using: &random), Int.random(in: 1...4, using: &random))
                let end = from.index + Int.random(in: -1...12, using: &random)
                return GanttSpan(
                    from, PlotQuarter(end / 4, end % 4 + 1), "some time",
                    status: Int.random(in: 0..<4, using: &random) == 0 ? .estimate : .actual)
            }
        }
        let rows = (0..<Int.random(in: 1...9, using: &random)).map { index in
            GanttRow(
                PlotCategory(id: "c\(index)", label: PropertyTests.name(upTo: 6, &random)), planned: span(),
                actual: span(),
                note: Bool.random(using: &random) ? PropertyTests.name(upTo: 5, &random) : "")
        }
        return .gantt(
            title: "Time", description: "Of any length.", rows: rows, planned: PropertyTests.name(upTo: 2, &random),
            actual: PropertyTests.name(upTo: 2, &random))
    }

    static func multiples(_ data: ChartData, of mark: Mark, seed: UInt64) -> Chart {
        var random = SplitMix64(seed: seed &+ 500)
        let panels = (0..<Int.random(in: 1...7, using: &random)).map { index in
            PlotPanel(id: "p\(index)", label: PropertyTests.name(upTo: 4, &random), data: data)
        }
        return .multiples(title: "Many", description: "Of one kind.", panels: panels, of: mark)
    }

    static func waterfall(_ data: ChartData, seed: UInt64) -> Chart {
        let values = Dictionary(data.rows.map { ($0.category, $0.value) }) { $1 }
        let steps = data.categories.enumerated().map { index, category in
            let value = values[category.id] ?? PlotValue(absent: .missing, "not stated")
            return index == 0 || (UInt64(index) &+ seed) % 5 == 0
                ? WaterfallStep.total(category, value) : .delta(category, value)
        }
        return .waterfall(title: "Steps", description: "To a result.", steps: steps)
    }
}
