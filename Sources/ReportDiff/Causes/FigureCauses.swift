import ReportModel

/// Which changed figures follow from others, by the rules that tie figures together.
struct FigureCauses {
    /// From each change to those that follow from it, by index.
    private var effects: [Int: Set<Int>] = [:]
    private let changeOf: (PartID) -> Int?

    init(_ sides: [ReportSide], changeOf: @escaping (PartID) -> Int?) {
        self.changeOf = changeOf
        for side in sides {
            for edition in side.site.editions { add(edition) }
        }
    }

    private mutating func add(_ edition: Edition) {
        let index = EditionIndex(edition)
        for rule in edition.checks {
            // A figure that is printed twice has no first; of every other check the parts make the whole.
            let isMutual = if case .same = rule.kind { true } else { false }
            for outcome in index.outcomes(of: rule) {
                guard let effect = changeOf(PartID(edition.id, outcome.figure)) else { continue }
                for other in outcome.others {
                    guard let cause = changeOf(PartID(edition.id, other)), cause != effect else { continue }
                    effects[cause, default: []].insert(effect)
                    if isMutual { effects[effect, default: []].insert(cause) }
                }
            }
        }
    }

    /// For each change that follows from another one, the one that was first; `mayFollow` says which can.
    func roots(count: Int, mayFollow: (Int) -> Bool) -> [Int: Int] {
        var roots: [Int: Int] = [:]
        for index in 0..<count where !mayFollow(index) { follow(from: index, root: index, mayFollow, &roots) }
        // From the last that a search leaves to the first, each that nothing has reached is one that nothing causes.
        let open = Set((0..<count).filter { mayFollow($0) && roots[$0] == nil })
        for index in departures(open).reversed() where roots[index] == nil {
            let first = circle(of: index, among: open.filter { roots[$0] == nil }).min() ?? index
            roots[first] = first
            follow(from: first, root: first, mayFollow, &roots)
        }
        return roots.filter { $0.key != $0.value }
    }

    private func follow(from start: Int, root: Int, _ mayFollow: (Int) -> Bool, _ roots: inout [Int: Int]) {
        var open = [start]
        while let index = open.popLast() {
            for effect in (effects[index] ?? []).sorted() where mayFollow(effect) && roots[effect] == nil {
                roots[effect] = root
                open.append(effect)
            }
        }
    }

    /// Indices in the order in which a search in depth leaves them.
    private func departures(_ members: Set<Int>) -> [Int] {
        var order: [Int] = []
        var seen: Set<Int> = []
        for start in members.sorted(by: >) where seen.insert(start).inserted {
            var path = [(index: start, next: (effects[start] ?? []).intersection(members).sorted())]
            while let last = path.indices.last {
                if let next = path[last].next.popLast() {
                    if seen.insert(next).inserted {
                        path.append((next, (effects[next] ?? []).intersection(members).sorted()))
                    }
                } else {
                    order.append(path.removeLast().index)
                }
            }
        }
        return order
    }

    /// The members that cause a change, itself included: for one that nothing outside causes, those that say the same.
    private func circle(of index: Int, among members: Set<Int>) -> Set<Int> {
        var found: Set<Int> = [index]
        var open = [index]
        while let next = open.popLast() {
            for cause in members where effects[cause]?.contains(next) ?? false {
                if found.insert(cause).inserted { open.append(cause) }
            }
        }
        return found
    }
}
