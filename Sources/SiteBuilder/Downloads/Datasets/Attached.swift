import ReportModel

/// What funds and projects report: statements, one a row, and the figures by which benefits are measured.
extension EditionData {
    /// A statement, what it stands in, and what it belongs to.
    private struct Stated {
        /// Ids from the file down to the statement.
        var path: [String]
        var above: [String]?
        var about: [EntityReference]
        /// The printed name of the indicator, objective or benefit under which it stands.
        var head: Text?
        var statement: Statement
    }

    var achievements: DataTable {
        let stated = edition.funds.flatMap { fund in
            fund.results.flatMap { result in
                result.indicators.flatMap { indicator in
                    flat(
                        indicator.achievements, [fund.entity.id, result.result.id, indicator.id],
                        about: [fund.entity, result.result], head: indicator.name)
                }
            }
        }
        return DataTable("achievements", in: .records, key: ["statement"], of: stated, statementFields)
    }

    var activities: DataTable {
        let stated = edition.projects.flatMap { project in
            let about = [project.entity]
            let sections = ProjectReport.Section.allCases.flatMap { section in
                flat(project.sections[section] ?? [], [project.entity.id, section.rawValue], about: about, head: nil)
            }
            let objectives = project.objectives.flatMap { objective in
                flat(
                    objective.achievements, [project.entity.id, "objectives", objective.id], about: about,
                    head: plain(objective.text))
            }
            let benefits = project.benefits.flatMap { benefits in
                benefits.items.flatMap { benefit in
                    flat(
                        benefit.statements, [project.entity.id, "benefits", benefits.result.id, benefit.id],
                        about: about + [benefits.result], head: benefit.name)
                }
            }
            let timeline = flat(
                project.timeline?.statements ?? [], [project.entity.id, "timeline"], about: about, head: nil)
            return sections + objectives + benefits + timeline
        }
        return DataTable("activities", in: .records, key: ["statement"], of: stated, statementFields)
    }

    private var statementFields: [DataColumn<Stated>] {
        [
            .string("statement", "Where the statement stands in its report: ids from the report down") {
                $0.path.joined(separator: "/")
            },
            about { $0.about },
            .string("above", "The statement to which it is a point") { $0.above?.joined(separator: "/") },
            .text("head", "The indicator, objective or benefit under which it stands") { $0.head },
            .text("text", "The statement in words") { plain($0.statement.text) }.required,
            .string("beneficiaries", "Who benefits: regions with the number of countries or organizations") {
                Self.words(of: $0.statement.beneficiaries)
            },
            document(),
        ]
    }

    /// E.g. `africa=3 lac=1 regional-organizations=5`.
    private static func words(of groups: [Beneficiaries]) -> String? {
        let words = groups.map { group in group.count.map { "\(group.region)=\($0)" } ?? group.region }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private func flat(
        _ statements: [Statement], _ path: [String], about: [EntityReference], head: Text?, above: [String]? = nil
    ) -> [Stated] {
        statements.flatMap { statement in
            let own = path + [statement.id]
            return [Stated(path: own, above: above, about: about, head: head, statement: statement)]
                + flat(statement.items, own, about: about, head: head, above: own)
        }
    }
}
