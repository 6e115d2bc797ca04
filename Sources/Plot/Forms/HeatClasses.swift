/// Classes of values by thresholds, and the shade of each.
struct HeatClasses {
    let thresholds: [PlotTick]

    /// - Parameter wished: rising; where there are none, round numbers between the figures.
    init(_ wished: [PlotTick], numbers: [Double]) {
        var rising: [PlotTick] = []
        for tick in wished.sorted(by: { $0.value < $1.value }) where rising.last.map({ $0.value < tick.value }) ?? true
        {
            rising.append(tick)
        }
        if rising.isEmpty, let least = numbers.min(), let most = numbers.max(), least < most {
            rising = Ticks(enclosing: least...most, wanted: 5).ticks.filter { $0.value > least && $0.value <= most }
        }
        thresholds = Array(rising.prefix(6))
    }

    var count: Int { thresholds.count + 1 }

    /// The class of a value, from 0.
    func index(_ number: Double) -> Int { thresholds.filter { $0.value <= number }.count }

    /// The shade of a class, from 1 to 7: the classes spread over all of them.
    func shade(_ index: Int) -> Int {
        count == 1 ? 4 : 1 + Int((Double(index) * 6 / Double(count - 1)).rounded())
    }

    /// From the fifth on a shade is so dark (in a dark page so light) that words on it take the ground's colour.
    static func isStrong(_ shade: Int) -> Bool { shade >= 5 }

    /// What a class holds, without words: `< 10`, `10–20`, `≥ 20`.
    func label(_ index: Int, context: PlotContext) -> String {
        let texts = thresholds.map(context.tickText)
        guard let first = texts.first, let last = texts.last else { return "" }
        if index == 0 { return "<\u{A0}" + first }
        if index == count - 1 { return "≥\u{A0}" + last }
        return texts[index - 1] + "\u{2013}" + texts[index]
    }
}
