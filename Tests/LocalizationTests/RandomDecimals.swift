import TestSupport

extension SplitMix64 {
    /// A number with any count of digits, so that small ones are as frequent as large ones.
    mutating func decimal(maximumDigits: Int, maximumFractionDigits: Int) -> (mantissa: Int64, fractionDigits: Int) {
        var mantissa: Int64 = 0
        for _ in 0..<Int.random(in: 1...maximumDigits, using: &self) {
            mantissa = mantissa * 10 + Int64.random(in: 0...9, using: &self)
        }
        let fractionDigits = Int.random(in: 0...maximumFractionDigits, using: &self)
        return (Bool.random(using: &self) ? mantissa : -mantissa, fractionDigits)
    }
}
