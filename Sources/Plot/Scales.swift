/// A straight mapping of numbers to places.
struct LinearScale: Hashable, Sendable {
    let domain: ClosedRange<Double>
    /// The place of the domain's lower end.
    let start: Double
    /// The place of the domain's upper end.
    let end: Double

    /// An empty domain is widened, so that every number has a place.
    init(domain: ClosedRange<Double>, start: Double, end: Double) {
        let isEmpty = domain.lowerBound == domain.upperBound
        self.domain = isEmpty ? domain.lowerBound...(domain.lowerBound + 1) : domain
        self.start = start
        self.end = end
    }

    func callAsFunction(_ value: Double) -> Double {
        start + (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
    }

    /// The smallest domain that holds all the numbers and zero: what bars need.
    static func fromZero(_ numbers: [Double]) -> ClosedRange<Double> {
        let lower = min(0, numbers.min() ?? 0)
        let upper = max(0, numbers.max() ?? 0)
        return lower == upper ? 0...1 : lower...upper
    }

    /// The domain for lines: with zero unless the numbers all lie far from it.
    static func near(_ numbers: [Double]) -> ClosedRange<Double> {
        guard let lower = numbers.min(), let upper = numbers.max() else { return 0...1 }
        let isFar = (lower > 0 && lower > upper * 0.6) || (upper < 0 && upper < lower * 0.6)
        return isFar && lower < upper ? lower...upper : fromZero(numbers)
    }
}

/// Equal bands side by side.
struct BandScale: Hashable, Sendable {
    let count: Int
    let start: Double
    let end: Double

    var band: Double { (end - start) / Double(max(1, count)) }

    func centre(_ index: Int) -> Double { start + band * (Double(index) + 0.5) }
}
