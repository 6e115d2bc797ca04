import Diagnostics
import Localization
import ReportModel

/// Reads `media.yml`.
enum MediaFile {
    /// The pictures, still without their bytes. Each has an alternative text in all of the languages.
    static func read(_ root: Record, languages: [LanguageTag]) -> [Picture] {
        defer { root.finish() }
        let records = root.records("media")
        let files = records.filter { $0.has("file") }.compactMap { record in
            record.string("file").map { Located(value: $0, location: record.location(of: "file")) }
        }
        root.context.bag.add(contentsOf: EditionLoader.repetitions(in: files, "file"))
        return records.map { picture($0, languages) }
    }

    private static func picture(_ record: Record, _ languages: [LanguageTag]) -> Picture {
        defer { record.finish() }
        let picture = Picture(
            id: record.identifier("id"), file: file(record), alt: record.requiredText("alt"),
            caption: record.text("caption"), credit: record.requiredText("credit"),
            rights: record.requiredText("rights"))
        for language in languages where !picture.alt.source.isEmpty && picture.alt.translation(in: language) == nil {
            record.context.report(
                .missingAlternative, at: record.location(of: "alt"),
                "the alternative text is missing in \"\(language)\"",
                hint: "add \"\(record.blockID("alt"))\" to text/\(language)/media.yml")
        }
        return picture
    }

    /// The name of a file, which is also the end of an address; empty after a fault has been reported.
    private static func file(_ record: Record) -> String {
        let name = record.required("file")
        if name.isEmpty || Identifier.isValid(name) { return name }
        record.context.report(
            .invalidID, at: record.location(of: "file"), "\"\(name)\" cannot be the name of a picture's file",
            hint: "use small letters and digits, with single dots or hyphens between them, and no folders")
        return ""
    }
}
