import ReportModel

extension PartCollector {
    mutating func add(_ risk: Risk) {
        let id = PartID(edition, "risk/\(risk.id)")
        let owners = risk.entity.map { [PartID(edition, $0)] } ?? []
        let trail = [risk.entity.map(name) ?? "", excerpt(risk.text)]
        add(
            id, .risk, owners: owners, trail,
            [
                .text("text", risk.text), .word("appetite", risk.appetite),
                .word("occurred", risk.occurred.rawValue), .word("exposure", risk.exposure.rawValue),
                .text("evolution", risk.evolution), .text("mitigation", risk.mitigation),
                .word("impact", risk.impact.rawValue), .word("owner", risk.owner?.description),
                .text("office", risk.office), .word("attached to", risk.entity?.description),
            ])
        addNotes(risk.notes, below: id, owners: [id], trail)
    }

    mutating func add(_ fund: FundReport) {
        let id = PartID(edition, "fund/\(fund.entity)")
        let trail = [name(of: fund.entity)]
        add(id, .fund, owners: [PartID(edition, fund.entity)], trail)
        addNotes(fund.notes, below: id, owners: [id], trail)
        for result in fund.results {
            for indicator in result.indicators {
                let part = id.below(result.result.id).below(indicator.id)
                let inner = trail + [shown(indicator.name)]
                add(
                    part, .indicator, owners: [id], inner,
                    [.text("name", indicator.name), .list("notes", indicator.notes.map(\.id))])
                addStatements(indicator.achievements, below: part, inner + ["achievement"])
            }
        }
    }

    mutating func add(_ project: ProjectReport) {
        let id = PartID(edition, "project/\(project.entity)")
        let trail = [name(of: project.entity)]
        let timeline = project.timeline
        add(
            id, .project, owners: [PartID(edition, project.entity)], trail,
            [
                .word("kind", project.kind.rawValue), .text("full name", project.fullName),
                .list("lost", project.lost.map(\.rawValue).sorted()),
                .word("first quarter", timeline?.first?.description),
                .word("last quarter", timeline?.last?.description),
            ])
        addNotes(project.notes, below: id, owners: [id], trail)
        for section in ProjectReport.Section.allCases {
            let words = section.rawValue.split(separator: "-").joined(separator: " ")
            addStatements(project.sections[section] ?? [], below: id, section: section.rawValue, trail + [words])
        }
        for objective in project.objectives {
            let part = id.below("objectives").below(objective.id)
            let inner = trail + ["objective"]
            add(part, .objective, owners: [id], inner, [.text("text", objective.text)])
            addStatements(objective.achievements, below: part, inner + ["achievement"])
        }
        for result in project.benefits {
            for benefit in result.items { add(benefit, below: id.below(result.result.id), owner: id, trail) }
        }
        addStatements(timeline?.statements ?? [], below: id, section: "timeline", trail + ["timeline"])
    }

    private mutating func add(_ benefit: Benefit, below id: PartID, owner: PartID, _ trail: [String]) {
        let part = id.below(benefit.id)
        let inner = trail + [excerpt(benefit.name)]
        add(part, .benefit, owners: [owner], inner, [.text("name", benefit.name)])
        addStatements(benefit.statements, below: part, inner)
        for indicator in benefit.indicators {
            let id = part.below(indicator.id)
            let trail = inner + [shown(indicator.name)]
            add(
                id, .indicator, owners: [part], trail,
                [.text("name", indicator.name), .list("notes", indicator.notes.map(\.id))])
            addMeasures(of: indicator, below: id, trail)
        }
    }

    private mutating func addStatements(
        _ statements: [Statement], below owner: PartID, section: String? = nil, _ trail: [String]
    ) {
        for statement in statements {
            let id = (section.map(owner.below) ?? owner).below("statement-\(statement.id)")
            let beneficiaries = statement.beneficiaries.map { group in
                "\(group.region) \(group.count.map { String($0) } ?? "all") \(group.kind.rawValue)"
            }
            add(
                id, .statement, owners: [owner], trail,
                [
                    .text("text", statement.text), .list("beneficiaries", beneficiaries),
                    .list("notes", statement.notes.map(\.id)),
                ])
            addStatements(statement.items, below: id, trail)
        }
    }

    mutating func addMethod(of edition: Edition) {
        for formula in edition.formulas {
            let terms = formula.terms.flatMap { term in
                [Facet.text("term \(term.id)", term.name), .word("figure of \(term.id)", term.figure?.description)]
            }
            add(
                PartID(edition.id, "formula/\(formula.id)"), .formula, [shown(formula.name)],
                [
                    .text("name", formula.name), .word("expression", formula.expression.description),
                    .text("sentence", formula.sentence), .text("source", formula.source),
                    .list("terms", formula.terms.map(\.id)),
                ] + terms)
        }
        for picture in edition.pictures {
            add(
                PartID(edition.id, "media/\(picture.id)"), .picture, [excerpt(picture.alt)],
                [
                    .text("alternative text", picture.alt), .text("caption", picture.caption),
                    .text("credit", picture.credit), .text("rights", picture.rights), .word("file", picture.file),
                    Facet(label: "image", value: .bytes(picture.bytes)),
                ])
        }
        for rule in edition.checks {
            add(
                PartID(edition.id, "check/\(rule.id)"), .rule, [shown(rule.name)],
                [
                    .text("name", rule.name), .opaque("rule", rule.kind), .opaque("tolerance", rule.tolerance),
                    .list("zeros", rule.zeros.map(\.rawValue).sorted()),
                ])
        }
        for correction in edition.corrections {
            add(
                PartID(edition.id, "correction/\(correction.id)"), .correction, owners: owners(correction.target),
                [excerpt(correction.printed)],
                [
                    .opaque("place", correction.target), .list("rules", correction.rules),
                    .text("printed", correction.printed), .text("right", correction.right),
                    .text("why", correction.why),
                ])
        }
    }

    /// What a correction stands or falls with.
    private func owners(_ target: Correction.Target) -> [PartID] {
        let table = target.tableID.map { PartID(edition, "table/\($0)") }
        let indicator = target.indicatorID.map { PartID(edition, "indicator/\($0)") }
        let place: [PartID] = if case .place(let place) = target { owner(place) } else { [] }
        return [table, indicator].compactMap(\.self) + place
    }
}
