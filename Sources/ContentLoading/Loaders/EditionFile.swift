import Diagnostics
import Localization
import ReportModel

/// Reads `edition.yml`.
enum EditionFile {
    /// What the file says, before the tables and the rest are loaded, and the ids of all tables in printed order.
    struct Outline {
        var edition: Edition
        var tableIDs: [Located<String>]
    }

    static func read(_ root: Record, id: String, axes entities: [String: [Entity]]) -> Outline {
        var edition = Edition(
            id: id, name: root.requiredText("name"), short: root.requiredText("short"), document: document(root),
            stage: root.word("stage", default: .final), currency: root.required("currency"),
            periods: root.records("periods").map(period), quantities: root.records("quantities").map(quantity),
            roles: root.records("roles").map { record in
                defer { record.finish() }
                return MoneyRole(id: record.identifier("id"), name: record.requiredText("name"))
            },
            axes: root.records("axes").map { axis($0, entities) }, ratings: root.records("ratings").map(rating),
            ratingNote: root.optionalParagraph("rating-note"),
            ratingReasons: root.records("rating-reasons").map(reason),
            caveats: root.records("caveats").map(caveat), appetites: names(root, "appetites"),
            regions: names(root, "regions"), spending: spending(root), pages: pages(root),
            performance: performance(root), stated: stated(root))
        edition.indicatorCaveats = ReferenceReader.caveats(root, "indicator-caveats")
        edition.indicatorSource = root.text("indicator-source")
        let tableIDs = root.strings("tables")
        root.finish()
        return Outline(edition: edition, tableIDs: tableIDs)
    }

    /// The axes that the file declares, by id, so that their files can be read first.
    static func axisIDs(_ root: Record) -> [String] { root.records("axes").map { $0.identifier("id") } }

    private static func document(_ root: Record) -> DocumentIdentity {
        guard let record = root.record("document") else {
            _ = root.required("document")
            return DocumentIdentity(
                symbol: "", body: Text(""), session: Text(""), dates: Text(""), proposal: nil, addresses: [:])
        }
        defer { record.finish() }
        return DocumentIdentity(
            symbol: record.required("symbol"), body: record.requiredText("body"),
            session: record.requiredText("session"), dates: record.requiredText("dates"),
            proposal: record.text("proposal"), addresses: addresses(record))
    }

    /// `address`: the language's tag and the address of the document in it.
    private static func addresses(_ record: Record) -> [LanguageTag: String] {
        guard let list = record.record("address") else { return [:] }
        var addresses: [LanguageTag: String] = [:]
        for key in list.keys {
            guard let address = list.string(key) else { continue }
            if !address.hasPrefix("https://") {
                list.context.report(
                    .unknownValue, at: list.location(of: key), "the address does not begin with https://")
            } else if let tag = LanguageTag(key) {
                addresses[tag] = address
            } else {
                list.context.report(.unknownValue, at: list.keyLocation(key), "\"\(key)\" is no language")
            }
        }
        list.finish()
        return addresses
    }

    private static func period(_ record: Record) -> Period {
        defer { record.finish() }
        return Period(
            id: record.identifier("id"), kind: record.word("kind", default: .year), name: record.requiredText("name"),
            whole: ReferenceReader.id(record, "part-of") { .period($0) })
    }

    private static func performance(_ root: Record) -> PerformancePeriods? {
        guard let record = root.record("performance") else { return nil }
        defer { record.finish() }
        return PerformancePeriods(
            target: ReferenceReader.id(record, "target") { .period($0) },
            actual: ReferenceReader.id(record, "actual") { .period($0) })
    }

    private static func stated(_ root: Record) -> StatedTotals? {
        guard let record = root.record("stated") else { return nil }
        defer { record.finish() }
        return StatedTotals(
            indicators: record.integer("indicators", in: 0...1_000_000), note: record.text("note"))
    }

    private static func quantity(_ record: Record) -> Quantity {
        defer { record.finish() }
        return Quantity(
            id: record.identifier("id"), kind: record.word("kind", default: .count), name: record.requiredText("name"),
            factor: record.integer("factor", in: 1...1_000_000_000) ?? 1, currency: record.string("currency"))
    }

    private static func axis(_ record: Record, _ entities: [String: [Entity]]) -> Axis {
        defer { record.finish() }
        let id = record.identifier("id")
        if ReservedNames.axes.contains(id) {
            record.context.report(
                .reservedID, at: record.location(of: "id"), "an axis cannot be called \"\(id)\", as data files are")
        }
        let levels = record.records("levels").map(level)
        if levels.isEmpty || levels.count > 5 {
            record.context.report(.missingKey, at: record.location, "an axis has from 1 to 5 levels")
        }
        return Axis(
            id: id, within: ReferenceReader.entity(record, "within"), levels: levels, entities: entities[id] ?? [])
    }

    private static func level(_ record: Record) -> Level {
        defer { record.finish() }
        return Level(
            id: record.identifier("id"), segment: segment(record), name: record.requiredText("name"),
            plural: record.requiredText("plural"), contents: Set(record.words("has")),
            note: record.optionalParagraph("note"),
            figures: figures(record))
    }

    /// The folder of a level's pages: ids joined by slashes.
    private static func segment(_ record: Record) -> String? {
        guard let text = record.string("segment") else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        if !parts.allSatisfy(Identifier.isValid) {
            record.context.report(
                .invalidID, at: record.location(of: "segment"), "\"\(text)\" is not the folder of a page",
                hint: "write ids joined by slashes, e.g. results or annexes/8")
        }
        return text
    }

    private static func figures(_ level: Record) -> LevelFigures? {
        guard let record = level.record("figures") else { return nil }
        defer { record.finish() }
        let table = record.required("table")
        if !table.isEmpty { record.context.refer(.table(table), at: record.location(of: "table")) }
        let columns = record.strings("columns")
        for column in columns { record.context.refer(.column(column.value, table: table), at: column.location) }
        return LevelFigures(table: table, columns: columns.map(\.value))
    }

    private static func rating(_ record: Record) -> RatingLevel {
        defer { record.finish() }
        return RatingLevel(
            id: record.identifier("id"), name: record.requiredText("name"), rule: record.requiredText("rule"),
            shape: record.word("shape", default: .circle), tone: record.word("tone", default: .unknown),
            stated: record.integer("stated", in: 0...1_000_000))
    }

    private static func spending(_ root: Record) -> SpendingRule? {
        guard let record = root.record("spending") else { return nil }
        defer { record.finish() }
        let spent = measure(record, "spent")
        if spent == nil { _ = record.required("spent") }
        return spent.map {
            SpendingRule(spent: $0, budget: measure(record, "budget"), annual: measure(record, "annual"))
        }
    }

    private static func measure(_ record: Record, _ key: String) -> SpendingRule.Measure? {
        guard let measure = record.record(key) else { return nil }
        defer { measure.finish() }
        let role = measure.required("role")
        let period = measure.required("period")
        if !role.isEmpty { measure.context.refer(.role(role), at: measure.location(of: "role")) }
        if !period.isEmpty { measure.context.refer(.period(period), at: measure.location(of: "period")) }
        return SpendingRule.Measure(role: role, period: period)
    }

    private static func names(_ root: Record, _ key: String) -> [NamedText] {
        root.records(key).map { record in
            defer { record.finish() }
            return NamedText(id: record.identifier("id"), text: record.requiredText("name"))
        }
    }

    private static func reason(_ record: Record) -> NamedText {
        defer { record.finish() }
        return NamedText(id: record.identifier("id"), text: record.paragraph("text"))
    }

    private static func caveat(_ record: Record) -> Caveat {
        defer { record.finish() }
        return Caveat(id: record.identifier("id"), name: record.text("name"), text: record.paragraph("text"))
    }

    private static func pages(_ root: Record) -> [FixedPage] {
        guard root.has("pages") else { return FixedPage.usual }
        return root.words("pages")
    }
}
