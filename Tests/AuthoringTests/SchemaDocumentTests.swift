import Authoring
import ContentLoading
import Files
import Foundation
import ReportModel
import TestSupport
import Testing

/// What the repository holds for editors is what the program writes.
@Suite struct SchemaDocumentTests {
    @Test func theCommittedSchemasAreCurrent() throws {
        let documents = ContentSchema.all.map { SchemaDocument($0) }
        #expect(try Fixtures.files(in: Fixtures.root + "/Schemas") == documents.map(\.name).sorted())
        for document in documents {
            let file = "\(Fixtures.root)/Schemas/\(document.name)"
            #expect(try readBytes(file) == document.bytes, "\(file) is out of date: run `make schemas`")
        }
    }

    @Test func theCommittedReferenceIsCurrent() throws {
        #expect(try readBytes(Fixtures.root + "/docs/keys.md") == KeyReference.bytes, "run `make schemas`")
    }

    @Test func theCommittedSettingsNameEveryAxis() throws {
        let content = ContentLoader.load(try Folder(Fixtures.root + "/Content")).content
        let axes = try #require(content?.site.editions.first).axes.map(\.id)
        let settings = EditorSettings.document(axes: axes)
        let file = "\(Fixtures.root)/.vscode/settings.json"
        if Goldens.areUpdated { try Data(settings).write(to: URL(filePath: file)) }
        #expect(try readBytes(file) == settings, "write it anew: UPDATE_GOLDENS=1 swift test --filter SchemaDocument")
    }
}
