import Files
import Localization
import ReportModel
import TestSupport
import Testing

@testable import ContentLoading

/// The declared shapes of content files and what their loaders ask for are the same.
@Suite struct SchemaTests {
    /// A record, and the keys that are asked for in all files.
    private struct Asked {
        var shape: RecordShape
        var keys: Set<String> = []
    }

    /// Reads every file of a kind, in the report that is shipped and in all fixtures, and notes which keys are asked for.
    private func asked(_ kind: Kind) throws -> [String: Asked] {
        var asked: [String: Asked] = [:]
        for source in try kind.sources() {
            let context = FileContext(path: source.path, translations: TranslatedFile([:]))
            context.whenRead = { record in
                guard let (name, shape) = kind.schema.record(at: record.path) else {
                    Issue.record("\(source.path): the schema has no record at \(record.path.joined(separator: "/"))")
                    return
                }
                // Keys that are data are not declared one by one.
                guard !shape.keys.isEmpty else { return }
                asked[name, default: Asked(shape: shape)].keys.formUnion(record.asked)
            }
            kind.read(Record(try YAMLReader.read(source), block: "", context))
        }
        return asked
    }

    @Test(arguments: Kind.all) func loadersAskForWhatIsDeclared(_ kind: Kind) throws {
        let asked = try asked(kind)
        #expect(!asked.isEmpty)
        for (name, record) in asked {
            let declared = Set(record.shape.keys.map(\.name))
            #expect(record.keys.subtracting(declared) == [], "the schema of \(kind) lacks these in \(name)")
            #expect(declared.subtracting(record.keys) == [], "nobody asks for these in \(name) of \(kind)")
        }
    }

    @Test func everyKindOfFileIsHeldAgainstItsLoader() {
        let others: Set<String> = ["language", "texts"]
        #expect(Set(Kind.all.map(\.schema.name)).union(others) == Set(ContentSchema.all.map(\.name)))
    }

    /// A kind of file and its loader.
    struct Kind: CustomTestStringConvertible, Sendable {
        var schema: ContentSchema
        /// Names of files, or of folders below an edition.
        var places: [String]
        /// What no file has.
        var example: String?
        var read: @Sendable (Record) -> Void
        var testDescription: String { schema.name }

        init(
            _ schema: ContentSchema, _ places: String..., example: String? = nil,
            read: @escaping @Sendable (Record) -> Void
        ) {
            self.schema = schema
            self.places = places
            self.example = example
            self.read = read
        }

        func sources() throws -> [SourceText] {
            let roots =
                ["Content", "docs/gallery/Content", "Scaffold/Content"].map { "\(Fixtures.root)/\($0)" }
                + ["minimal", "outcomes", "biennial"].map { Fixtures.path("\($0)/Content") }
            let files = try roots.flatMap { root in
                try Fixtures.files(in: root).filter(isOfThisKind).map { "\(root)/\($0)" }
            }
            return try files.map { try SourceText(path: $0, bytes: try readBytes($0)) }
                + [example].compactMap(\.self).map { SourceText(path: "example", text: $0) }
        }

        private func isOfThisKind(_ path: String) -> Bool {
            guard path.hasSuffix(".yml"), !"/\(path)".contains("/text/") else { return false }
            return places.contains { path == $0 || path.hasSuffix("/\($0)") || path.contains("/\($0)/") }
        }

        private static let measures = "[{id: a, each: year}, {id: b, within: a}, {id: c, end-of: x}]"
        private static let eachYear = "{entity: a/b, indicators: [{assessments: [{target: \(measures)}]}]}"
        private static let ofAProject = "{benefits: [{items: [{indicators: [{target: \(measures)}]}]}]}"
        private static let ofAnAssessment = "{indicator: 1.1/x, assessment: y}"

        static let all = [
            Kind(.site, "site.yml") { _ = SiteFile.read($0) },
            Kind(.glossary, "glossary.yml") { _ = SiteFile.glossary($0) },
            Kind(.places, "places.yml") { _ = GazetteerFile.read($0) },
            Kind(.edition, "edition.yml") { _ = EditionFile.read($0, id: "x", axes: [:]) },
            Kind(.axis, "framework.yml", "units.yml", "goals.yml", "programmes.yml", "projects.yml") {
                _ = AxisFile.read($0, axis: "x")
            },
            Kind(.table, "tables") { _ = TableFile.read($0, id: "x", csv: nil) },
            Kind(.indicators, "indicators", example: eachYear) { _ = IndicatorFile.read($0) },
            Kind(.risks, "risks.yml") { _ = RiskFile.read($0) },
            Kind(.chart, "charts", example: ofAnAssessment) { _ = ChartFile.read($0, id: "x") },
            Kind(.checks, "checks.yml") { _ = CheckFile.read($0) },
            Kind(.formulas, "formulas.yml") { _ = FormulaFile.read($0) },
            Kind(.media, "media.yml") { _ = MediaFile.read($0, languages: []) },
            Kind(.fund, "funds") { _ = FundFile.read($0) },
            Kind(.project, "projects", example: ofAProject) { _ = ProjectFile.read($0) },
        ]
    }
}
