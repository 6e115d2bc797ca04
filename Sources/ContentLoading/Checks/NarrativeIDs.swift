import Diagnostics
import Localization
import Markdown

/// Holds the block ids of translated narratives to those of the source language: an address of a paragraph leads to the
/// same paragraph in every language. A translation may lack blocks that it does not have yet.
enum NarrativeIDs {
    static func check(_ narratives: [NarrativeKey: Narrative], source: LanguageTag) -> [Diagnostic] {
        narratives.flatMap { key, narrative -> [Diagnostic] in
            var original = key
            original.language = source
            guard key.language != source, let known = narratives[original]?.document.ids.map(\.id) else { return [] }
            return narrative.document.ids.filter { !known.contains($0.id) }.map { id, location in
                Diagnostic(
                    .narrativeID, at: location, "the source language has no block with the id \"\(id)\"",
                    hint: "the same block takes the same id in every language", severity: .warning)
            }
        }
    }
}
