import Plot

/// How many charts a second one thread draws, lint included, against the least that writing the same bytes takes.
///
/// Each figure is the median of several runs that take turns, so that a busy machine slows both alike.
private let runs = 9
private let secondsPerRun = 0.12

/// How often a second `work` can be done; `work` gives back something of its result so that none is left out.
private func rate(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var sum = 0
    var count = 0
    var seconds = 0.0
    repeat {
        for _ in 0..<100 { sum &+= work() }
        count += 100
        seconds = (clock.now - start) / .seconds(1)
    } while seconds < secondsPerRun
    return sum == 0 ? 0 : Double(count) / seconds
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

private func measure(_ name: String, _ chart: Chart) {
    let context = PlotContext(idPrefix: "chart")
    let svg = chart.render(context).svg
    let formatting = Formatting(of: svg)
    guard formatting.write(reserving: svg.count) == svg else {
        print("\(name): formatting does not give the same bytes")
        return
    }
    var charts: [Double] = []
    var ceilings: [Double] = []
    for _ in 0..<runs {
        charts.append(rate { chart.render(context).svg.count })
        ceilings.append(rate { formatting.write(reserving: svg.count).count })
    }
    let ratio = median(zip(charts, ceilings).map { $1 / $0 })
    let figures = [
        "\(svg.count)", "\(Int(median(charts)))", "\(Int(median(ceilings)))", "\(Double(Int(ratio * 10)) / 10)",
    ]
    print(name + figures.map { padded($0, to: 14) }.joined())
}

print("chart           " + ["bytes", "charts/s", "ceiling/s", "ratio"].map { padded($0, to: 14) }.joined())
measure("grouped bar 10x3", Charts.groupedBar)
measure("line of 10      ", Charts.line)
