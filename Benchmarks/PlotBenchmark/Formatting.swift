/// The least work that makes a picture's bytes: its markup copied, its numbers written digit by digit.
///
/// What a chart costs above this is what layout and checks cost.
struct Formatting {
    private enum Part {
        case markup([UInt8])
        /// A number in tenths.
        case number(Int)
    }

    private let parts: [Part]

    /// Takes a picture apart into its numbers (in quotes, or in outlines) and the markup between them.
    init(of svg: [UInt8]) {
        var parts: [Part] = []
        var markup: [UInt8] = []
        var index = 0
        var isInTag = false
        while index < svg.count {
            let byte = svg[index]
            if byte == UInt8(ascii: "<") { isInTag = true } else if byte == UInt8(ascii: ">") { isInTag = false }
            let isAfterLetter = markup.last.map { Self.isLowerCase($0) } ?? false
            guard isInTag, !isAfterLetter, Self.isDigit(byte), let number = Self.number(svg, at: &index) else {
                markup.append(byte)
                index += 1
                continue
            }
            parts += [.markup(markup), .number(number)]
            markup = []
        }
        self.parts = parts + [.markup(markup)]
    }

    /// The same bytes again.
    func write(reserving capacity: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(capacity)
        for part in parts {
            switch part {
            case .markup(let markup): bytes.append(contentsOf: markup)
            case .number(let tenths): Self.write(tenths, to: &bytes)
            }
        }
        return bytes
    }

    private static func write(_ tenths: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        var rest = tenths / 10
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
        guard tenths % 10 > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tenths % 10))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    /// Reads a number with at most one decimal, in tenths.
    private static func number(_ svg: [UInt8], at index: inout Int) -> Int? {
        var number = 0
        while index < svg.count, isDigit(svg[index]), number < 1_000_000 {
            number = number * 10 + Int(svg[index] - 0x30)
            index += 1
        }
        guard index + 1 < svg.count, svg[index] == UInt8(ascii: "."), isDigit(svg[index + 1]) else {
            return number * 10
        }
        index += 2
        return number * 10 + Int(svg[index - 1] - 0x30)
    }
}
