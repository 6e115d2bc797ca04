import ArgumentParser
import Authoring
import ContentLoading
import Diagnostics
import Files

/// `report check --ready`
extension Check {
    /// Lists what is missing, a line each, and how much of each kind.
    func reportGaps() throws {
        let folder: Folder
        do throws(FileFault) {
            folder = try Folder(folders.content)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.findings
        }
        guard let content = ContentLoader.load(folder).content else { throw ExitCode.findings }
        let gaps = Readiness.gaps(in: content)
        guard !gaps.isEmpty else { return Console.note("ready: nothing is missing\n") }
        let counts = Gap.Kind.allCases.compactMap { kind in
            let count = gaps.count { $0.kind == kind }
            return count > 0 ? "\(kind.rawValue) \(count)" : nil
        }
        Console.note(gaps.map { $0.line + "\n" }.joined() + "not ready: \(counts.joined(separator: ", "))\n")
        throw ExitCode.findings
    }
}
