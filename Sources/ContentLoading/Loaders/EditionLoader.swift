import Diagnostics
import Files
import Localization
import ReportModel

/// Loads the data files of one edition.
struct EditionLoader {
    let reader: ContentReader
    let id: String
    private var references: [PendingReference] = []

    init(reader: ContentReader, id: String) {
        self.reader = reader
        self.id = id
    }

    /// The edition, or nil when its `edition.yml` cannot be read. Every other file is read all the same.
    mutating func load() -> Edition? {
        let path = "\(id)/edition.yml"
        var entities: [String: [Entity]] = [:]
        for axis in reader.yaml(path).map(declaredAxes) ?? [] where Identifier.isValid(axis) {
            entities[axis] = self.axis(axis)
        }
        let outline = read(path) { [id] in EditionFile.read($0, id: id, axes: entities) }
        let tables = tables()
        let indicators = indicators()
        let risks = read("\(id)/risks.yml", isOptional: true) { RiskFile.read($0) } ?? []
        let facts = facts()
        let charts = charts()
        let formulas = read("\(id)/formulas.yml", isOptional: true) { FormulaFile.read($0) } ?? []
        let funds = reports("funds", FundFile.read)
        let projects = reports("projects", ProjectFile.read)
        guard let outline else { return nil }
        var edition = outline.edition
        edition.tables = ordered(tables, outline.tableIDs)
        edition.indicators = ordered(indicators.flatMap(\.indicators), edition.axes, by: \.entity)
        edition.indicatorNotes = Dictionary(
            indicators.compactMap { file in file.entity.map { ($0, file.notes) } }
        ) { first, _ in first }
        edition.risks = risks
        edition.facts = facts
        edition.charts = charts
        edition.formulas = formulas
        edition.funds = ordered(funds, edition.axes, by: \.entity)
        edition.projects = ordered(projects, edition.axes, by: \.entity)
        reader.bag.add(contentsOf: ReferenceChecks(EditionIndex(edition)).check(references))
        return edition
    }

    private func declaredAxes(_ node: YAMLNode) -> [String] {
        EditionFile.axisIDs(Record(node, block: "", FileContext(path: "", translations: TranslatedFile([:]))))
    }

    private mutating func read<Result>(
        _ path: String, isOptional: Bool = false, _ body: (Record) -> Result
    ) -> Result? {
        guard let (result, more) = reader.record(path, base: id, isOptional: isOptional, body) else { return nil }
        references += more
        return result
    }

    private mutating func axis(_ axis: String) -> [Entity] {
        read("\(id)/\(axis).yml") { AxisFile.read($0, axis: axis) } ?? []
    }

    private mutating func tables() -> [Located<Table>] {
        reader.files(in: "\(id)/tables", ending: ".yml").compactMap { path, name in
            let csv = reader.csv("\(id)/tables/\(name).csv")
            let table = read(path) { TableFile.read($0, id: name, csv: csv) }
            return table.map { Located(value: $0, location: SourceLocation(reader.folder.shown(path))) }
        }
    }

    /// Tables in the order of `edition.yml`. What the list and the folder do not share is reported.
    private func ordered(_ tables: [Located<Table>], _ ids: [Located<String>]) -> [Table] {
        let byID = Dictionary(tables.map { ($0.value.id, $0) }) { first, _ in first }
        for id in ids where byID[id.value] == nil {
            reader.bag.add(
                Diagnostic(
                    .unknownTable, at: id.location, "there is no table \"\(id.value)\"",
                    hint: Suggestion.hint(for: id.value, among: byID.keys)))
        }
        reader.bag.add(contentsOf: Self.repetitions(in: ids, "table"))
        let listed = Set(ids.map(\.value))
        for table in tables where !listed.contains(table.value.id) {
            reader.bag.add(
                Diagnostic(
                    .unlistedTable, at: table.location, "table \"\(table.value.id)\" is not in the list of edition.yml",
                    hint: "add its id to \"tables\", at the place where the document prints it"))
        }
        return ids.compactMap { byID[$0.value]?.value }
    }

    /// Names that a list gives more than once.
    static func repetitions(in names: [Located<String>], _ noun: String) -> [Diagnostic] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0.value).inserted }.map {
            Diagnostic(
                .duplicateID, at: $0.location, "\(noun) \"\($0.value)\" is listed twice", hint: "keep one of them")
        }
    }

    private mutating func indicators() -> [(entity: EntityReference?, indicators: [Indicator], notes: [Note])] {
        reader.files(in: "\(id)/indicators", ending: ".yml").compactMap { path, _ in
            read(path) { IndicatorFile.read($0) }
        }
    }

    /// Records in the order of the entities to which they belong.
    private func ordered<Value>(_ records: [Value], _ axes: [Axis], by entity: (Value) -> EntityReference) -> [Value] {
        let byEntity = Dictionary(grouping: records, by: entity)
        return axes.flatMap(\.entities).flatMap { byEntity[$0.reference] ?? [] }
    }

    /// What the files of a folder report, one entity a file.
    private mutating func reports<Report>(_ folder: String, _ body: (Record) -> Report?) -> [Report] {
        reader.files(in: "\(id)/\(folder)", ending: ".yml").compactMap { path, _ in read(path, body) ?? nil }
    }

    private mutating func facts() -> [Fact] {
        var facts: [Fact] = []
        var seen: Set<String> = []
        for (path, _) in reader.files(in: "\(id)/facts", ending: ".csv") {
            guard let records = reader.csv(path) else { continue }
            let context = FileContext(path: reader.folder.shown(path), translations: TranslatedFile([:]))
            for fact in FactFile.read(records, context) {
                guard seen.insert(fact.value.id).inserted else {
                    context.report(
                        .duplicateID, at: fact.location, "fact \"\(fact.value.id)\" is given twice",
                        hint: "ids of facts are unique over all files of the edition")
                    continue
                }
                facts.append(fact.value)
            }
            reader.take(context)
            references += context.references
        }
        return facts
    }

    private mutating func charts() -> [ChartSpecification] {
        reader.files(in: "\(id)/charts", ending: ".yml").compactMap { path, name in
            read(path) { ChartFile.read($0, id: name) }
        }
    }
}
