import ContentLoading
import Diagnostics
import Files
import Foundation
import Localization
import TestSupport
import Testing

@testable import Translation

/// A copy of a site's content in a folder of its own, on which translations are tried.
final class TranslatedSite {
    let folder: TemporaryFolder
    let language: LanguageTag

    /// - Parameter content: absolute path of a folder of content.
    init(_ content: String, _ language: String) throws {
        folder = try TemporaryFolder()
        try folder.copy(content, to: "Content")
        self.language = try #require(LanguageTag(language))
    }

    static func biennial() throws -> TranslatedSite { try TranslatedSite(Fixtures.path("biennial/Content"), "en") }

    static func outcomes() throws -> TranslatedSite { try TranslatedSite(Fixtures.path("outcomes/Content"), "pt") }

    var content: Folder { get throws { try Folder(folder.path("Content")) } }

    func inventory() throws -> Inventory {
        let (content, _) = ContentLoader.load(try content, includingDrafts: true)
        return Inventory(try #require(content))
    }

    /// What is wrong with the content, warnings too.
    func diagnostics() throws -> [Diagnostic] { ContentLoader.load(try content, includingDrafts: true).diagnostics }

    func stamp(_ parts: String..., state: TranslationRecord.State? = nil) throws {
        _ = try Stamp(inventory()).run(language, parts: parts, state: state, in: content)
    }

    func export(_ parts: String..., from: String? = nil, unfinished: Bool = false) throws -> String {
        let selection = Export.Selection(
            from: from.flatMap { LanguageTag($0) }, into: language, parts: parts, onlyUnfinished: unfinished)
        return String(decoding: Export(try inventory()).file(selection), as: UTF8.self)
    }

    func take(_ exchange: String, state: TranslationRecord.State? = nil) throws -> Import.Outcome {
        try Import(inventory(), into: content, state: state).run(exchange, path: "back.xlf")
    }

    func status(of address: String) throws -> BlockStatus? {
        let inventory = try inventory()
        return inventory.byAddress[address].map { inventory.status(of: $0, in: language) }
    }

    /// Every file by its path.
    func files() throws -> [String: [UInt8]] {
        try Fixtures.files(in: folder.path("Content")).reduce(into: [:]) { files, path in
            files[path] = try folder.read("Content/" + path)
        }
    }

    func text(_ path: String) throws -> String { String(decoding: try folder.read("Content/" + path), as: UTF8.self) }

    func replace(_ old: String, _ new: String, in path: String) throws {
        let text = try text(path)
        try #require(text.contains(old), "\(path) lacks \(old)")
        try folder.write(text.replacingOccurrences(of: old, with: new), to: "Content/" + path)
    }
}

extension String {
    /// The part of an exchange file that is one unit.
    func unit(_ id: String) throws -> String {
        let text = self
        let start = try #require(text.range(of: "<trans-unit id=\"\(id)\""))
        let end = try #require(text[start.lowerBound...].range(of: "</trans-unit>"))
        return String(self[start.lowerBound..<end.upperBound])
    }

    /// The file with a text of one unit's target replaced.
    func changing(_ id: String, _ old: String, _ new: String) throws -> String {
        let unit = try unit(id)
        let target = try #require(unit.range(of: "<target"))
        try #require(unit[target.lowerBound...].contains(old), "\(unit) lacks \(old)")
        let changed = unit[..<target.lowerBound] + unit[target.lowerBound...].replacingOccurrences(of: old, with: new)
        return replacingOccurrences(of: unit, with: String(changed))
    }

    /// Line and column of a text, counted from 1.
    func place(of text: String) throws -> (line: Int, column: Int) {
        let whole = self
        let range = try #require(whole.range(of: text))
        let before = self[..<range.lowerBound]
        let line = before.split(separator: "\n", omittingEmptySubsequences: false)
        return (line.count, (line.last?.unicodeScalars.count ?? 0) + 1)
    }
}
