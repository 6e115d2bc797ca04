import ContentLoading
import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Writes translations into the files of one language, and what is on record of them.
struct EditWriter {
    let inventory: Inventory
    let folder: Folder
    let carrier: FigureCarrier
    let language: LanguageTag

    func write(_ edits: [BlockEdit], _ outcome: inout Import.Outcome) throws(FileFault) {
        var book = RecordBook(inventory, language)
        for edit in edits where edit.content == nil { book.set(edit.record, for: edit.block.address) }
        let texts = Dictionary(grouping: edits.filter { $0.content != nil }) {
            Inventory.translationPath($0.block.address, language)
        }
        for (path, edits) in texts.sorted(by: { $0.key < $1.key }) {
            let isNarrative = edits[0].block.address.part == "narratives"
            let result = isNarrative ? try narrative(path, edits) : try text(path, edits)
            outcome.diagnostics += result.faults
            outcome.refused += result.faults.count
            outcome.changed += result.written.count
            for edit in result.written { book.set(edit.record, for: edit.block.address) }
            guard !result.written.isEmpty else { continue }
            try folder.write(path, Array(result.text.utf8))
            outcome.files.append(path)
        }
        for file in book.changedFiles {
            try folder.write(file.path, file.bytes)
            outcome.files.append(file.path)
        }
    }

    private struct Result {
        var text: String
        var written: [BlockEdit]
        var faults: [Diagnostic]
    }

    private func present(_ path: String) throws(FileFault) -> String? {
        guard folder.contains(path) else { return nil }
        let text = String(decoding: try folder.read(path), as: UTF8.self)
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.joined(separator: "\n")
    }

    // MARK: Data files

    private func text(_ path: String, _ edits: [BlockEdit]) throws(FileFault) -> Result {
        let address = edits[0].block.address
        let order = inventory.blocks.map(\.address).filter { $0.base == address.base && $0.file == address.file }
        var editor = TextFileEditor(try present(path), order: order.map(\.block))
        var result = Result(text: "", written: [], faults: [])
        for edit in edits {
            guard let content = edit.content else { continue }
            if editor.set(content.markdown, for: edit.block.address.block) {
                result.written.append(edit)
            } else {
                result.faults.append(form(edit, "\"\(edit.block.address.block)\" runs over several lines in \(path)"))
            }
        }
        result.text = editor.text
        return result
    }

    private func form(_ edit: BlockEdit, _ message: String) -> Diagnostic {
        Diagnostic(.form, at: edit.location, message, hint: "write it in the form of docs/content.md, and import again")
    }

    // MARK: Narratives

    private func narrative(_ path: String, _ edits: [BlockEdit]) throws(FileFault) -> Result {
        let address = edits[0].block.address
        guard let place = Place(parsing: String(address.file.dropFirst("narratives/".count))),
            let source = inventory.content.narratives[
                NarrativeKey(edition: address.base, place: place, language: inventory.source)]
        else { return Result(text: "", written: [], faults: edits.map { form($0, "\(path) has no source") }) }
        let target = inventory.content.narratives[
            NarrativeKey(edition: address.base, place: place, language: language)]
        let texts = Dictionary(edits.map { ($0.block.address.block, $0.content) }) { first, _ in first }
        let editor = NarrativeEditor(
            source: source, target: target, texts: texts.compactMapValues { $0 },
            carried: { carrier.carried($0, base: address.base, from: inventory.source, into: language) })
        let result = editor.edited(try present(path))
        guard result.isSound else {
            return Result(text: "", written: [], faults: edits.map { form($0, "\(path) would not read as meant") })
        }
        let refused = edits.filter { result.refused.contains($0.block.address.block) }
        return Result(
            text: result.text, written: edits.filter { !result.refused.contains($0.block.address.block) },
            faults: refused.map { edit in
                Diagnostic(
                    .incomplete, at: edit.location,
                    "the block around \"\(edit.block.address.block)\" is missing in \(path), and not all of its texts come in",
                    hint: "export and import all that stands in it")
            })
    }
}
