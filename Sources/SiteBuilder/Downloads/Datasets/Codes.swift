import Localization
import ReportModel

/// The lists of ids as data sets of their own.
extension EditionData {
    func entities(of axis: Axis) -> DataTable {
        let list = axisLists.first { $0.name == axis.id } ?? CodeList(resource: "", labels: [:])
        let columns: [DataColumn<Entity>] = [
            .string("id", "Id of the entity on its axis") { $0.reference.id },
            .string("level", "Level of the axis") { $0.level }.required,
            .code("parent", of: list, "The entity above it") { $0.parent },
            .text("code", "As printed before the name") { $0.code },
            .text("name", "Full name") { $0.name },
            .text("short", "Name for heads and charts") { $0.short },
            .entities("home", of: axisLists, "The entity of another axis that it belongs to") {
                [$0.home].compactMap(\.self)
            },
            .entities("contributors", of: axisLists, "Entities of other axes that contribute") { $0.contributors },
            .text("note", "What a reader must know of it") { $0.note.map(plain) },
        ]
        var table = DataTable(axis.id, in: .axes, key: ["id"], of: axis.entities, columns)
        table.title = axis.title
        return table
    }

    var ratings: DataTable {
        let names = ratingList.labels
        let levels = Dictionary(edition.ratings.map { ($0.id, $0) }) { first, _ in first }
        return DataTable(
            "ratings", in: .codes, key: ["id"], of: edition.ratings.map(\.id) + unrated.map(\.rawValue),
            [
                .string("id", "Id of the rating") { $0 },
                .text("name", "What the rating is called") { names[$0] },
                .text("rule", "The rule by which it is given") { levels[$0]?.rule },
                .integer("stated", "How many assessments the report itself says have it") { levels[$0]?.stated },
            ])
    }

    var ratingReasons: DataTable { named("reasons", edition.ratingReasons) }
    var appetites: DataTable { named("appetites", edition.appetites) }

    var quantities: DataTable {
        DataTable(
            "quantities", in: .codes, key: ["id"], of: edition.quantities,
            [
                .string("id", "Id of the unit of measure") { $0.id },
                .text("name", "What the unit is called") { $0.name },
                .choice("kind", of: Quantity.Kind.self, "What kind of unit it is") { $0.kind },
                .integer("factor", "For money: how many units of the currency one stands for") {
                    $0.kind == .money ? $0.factor : nil
                },
                .string("currency", "For money: ISO 4217 code") { [edition] in
                    $0.kind == .money ? $0.currency ?? edition.currency : nil
                },
            ])
    }

    var roles: DataTable {
        named("roles", edition.roles.map { NamedText(id: $0.id, text: $0.name) })
    }

    var periods: DataTable {
        DataTable(
            "periods", in: .codes, key: ["id"], of: edition.periods,
            [
                .string("id", "Id of the period") { $0.id },
                .text("name", "What the period is called") { $0.name },
                .choice("kind", of: Period.Kind.self, "How long it is") { $0.kind },
            ])
    }

    var absences: DataTable {
        named("absences", Absence.allCases.map { NamedText(id: $0.rawValue, text: word($0.wordsID)) })
    }

    private func named(_ name: String, _ texts: [NamedText]) -> DataTable {
        DataTable(
            name, in: .codes, key: ["id"], of: texts,
            [.string("id", "Id") { $0.id }, .text("name", "What it stands for") { $0.text }])
    }
}

extension Axis {
    /// An axis has no name of its own: it is called by its levels.
    var title: DataTitle { .joined(levels.map { .content($0.plural) }, separator: " / ") }
}
