import ContentLoading
import Files

/// Begins a site: a small, complete report in two languages that its author replaces piece by piece.
package struct NewSite {
    /// The languages of the report; the second is written from right to left.
    private static let languages = ["en", "ar"]
    /// The axes of the report.
    private static let axes = ["framework", "units"]

    /// The folder in which the files that come with the program lie.
    private let installation: Folder

    package init(installation: Folder) { self.installation = installation }

    /// Writes the files of the report into a folder that is new or empty.
    /// - Returns: their paths below it, sorted.
    package func write(to path: String) throws(FileFault) -> [String] {
        let files = try files()
        let folder = try Folder(making: path)
        guard try folder.isEmpty() else { throw FileFault(path, .notEmpty) }
        for file in files { try folder.write(file.path, file.bytes) }
        return files.map(\.path).sorted()
    }

    /// The report itself lies in `Scaffold`; the words of its languages are those of every report.
    private func files() throws(FileFault) -> [OutputFile] {
        let scaffold = try Folder(installation.shown("Scaffold"))
        var files: [OutputFile] = []
        for path in try scaffold.files().paths {
            files.append(OutputFile(path: path, bytes: try scaffold.read(path)))
        }
        for language in Self.languages {
            let path = "Content/languages/\(language).yml"
            files.append(OutputFile(path: path, bytes: try installation.read(path)))
        }
        return files + editorFiles
    }

    /// With these an editor explains keys, offers words and marks mistakes.
    private var editorFiles: [OutputFile] {
        ContentSchema.all.map { SchemaDocument($0) }.map { OutputFile(path: "Schemas/\($0.name)", bytes: $0.bytes) }
            + [OutputFile(path: ".vscode/settings.json", bytes: EditorSettings.document(axes: Self.axes))]
    }
}
