/// Looks for text on text and text on the shapes of values, from the top of a scene down.
///
/// All boxes are sorted by their tops, so that only those at about one height are compared.
struct TextOverlaps {
    private struct Entry {
        let box: Box
        /// The position in the scene.
        let index: Int
        /// Sorts from the top down, entries at one height as they stand in the scene.
        let key: Int

        init(box: Box, index: Int) {
            self.box = box
            self.index = index
            key = box.top.tenths << 24 + index
        }
    }

    private let scene: Scene
    private var texts: [Entry] = []
    private var marks: [Entry] = []

    init(_ scene: Scene) {
        self.scene = scene
        texts.reserveCapacity(scene.items.count)
        marks.reserveCapacity(scene.items.count)
        for index in scene.items.indices {
            switch scene.items[index].shape {
            case .text(let run): texts.append(Entry(box: run.box, index: index))
            case .rect(let box) where Self.isSolid(scene.items[index].role, isRect: true):
                marks.append(Entry(box: box, index: index))
            case .circle, .path:
                guard Self.isSolid(scene.items[index].role, isRect: false) else { continue }
                marks.append(Entry(box: scene.items[index].shape.box, index: index))
            default: continue
            }
        }
        texts.sort { $0.key < $1.key }
        marks.sort { $0.key < $1.key }
    }

    /// Whether no text may lie on a shape. Of marks only boxes are judged: a line's box is mostly empty.
    private static func isSolid(_ role: ItemRole, isRect: Bool) -> Bool {
        role == .bar || role == .sign || (role == .mark && isRect)
    }

    func report(into issues: inout [PlotIssue]) {
        for position in texts.indices {
            let upper = texts[position]
            for next in (position + 1)..<max(texts.count, position + 1) {
                if texts[next].box.top >= upper.box.bottom { break }
                if upper.box.overlaps(texts[next].box) {
                    issues.append(.textOverlap(text(upper), text(texts[next])))
                }
            }
        }
        reportMarks(into: &issues)
    }

    private func reportMarks(into issues: inout [PlotIssue]) {
        let highest = marks.reduce(Fixed(0)) { max($0, $1.box.height) }
        // The first mark that may still reach down to a text; texts come from the top down, so it only moves on.
        var first = 0
        for entry in texts {
            while first < marks.count, marks[first].box.top + highest <= entry.box.top { first += 1 }
            for position in first..<marks.count {
                if marks[position].box.top >= entry.box.bottom { break }
                guard marks[position].box.overlaps(entry.box) else { continue }
                issues.append(.textOnMark(text(entry)))
                break
            }
        }
    }

    private func text(_ entry: Entry) -> String {
        guard case .text(let run) = scene.items[entry.index].shape else { return "" }
        return run.text
    }
}
