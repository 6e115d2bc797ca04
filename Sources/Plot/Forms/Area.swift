/// Lines with the room beneath them filled, and what they show.
struct AreaForm: OwnForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        LinesForm(isFilled: true).scene(encoded, context: context, metrics: metrics)
    }

    func findings(_ encoded: Encoded) -> [PlotFinding] { Findings.withChanges(encoded) }
}
