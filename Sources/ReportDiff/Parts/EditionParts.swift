import Localization
import ReportModel

extension PartCollector {
    mutating func add(_ edition: Edition) {
        self.edition = edition.id
        quantities = Dictionary(edition.quantities.map { ($0.id, $0) }) { first, _ in first }
        entityNames = [:]
        for entity in edition.axes.flatMap(\.entities) { entityNames[entity.reference] = label(of: entity) }
        addIdentity(of: edition)
        for axis in edition.axes { add(axis) }
        addScales(of: edition)
        for indicator in edition.indicators { add(indicator, in: edition) }
        for (entity, notes) in edition.indicatorNotes.sorted(by: { $0.key < $1.key }) {
            let owner = PartID(edition.id, entity)
            addNotes(notes, below: PartID(edition.id, "indicators/\(entity.id)"), owners: [owner], [name(of: entity)])
        }
        for table in edition.tables { add(table) }
        for fact in edition.facts { add(fact) }
        for risk in edition.risks { add(risk) }
        for chart in edition.charts { add(chart) }
        for fund in edition.funds { add(fund) }
        for project in edition.projects { add(project) }
        addMethod(of: edition)
    }

    /// Code and short name, as charts and menus show them.
    private func label(of entity: Entity) -> String {
        guard let code = entity.code, shown(code) != shown(entity.short) else { return shown(entity.short) }
        return shown(code) + " " + shown(entity.short)
    }

    private mutating func addIdentity(of edition: Edition) {
        let document = edition.document
        add(
            PartID(edition.id, "edition"), .edition, [shown(edition.name)],
            [
                .text("name", edition.name), .text("short name", edition.short), .word("symbol", document.symbol),
                .text("body", document.body), .text("session", document.session), .text("dates", document.dates),
                .text("proposal", document.proposal),
                .list("official addresses", document.addresses.map { "\($0.key.text): \($0.value)" }.sorted()),
                .word("stage", edition.stage.rawValue), .word("currency", edition.currency),
                .text("note on ratings", edition.ratingNote),
                .list("caveats of indicators", edition.indicatorCaveats),
                .text("source of indicators", edition.indicatorSource),
                .opaque("periods of targets and data", String(describing: edition.performance)),
                .number("number of indicators stated", edition.stated?.indicators),
                .text("note on what is stated", edition.stated?.note),
                .opaque("measure of spending", String(describing: edition.spending)),
            ])
    }

    private mutating func add(_ axis: Axis) {
        let id = PartID(edition, "axis/\(axis.id)")
        add(id, .axis, [axis.id], [.word("within", axis.within?.description)])
        for level in axis.levels {
            add(
                id.below(level.id), .level, owners: [id], [shown(level.name)],
                [
                    .text("name", level.name), .text("plural", level.plural), .text("note", level.note),
                    .list("contents", level.contents.map(\.rawValue).sorted()),
                    .list("figures", level.figures.map { [$0.table] + $0.columns } ?? []),
                ])
        }
        for entity in axis.entities {
            let parent = entity.parent.map { PartID(edition, EntityReference(axis: axis.id, id: $0)) }
            add(
                PartID(edition, entity.reference), .entity, owners: [parent ?? id], [name(of: entity.reference)],
                [
                    .text("code", entity.code), .text("name", entity.name), .text("short name", entity.short),
                    .word("level", entity.level), .word("parent", entity.parent), .text("note", entity.note),
                    .number("colour", entity.colour), .list("contributors", entity.contributors),
                    .word("home", entity.home?.description),
                ])
        }
    }

    private mutating func addScales(of edition: Edition) {
        for period in edition.periods {
            add(
                PartID(edition.id, "period/\(period.id)"), .period, [shown(period.name)],
                [.text("name", period.name), .word("kind", period.kind.rawValue), .word("part of", period.whole)])
        }
        for quantity in edition.quantities {
            add(
                PartID(edition.id, "quantity/\(quantity.id)"), .quantity, [shown(quantity.name)],
                [
                    .text("name", quantity.name), .word("kind", quantity.kind.rawValue),
                    .number("factor", quantity.factor), .word("currency", quantity.currency),
                ])
        }
        for role in edition.roles {
            add(PartID(edition.id, "role/\(role.id)"), .role, [shown(role.name)], [.text("name", role.name)])
        }
        for level in edition.ratings {
            add(
                PartID(edition.id, "rating/\(level.id)"), .rating, [shown(level.name)],
                [
                    .text("name", level.name), .text("rule", level.rule), .word("shape", level.shape.rawValue),
                    .word("tone", level.tone.rawValue), .number("stated", level.stated),
                ])
        }
        addNamed(edition.ratingReasons, .reason)
        addNamed(edition.appetites, .appetite)
        addNamed(edition.regions, .region)
        for caveat in edition.caveats {
            add(
                PartID(edition.id, "caveat/\(caveat.id)"), .caveat, [caveat.name.map(shown) ?? caveat.id],
                [.text("name", caveat.name), .text("text", caveat.text)])
        }
    }

    private mutating func addNamed(_ texts: [NamedText], _ kind: PartKind) {
        for named in texts {
            add(PartID(edition, "\(kind)/\(named.id)"), kind, [excerpt(named.text)], [.text("text", named.text)])
        }
    }

    mutating func addNotes(_ notes: [Note], below id: PartID, owners: [PartID], _ trail: [String]) {
        for note in notes {
            add(id.below("note-\(note.id)"), .note, owners: owners, trail + ["note"], [.text("text", note.text)])
        }
    }
}
