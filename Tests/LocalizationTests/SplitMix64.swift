/// A seeded generator, so that a failing property can be run again.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
