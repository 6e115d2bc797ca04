import Localization
import Markup
import ReportModel

/// Where an edition's data come from and how they are to be read; stands in every file that has room for it.
struct DataNotice {
    let data: EditionData

    private var document: DocumentIdentity { data.edition.document }
    private var tags: DataLanguages { data.tags }

    /// The line by which the data are to be quoted.
    var attribution: Text {
        data.word(
            "data.attribution",
            ["organisation": data.site.organisation, "name": data.edition.name, "document": Text(document.symbol)])
    }

    /// What a reader must know: what this rendering is, whether the report is final, and the report's own caveats.
    var statements: [Text] {
        let words = ["footer.independent", "footer.translation", "footer.authority"]
        return words.map { data.word($0) } + (data.edition.stage == .interim ? [data.word("stage.interim.notice")] : [])
            + data.edition.caveats.map(\.text)
    }

    /// The members that open every JSON file.
    var members: [(name: String, value: JSONValue)] {
        [
            (name: "formatVersion", value: .integer(EditionData.formatVersion)),
            (name: "edition", value: edition), (name: "document", value: identity),
            (name: "attribution", value: attribution.json(tags)),
            (name: "statements", value: .array(statements.map { $0.json(tags) })),
        ]
    }

    private var edition: JSONValue {
        .members([
            "id": .string(data.edition.id), "name": data.edition.name.json(tags),
            "short": data.edition.short.json(tags),
            "stage": .string(data.edition.stage.rawValue), "currency": .string(data.edition.currency),
            "languages": .array(tags.all.map { .string($0.text) }), "sourceLanguage": .string(tags.source.text),
        ])
    }

    private var identity: JSONValue {
        .members([
            "symbol": .string(document.symbol), "body": document.body.json(tags),
            "session": document.session.json(tags),
            "dates": document.dates.json(tags), "proposal": document.proposal?.json(tags),
            "address": document.addresses[tags.source].map(JSONValue.string),
        ])
    }
}

extension EditionData {
    /// The version of the shape of JSON files. It rises only when a member changes its meaning or goes.
    static let formatVersion = 1
}
