import ReportModel

extension EditionIndex {
    /// What a chart shows on a page, as ids of parts: a change of any of them may change the picture.
    func sources(ofChart id: String, on place: Place) -> [PartID] {
        let entity: Entity? = if case .entity(let reference) = place { self.entity(reference) } else { nil }
        guard let chart = edition.charts.first(where: { $0.id == id }) else { return ratings(of: entity) }
        return [PartID(edition.id, "chart/\(id)")] + sources(of: chart.data, chart.kind, on: entity)
    }

    private func sources(
        of data: ChartSpecification.Data, _ kind: ChartSpecification.Kind, on entity: Entity?
    ) -> [PartID] {
        switch data {
        case .table(let selection):
            return table(selection.table).map { sources(of: selection, $0, areTexts: kind == .gantt) } ?? []
        case .money(let level, let measures):
            return receivers(atLevel: level, of: entity).flatMap { receiver in
                [PartID(edition.id, receiver.reference)]
                    + measures.compactMap { money(of: entity, to: receiver, $0) }.flatMap(cells)
            }
        case .flow(let levels, let measure):
            let columns = levels.map { level in edition.axes.flatMap { $0.entities(ofLevel: level) } }
            return columns.joined().flatMap { entity in
                [PartID(edition.id, entity.reference)] + (money(of: nil, to: entity, measure).map(cells) ?? [])
            }
                + zip(columns, columns.dropFirst()).flatMap { upper, lower in
                    upper.flatMap { from in lower.compactMap { flow(from: from, to: $0, measure) }.flatMap(cells) }
                }
        case .measures(let target, let assessment, _):
            return edition.indicators.filter { "\($0.entity.id)/\($0.id)" == target }.flatMap { indicator in
                sources(of: indicator, indicator.assessments.filter { $0.id == assessment })
            }
        case .progress:
            return (entity.map { indicators(of: $0.reference) } ?? []).flatMap { sources(of: $0, $0.assessments) }
        }
    }

    private func sources(of selection: TableSelection, _ table: Table, areTexts: Bool) -> [PartID] {
        let id = PartID(edition.id, "table/\(table.id)")
        let (rows, columns) = selection.cells(of: table, areTexts: areTexts)
        return [id] + columns.map { id.below("column-\($0.id)") }
            + rows.flatMap { row in
                [id.below("row-\(row.id)")] + row.entities.map { PartID(edition.id, $0) }
                    + columns.map {
                        PartID(edition.id, .cell(table: table.id, CellAddress(row: row.id, column: $0.id)))
                    }
            }
    }

    private func sources(of indicator: Indicator, _ assessments: [Assessment]) -> [PartID] {
        let id = PartID(edition.id, "indicator/\(indicator.entity.id)/\(indicator.id)")
        return [id]
            + assessments.flatMap { assessment in
                [id.below(assessment.id)]
                    + MeasureRole.allCases.flatMap { role in
                        assessment.measures(role).map { id.below("\(assessment.id)/\(role.rawValue)/\($0.id)") }
                    }
            }
    }

    /// The chart of ratings counts the assessments of an entity and all below it, or all.
    private func ratings(of entity: Entity?) -> [PartID] {
        let members = entity.map { Set(subtree(of: $0).map(\.reference)) }
        let counted = edition.indicators.flatMap { indicator in
            sources(
                of: indicator,
                indicator.assessments.filter { assessment in
                    members.map { $0.contains(indicator.entity) || !$0.isDisjoint(with: assessment.entities) } ?? true
                })
        }
        return counted + edition.ratings.map { PartID(edition.id, "rating/\($0.id)") }
    }

    private func cells(of fact: MoneyFact) -> [PartID] {
        (fact.summands.isEmpty ? [fact] : fact.summands).map { PartID(edition.id, .cell(table: $0.table, $0.cell)) }
    }
}
