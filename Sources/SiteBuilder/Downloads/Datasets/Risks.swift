import ReportModel

extension EditionData {
    var risks: DataTable {
        DataTable(
            "risks", in: .records, key: ["risk"], of: edition.risks,
            [
                .string("risk", "Id of the risk") { $0.id },
                about { [$0.entity].compactMap(\.self) },
                .text("text", "The risk in words") { plain($0.text) }.required,
                .code("appetite", of: appetiteList, "Level of risk appetite") { $0.appetite },
                .choice("occurred", of: Risk.Occurrence.self, words: "occurred", "Whether it materialised") {
                    $0.occurred
                }.required,
                .choice("exposure", of: Risk.Exposure.self, words: "exposure", "How the exposure moved") {
                    $0.exposure
                }.required,
                .text("evolution", "How the risk evolved, in words") { $0.evolution.map(plain) },
                .text("mitigation", "What was done, in words") { $0.mitigation.map(plain) },
                .choice("impact", of: Risk.Impact.self, words: "impact", "Effect on performance") { $0.impact }
                    .required,
                .entities("owner", of: axisLists, "Who owns the risk") { [$0.owner].compactMap(\.self) },
                .text("office", "The office within the owner") { $0.office },
                .codes("notes", of: noteList, "Ids of notes to it") { $0.notes.map(\.id) },
                document(),
            ])
    }
}
