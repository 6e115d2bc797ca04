import ReportModel

/// The lists of ids that fields refer to, with what the ids are called.
extension EditionData {
    var axisLists: [CodeList] { edition.axes.map(axisList) }

    var ratingList: CodeList {
        list("ratings", edition.ratings.map { ($0.id, $0.name) } + unrated.map { ($0.rawValue, word($0.wordsID)) })
    }

    var reasonList: CodeList { list("reasons", edition.ratingReasons.map { ($0.id, $0.text) }) }
    var quantityList: CodeList { list("quantities", edition.quantities.map { ($0.id, $0.name) }) }
    var roleList: CodeList { list("roles", edition.roles.map { ($0.id, $0.name) }) }
    var periodList: CodeList { list("periods", edition.periods.map { ($0.id, $0.name) }) }
    var appetiteList: CodeList { list("appetites", edition.appetites.map { ($0.id, $0.text) }) }
    var absenceList: CodeList { list("absences", Absence.allCases.map { ($0.rawValue, word($0.wordsID)) }) }

    var tableList: CodeList {
        let names = edition.tables.map { table in
            (table.id, table.label.map { joined([$0, table.title], " ") } ?? table.title)
        }
        return CodeList(resource: "records/tables", key: "table", labels: labels(names))
    }

    var indicatorList: CodeList {
        let names = edition.indicators.map { (Self.address($0), $0.name) }
        return CodeList(resource: "records/indicators", key: "indicator", labels: labels(names))
    }

    var assessmentList: CodeList {
        let names = edition.indicators.flatMap { indicator in
            indicator.assessments.map { assessment in
                (
                    Self.address(indicator, assessment),
                    assessment.label.map { joined([indicator.name, $0], " – ") } ?? indicator.name
                )
            }
        }
        return CodeList(resource: "records/assessments", key: "assessment", labels: labels(names))
    }

    /// What may stand in place of a rating; that it is not due only where that occurs.
    var unrated: [Unrated] {
        let isDue = edition.indicators.allSatisfy { $0.assessments.allSatisfy { $0.rating.unrated != .notDue } }
        return isDue ? [.unclear] : Unrated.allCases
    }

    /// The address of an indicator within the edition, as narratives write it.
    static func address(_ indicator: Indicator) -> String { "\(indicator.entity.id)/\(indicator.id)" }

    static func address(_ indicator: Indicator, _ assessment: Assessment) -> String {
        "\(address(indicator))/\(assessment.id)"
    }

    private func axisList(_ axis: Axis) -> CodeList {
        let names = axis.entities.map { entity in
            (entity.reference.id, entity.code.map { joined([$0, entity.short], " ") } ?? entity.short)
        }
        return CodeList(name: axis.id, resource: "axes/\(axis.id)", labels: labels(names))
    }

    private func list(_ name: String, _ names: [(String, Text)]) -> CodeList {
        CodeList(resource: "codes/\(name)", labels: labels(names))
    }

    private func labels(_ names: [(String, Text)]) -> [String: Text] {
        Dictionary(names) { first, _ in first }
    }
}
