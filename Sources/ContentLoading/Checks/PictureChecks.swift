import Diagnostics
import Files
import Markdown
import ReportModel

/// Checks how the narratives of an edition use its pictures.
enum PictureChecks {
    /// Pictures that no narrative shows: they would be published all the same.
    static func unused(_ content: LoadedContent, _ edition: Edition, _ folder: Folder) -> [Diagnostic] {
        let narratives = content.narratives.filter { $0.key.edition == edition.id }.values
        let shown = Set(narratives.flatMap(\.document.embeds).filter { $0.kind == .media }.map(\.target))
        return edition.pictures.filter { !shown.contains($0.id) && !$0.file.isEmpty }.map { picture in
            Diagnostic(
                .unusedPicture, at: SourceLocation(folder.shown("\(edition.id)/media/\(picture.file)")),
                "no narrative shows this picture",
                hint: "embed it as ![](media:\(picture.id)), or delete it and its entry in media.yml",
                severity: .warning)
        }
    }
}
