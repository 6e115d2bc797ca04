/// Puts texts into a file of translations; every other line stays.
struct TextFileEditor {
    private var lines: [String]
    /// The block ids of the data file in its order, which new lines keep.
    private let order: [String]

    /// - Parameter text: what the file holds; nil where there is none yet.
    init(_ text: String?, order: [String]) {
        lines = text.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) } } ?? []
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        self.order = order
    }

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Writes the text of a block; false where its old text runs over several lines.
    mutating func set(_ text: String, for block: String) -> Bool {
        let line = "\(block): \(YAMLText.scalar(text))"
        guard let index = index(of: block) else {
            lines.insert(line, at: place(for: block))
            return true
        }
        let goesOn = lines.indices.contains(index + 1) && lines[index + 1].first == " "
        if goesOn { return false }
        lines[index] = line
        return true
    }

    private func index(of block: String) -> Int? {
        lines.firstIndex { $0.hasPrefix("\(block):") || $0.hasPrefix("\"\(block)\":") }
    }

    /// Behind the nearest block before it that the file has.
    private func place(for block: String) -> Int {
        guard let position = order.firstIndex(of: block) else { return lines.count }
        for before in order[..<position].reversed() {
            if let index = index(of: before) { return index + 1 }
        }
        return lines.firstIndex { !$0.hasPrefix("#") } ?? lines.count
    }
}
