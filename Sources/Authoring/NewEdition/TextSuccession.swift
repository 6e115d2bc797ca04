import ContentLoading

/// Carries the translations of a data file into a new edition.
struct TextSuccession {
    let from: String
    let to: String
    let fates: TextFates
    /// What says in the language that something is not yet due; nil for a language that is not read.
    let pendingWord: String?

    /// The file as the new edition has it; nil when nothing is left of it.
    func carry(_ text: String?) -> String? {
        let (kept, known) = text.map(edited) ?? ("", [])
        let added = fates.pending.subtracting(known).sorted().compactMap { block in
            pendingWord.map { "\(block): \(YAMLSource.scalar($0))\n" }
        }
        let result = kept + added.joined()
        return known.isEmpty && added.isEmpty ? nil : result
    }

    /// The text without what is gone, and the blocks that it still has.
    private func edited(_ text: String) -> (String, known: Set<String>) {
        guard let source = YAMLSource(text) else { return ("", []) }
        var known: Set<String> = []
        var edits: [YAMLSource.Edit] = []
        for entry in source.root.entries {
            if fates.isDropped(entry.key) || fates.pending.contains(entry.key) {
                edits.append(source.removing(entry, from: source.root))
                continue
            }
            known.insert(entry.key)
            let text = entry.value.scalar ?? ""
            if fates.renamed.contains(entry.key), !text.contains(to), text.contains(from) {
                let renamed = YAMLSource.scalar(text.replacing(from, with: to))
                edits.append(source.replacing(entry, in: source.root, with: renamed))
            }
        }
        return (source.applying(edits), known)
    }
}
