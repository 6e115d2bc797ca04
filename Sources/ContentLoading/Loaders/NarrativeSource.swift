import Diagnostics
import Markdown

/// Reads the text of one narrative.
package enum NarrativeSource {
    /// The narrative and what is wrong with it as Markdown; throws where it has no readable front matter.
    package static func read(
        _ text: String, path: String = ""
    ) throws -> (narrative: Narrative, faults: [Diagnostic]) {
        try read(SourceText(path: path, text: text))
    }

    static func read(_ source: SourceText) throws(ContentFault) -> (narrative: Narrative, faults: [Diagnostic]) {
        let parser = MarkdownParser(path: source.path)
        let matter = try FrontMatter.split(source)
        let lead = matter.lead.map {
            parser.parseInline($0.value, line: $0.location.line ?? 1, column: $0.location.column ?? 1)
        }
        let (document, faults) = parser.parse(matter.body, firstLine: matter.bodyLine)
        return (Narrative(lead: lead?.inlines ?? [], document: document), (lead?.diagnostics ?? []) + faults)
    }
}
