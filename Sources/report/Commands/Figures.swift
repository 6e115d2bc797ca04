import ArgumentParser
import ContentLoading
import Diagnostics
import Files

/// `report figures`
struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists every figure that a text quotes, or brings the texts up to date with the data.",
        discussion: """
            Each line names the place of a figure link, its address, its text and what the data say. With --write, texts \
            that no longer say what their cells say are rewritten in every language, the way their authors wrote them.
            """)

    @Option(help: "The folder of content.") var content = "Content"
    @Flag(help: "Rewrite the texts that are not what the data say.") var write = false

    func run() throws {
        let outcome: FigureRefresh.Outcome
        do {
            outcome = try FigureRefresh(content).run(writes: write)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        Console.note((write ? outcome.rewritten : outcome.texts).map(FigureLine.text).joined())
        Console.print(outcome.diagnostics)
        if outcome.diagnostics.contains(where: \.isOfAFile) { throw ExitCode.couldNotWrite }
        if !outcome.diagnostics.isEmpty || !write && !outcome.outdated.isEmpty { throw ExitCode.findings }
    }
}

/// One figure link as a line of fields between tabs.
private enum FigureLine {
    /// Place, address, text, what the data say and, where that is not the same, what the text becomes.
    static func text(_ figure: FigureText) -> String {
        let place = figure.location
        let numbers = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
        var fields = [place.path + numbers, "figure:" + figure.address, figure.text, figure.expected ?? "–"]
        switch figure.state {
        case .current: break
        case .outdated(let replacement, _): fields.append("→ " + replacement)
        case .unresolved: fields.append("!")
        }
        return fields.joined(separator: "\t") + "\n"
    }
}

extension Diagnostic {
    /// Whether a file could not be read or written.
    fileprivate var isOfAFile: Bool { id.hasPrefix("file.") }
}
