/// Compares texts, leaving out what they say only because something else has changed: figures that they quote, and links
/// to what has come or gone.
struct Prose {
    let old: ReportSide
    let new: ReportSide
    /// Figures whose value has changed.
    let figures: Set<PartID>
    /// Parts that only one of the reports has.
    let others: Set<PartID>
    let resolve: @Sendable (PartID) -> PartID

    /// The spans of a text of a data file.
    func spans(_ text: String, in side: ReportSide) -> [Span] { side.paragraphs[text] ?? [Span(text)] }

    /// What two texts must agree in to say the same.
    func essence(_ spans: [Span], _ edition: String) -> [Span] {
        var result: [Span] = []
        for span in spans {
            var span = span
            if let part = part(of: span, edition) {
                if figures.contains(part) { span.text = "" }
                if others.contains(part) { span.mark = nil }
            }
            if span.mark == nil, let last = result.last, last.mark == nil {
                result[result.count - 1].text += span.text
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// What has changed of the things to which texts of the same essence lead.
    func causes(_ spans: [Span], _ edition: String) -> [PartID] {
        spans.compactMap { part(of: $0, edition) }.filter { figures.contains($0) || others.contains($0) }
    }

    private func part(of span: Span, _ edition: String) -> PartID? {
        span.mark.flatMap { PartID(mark: $0, edition: edition) }.map(resolve)
    }

    static func plain(_ spans: [Span]) -> String { spans.map(\.text).joined() }
}
