import Diagnostics
import Files
import Localization
import ReportModel

/// Loads the data files of one edition.
struct EditionLoader {
    let reader: ContentReader
    let id: String
    private var references: [PendingReference] = []
    /// Where single figures stand.
    private var factPlaces: [FigureAddress: SourceLocation] = [:]
    private var checksPath: String { "\(id)/checks.yml" }

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
        let pictures = pictures()
        let funds = reports("funds", FundFile.read)
        let projects = reports("projects", ProjectFile.read)
        let checks = read(checksPath, isOptional: true) { CheckFile.read($0) } ?? CheckFile.Content()
        guard let outline else { return nil }
        var edition = outline.edition
        edition.tables = ordered(tables, outline.tableIDs)
        edition.indicators = ordered(indicators.flatMap(\.indicators), edition.axes, by: \.entity)
        edition.indicatorNotes = Dictionary(
            indicators.compactMap { file in file.entity.map { ($0, file.notes) } }
        ) { first, _ in first }
        edition.risks = risks
        edition.facts = facts
        if facts.isEmpty { edition.pages.removeAll { $0 == .figures } }
        edition.charts = charts
        edition.formulas = formulas
        edition.pictures = pictures
        edition.funds = ordered(funds, edition.axes, by: \.entity)
        edition.projects = ordered(projects, edition.axes, by: \.entity)
        edition.checks = checks.rules.map(\.value)
        edition.corrections = checks.corrections.map(\.value)
        let index = EditionIndex(edition)
        reader.bag.add(contentsOf: ReferenceChecks(index).check(references))
        reconcile(index, checks)
        return edition
    }

    /// Holds the figures against the rules, once every name has been looked up.
    private func reconcile(_ index: EditionIndex, _ checks: CheckFile.Content) {
        let path = reader.folder.shown(checksPath)
        let checks = ReconciliationChecks(
            index: index, content: checks,
            places: (reader.figures[id] ?? [:]).merging(factPlaces) { first, _ in first },
            isSound: !reader.bag.diagnostics.contains { $0.location.path == path })
        reader.bag.add(contentsOf: checks.check())
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
            let table = read(path) { record in
                if ReservedNames.tables.contains(name) {
                    record.context.report(
                        .reservedID, at: record.location, "a table cannot be called \"\(name)\", as data files are")
                }
                return TableFile.read(record, id: name, csv: csv)
            }
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
            let context = reader.context(path, base: id)
            guard let records = reader.csv(path) else { continue }
            for fact in FactFile.read(records, context) {
                guard seen.insert(fact.value.id).inserted else {
                    context.report(
                        .duplicateID, at: fact.location, "fact \"\(fact.value.id)\" is given twice",
                        hint: "ids of facts are unique over all files of the edition")
                    continue
                }
                facts.append(fact.value)
                factPlaces[.fact(fact.value.id)] = fact.location
            }
            reader.take(context, path, base: id)
            references += context.references
        }
        return facts
    }

    private mutating func charts() -> [ChartSpecification] {
        reader.files(in: "\(id)/charts", ending: ".yml").compactMap { path, name in
            read(path) { ChartFile.read($0, id: name) }
        }
    }

    private mutating func pictures() -> [Picture] {
        let languages = reader.translationLanguages
        let listed = read("\(id)/media.yml", isOptional: true) { MediaFile.read($0, languages: languages) } ?? []
        return listed.map { PictureReader(reader: reader).read($0, in: "\(id)/media") }
    }
}
