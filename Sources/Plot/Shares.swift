/// Shares rounded so that they sum to the whole, as the labels of a 100 % bar must.
package enum PlotShares {
    /// Each value's part of their sum in whole units, by the largest remainders; of equal ones the first gains.
    ///
    /// - Parameters:
    ///   - values: zero or more; anything else counts as zero.
    ///   - whole: the units to be dealt out: 100 for whole percentages, 1000 for tenths.
    /// - Returns: a number for each value; zeros where the values sum to nothing.
    package static func rounded(_ values: [Double], of whole: Int = 100) -> [Int] {
        let whole = min(max(whole, 0), 1_000_000)
        let largest = values.filter { $0.isFinite }.max() ?? 0
        guard largest > 0 else { return values.map { _ in 0 } }
        // Measured by the largest, so that no sum leaves the range.
        let parts = values.map { $0.isFinite && $0 > 0 ? $0 / largest : 0 }
        let sum = parts.reduce(0, +)
        let exact = parts.map { $0 / sum * Double(whole) }
        var shares = exact.map { Int($0.rounded(.down)) }
        let remainders = exact.indices.sorted {
            (exact[$1] - Double(shares[$1]), $0) < (exact[$0] - Double(shares[$0]), $1)
        }
        for index in remainders.prefix(max(0, whole - shares.reduce(0, +))) { shares[index] += 1 }
        return shares
    }
}
