import ArgumentParser
import Authoring
import ContentLoading
import Diagnostics
import Files

/// `report schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Writes a JSON Schema of every kind of content file, for editors.")

    @Option(help: "The folder into which the schemas are written.") var output = "Schemas"
    @Option(help: "A file of Markdown into which the same is written for people.") var reference: String?

    func run() throws {
        do throws(FileFault) {
            let folder = try Folder(making: output)
            let documents = ContentSchema.all.map { SchemaDocument($0) }
            for document in documents { try folder.write(document.name, document.bytes) }
            Console.note("\(output): \(documents.count) schemas\n")
            guard let reference else { return }
            let place = RelativePath.folder(of: reference)
            let name = String(reference.dropFirst(place.isEmpty ? 0 : place.count + 1))
            try Folder(making: place.isEmpty ? "." : place).write(name, KeyReference.bytes)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
    }
}
