/// Reckons with the forms of Arabic letters: a letter is as wide as its neighbours let it be, and so is known only when
/// the next one is.
struct ArabicJoining {
    private enum Letter: Equatable {
        /// The position in the table's range of letters.
        case single(Int)
        case lamAlef
    }

    private var last: Letter?
    /// Whether the last letter is joined to the one before it.
    private var isJoined = false

    /// Takes the next letter, U+0620 to U+064A, and gives the width of the one before, if its form is now known.
    mutating func next(_ code: Int, widths: [UInt8]) -> Int {
        if last == .single(Self.lam), Self.isAlef(code) {
            last = .lamAlef
            return 0
        }
        let joins = code != Self.hamza && last.map(Self.joinsNext) ?? false
        let width = end(widths: widths, joinsNext: joins)
        last = .single(code - 0x620)
        isJoined = joins
        return width
    }

    /// Whether a letter waits for its width.
    var isOpen: Bool { last != nil }

    /// The width of the last letter: nothing joined follows.
    mutating func end(widths: [UInt8]) -> Int {
        end(widths: widths, joinsNext: false)
    }

    private mutating func end(widths: [UInt8], joinsNext: Bool) -> Int {
        defer {
            last = nil
            isJoined = false
        }
        switch last {
        case .single(let position):
            return Int(widths[Widths.arabic + position * 4 + (joinsNext ? 2 : 0) + (isJoined ? 1 : 0)])
        case .lamAlef: return Int(widths[Widths.lamAlef + (isJoined ? 1 : 0)])
        case nil: return 0
        }
    }

    private static let lam = 0x644 - 0x620
    private static let hamza = 0x621

    private static func isAlef(_ code: Int) -> Bool {
        code == 0x622 || code == 0x623 || code == 0x625 || code == 0x627
    }

    /// All letters but hamza join the one before; these don't join the one after.
    private static func joinsNext(_ letter: Letter) -> Bool {
        guard case .single(let position) = letter else { return false }
        switch position + 0x620 {
        case 0x621...0x625, 0x627, 0x629, 0x62F...0x632, 0x648: return false
        default: return true
        }
    }
}
