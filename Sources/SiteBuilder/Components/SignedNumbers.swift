import Markup

/// Numbers with a minus or a percent sign, as written in a text from right to left: without a frame of their own the
/// sign would change sides, since it takes the direction of the letters before it.
enum SignedNumbers {
    /// The same markup with every such number set in `bdi`. Other numbers need no frame.
    static func isolated(in markup: MarkupBuffer) -> MarkupBuffer {
        let bytes = markup.bytes
        var result = MarkupBuffer(reserving: bytes.count + 32)
        var place = 0
        while place < bytes.count {
            let end = numberEnd(in: bytes, from: place)
            guard end > place else {
                result.append(bytes[place..<place + 1])
                place += 1
                continue
            }
            let number = bytes[place..<end]
            let isSigned = number.last == percent || !isDigit(bytes[place])
            if isSigned { result.raw("<bdi dir=\"ltr\">") }
            result.append(number)
            if isSigned { result.raw("</bdi>") }
            place = end
        }
        return result
    }

    /// Where the number that begins at a place ends; the place itself where none does.
    private static func numberEnd(in bytes: [UInt8], from start: Int) -> Int {
        var place = start + signLength(in: bytes, at: start)
        guard place < bytes.count, isDigit(bytes[place]) else { return start }
        while place < bytes.count {
            let isInner =
                separators.contains(bytes[place]) && place + 1 < bytes.count && isDigit(bytes[place + 1])
            guard isDigit(bytes[place]) || isInner else { break }
            place += 1
        }
        return place < bytes.count && bytes[place] == percent ? place + 1 : place
    }

    /// Bytes of a minus sign, typographic or plain; 0 where there is none.
    private static func signLength(in bytes: [UInt8], at place: Int) -> Int {
        if bytes[place...].starts(with: "−".utf8) { return "−".utf8.count }
        return bytes[place] == UInt8(ascii: "-") ? 1 : 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static let percent = UInt8(ascii: "%")
    private static let separators = [UInt8(ascii: "."), UInt8(ascii: ",")]
}
