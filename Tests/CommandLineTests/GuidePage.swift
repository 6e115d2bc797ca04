import Foundation
import TestSupport

/// A page of the guide as the steps that its fenced blocks ask for.
struct GuidePage: CustomStringConvertible, Sendable {
    /// One fenced block: what follows the fence, and its lines.
    struct Block: Sendable {
        var line: Int
        var info: [String]
        var text: String

        /// The value of `name=` behind the fence.
        func value(_ name: String) -> String? {
            info.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
        }
    }

    static let folder = Fixtures.root + "/docs/guide"
    static let all = Fixtures.names(in: folder).map { GuidePage(name: $0) }

    var name: String
    var description: String { name }

    func blocks() throws -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        let lines = try read("\(Self.folder)/\(name)").split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(block)
                    open = nil
                } else {
                    let info = line.dropFirst(3).split(separator: " ").map { String($0) }
                    open = Block(line: index + 1, info: info, text: "")
                }
            } else {
                open?.text += line + "\n"
            }
        }
        return blocks
    }
}
