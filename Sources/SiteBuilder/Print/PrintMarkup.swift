import Markup

/// Fits the markup of a page in among that of others in one file: ids take the name of the page before them, links lead
/// to where their target now stands, headings go down one level.
///
/// It works on what the page has become, so that no component needs to know in which file it stands. It reads no markup
/// but ours: quoted attributes, and `<` and `>` only around tags.
struct PrintMarkup {
    let idPrefix: String
    /// Where a link leads now, for what it says on its own page.
    let link: (String) -> String

    func fit(_ markup: MarkupBuffer) -> MarkupBuffer {
        var output = MarkupBuffer(reserving: markup.bytes.count)
        var rest = markup.bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            output.append(rest[..<start])
            tag(rest[start...end], to: &output)
            rest = rest[(end + 1)...]
        }
        output.append(rest)
        return output
    }

    /// Every second part between quotes is a value; its name ends the part before.
    private func tag(_ tag: ArraySlice<UInt8>, to output: inout MarkupBuffer) {
        let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let isLink = tag.starts(with: Array("<a ".utf8))
        output.append(lowered(parts[0]))
        for index in parts.indices.dropFirst() {
            output.append(CollectionOfOne(UInt8(ascii: "\"")))
            let name = index.isMultiple(of: 2) ? nil : Self.attribute(before: parts[index - 1])
            switch name {
            case "id", "aria-labelledby", "aria-describedby":
                for (position, id) in parts[index].split(separator: UInt8(ascii: " ")).enumerated() {
                    if position > 0 { output.raw(" ") }
                    output.append(idPrefix.utf8)
                    output.append(id)
                }
            case "href" where isLink:
                output.append(link(String(decoding: parts[index], as: UTF8.self)).utf8)
            default: output.append(parts[index])
            }
        }
    }

    private static func attribute(before part: ArraySlice<UInt8>) -> String {
        let start = part.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? part.startIndex
        return String(decoding: part[start...].dropLast(), as: UTF8.self)
    }

    /// The start of a tag; that of a heading goes down from level 2 to 3, and so on.
    private func lowered(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var part = Array(part)
        let digit = part.starts(with: Array("</".utf8)) ? 3 : 2
        guard part.count > digit, part[digit - 1] == UInt8(ascii: "h"),
            (UInt8(ascii: "1")..<UInt8(ascii: "6")).contains(part[digit])
        else { return part }
        part[digit] += 1
        return part
    }
}
