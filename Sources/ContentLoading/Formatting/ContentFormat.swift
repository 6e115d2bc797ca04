import Diagnostics
import Files

/// Brings the YAML and CSV files of a content folder into one form, so that a change of data is all that a reviewer sees.
///
/// Texts are changed as texts: no YAML is written by a library. What a file says stays as it is, which is checked for every
/// file by reading it again.
package struct ContentFormat {
    /// What was found and done.
    package struct Outcome: Sendable {
        /// Files that are not, or were not, in the one form; as shown to the user.
        package var changed: [String] = []
        /// Why files could not be read.
        package var diagnostics: [Diagnostic] = []
    }

    private let folder: Folder

    /// The content folder at a path.
    package init(_ path: String) throws(FileFault) { folder = try Folder(path) }

    /// Looks at every file, and rewrites those that have another form when `writes` says so.
    package func run(writes: Bool) throws(FileFault) -> Outcome {
        let (paths, faults) = try folder.files()
        var outcome = Outcome(diagnostics: faults.map(\.diagnostic))
        for path in paths where path.hasSuffix(".yml") || path.hasSuffix(".csv") {
            let bytes = try folder.read(path)
            do throws(ContentFault) {
                let formatted = try Self.formatted(bytes, path: folder.shown(path))
                guard formatted != bytes else { continue }
                outcome.changed.append(folder.shown(path))
                if writes { try replace(path, formatted) }
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
        }
        return outcome
    }

    private func replace(_ path: String, _ bytes: [UInt8]) throws(ContentFault) {
        do throws(FileFault) {
            try folder.replace(path, with: bytes)
        } catch {
            throw ContentFault(error.diagnostic)
        }
    }

    /// The one form of a file; the ending of its path tells which kind it is.
    static func formatted(_ bytes: [UInt8], path: String) throws(ContentFault) -> [UInt8] {
        let source = try SourceText(path: path, bytes: bytes)
        return Array((try path.hasSuffix(".csv") ? CSVFormat.formatted(source) : YAMLFormat.formatted(source)).utf8)
    }
}
