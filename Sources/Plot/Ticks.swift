enum Powers {
    /// Ten to the power of a number from 0 to 300, exact up to 22.
    static func ofTen(_ exponent: Int) -> Double {
        (0..<min(max(exponent, 0), 300)).reduce(1.0) { power, _ in power * 10 }
    }
}

/// Round numbers that enclose a domain: 3 to 7 of them in equal steps of 1, 2, 2.5 or 5 times a power of ten.
struct Ticks: Hashable, Sendable {
    let ticks: [PlotTick]

    /// - Parameter wanted: how many ticks the room suggests; the count stays near it.
    init(enclosing domain: ClosedRange<Double>, wanted: Int) {
        let span = domain.upperBound - domain.lowerBound
        // The binary exponent gives the decimal one to within a step, without a logarithm.
        let magnitude = span > 0 && span.isFinite ? Int((Double(span.exponent) * 0.30103).rounded(.down)) : 0
        var best: Candidate?
        for exponent in (magnitude - 3)...(magnitude + 1) {
            for (mantissa, plainness) in [(10, 1.0), (50, 0.9), (20, 0.85), (25, 0.6)] {
                guard
                    let candidate = Candidate(
                        step: PlotTick(mantissa: mantissa, exponent: exponent), plainness: plainness, domain: domain,
                        wanted: wanted),
                    candidate.score > best?.score ?? -Double.infinity
                else { continue }
                best = candidate
            }
        }
        ticks = best?.ticks ?? [0, 1, 2].map { PlotTick(mantissa: $0, exponent: 0) }
    }

    /// From the first tick to the last.
    var domain: ClosedRange<Double> {
        let values = ticks.map(\.value)
        return (values.first ?? 0)...max(values.first ?? 0, values.last ?? 1)
    }

    private struct Candidate {
        let first: Int
        let last: Int
        let step: PlotTick
        let score: Double

        init?(step: PlotTick, plainness: Double, domain: ClosedRange<Double>, wanted: Int) {
            let size = step.value
            guard let first = Int(exactly: (domain.lowerBound / size).rounded(.down)),
                let last = Int(exactly: (domain.upperBound / size).rounded(.up)),
                first.magnitude < 1 << 40, last.magnitude < 1 << 40, (2...6).contains(last - first)
            else { return nil }
            self.first = first
            self.last = last
            self.step = step
            let coverage = (domain.upperBound - domain.lowerBound) / (Double(last - first) * size)
            let density = 1 - Double(abs(last - first + 1 - wanted)) / 5
            score = 0.25 * plainness + 0.35 * coverage + 0.4 * density
        }

        /// The ticks without the zeros that all mantissas share, so that all print equally many decimals.
        var ticks: [PlotTick] {
            let reduces = step.mantissa % 10 == 0
            let mantissa = reduces ? step.mantissa / 10 : step.mantissa
            let exponent = reduces ? step.exponent + 1 : step.exponent
            return (first...last).map { PlotTick(mantissa: $0 * mantissa, exponent: exponent) }
        }
    }
}
