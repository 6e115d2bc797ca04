import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Loads and checks a content folder.
package enum ContentLoader {
    /// What the folder says, and everything that is wrong with it. The content is nil when too little could be read to
    /// make pages; when it is there beside errors, it is good for nothing but more checks.
    package static func load(_ folder: Folder) -> (content: LoadedContent?, diagnostics: [Diagnostic]) {
        do throws(FileFault) {
            let reader = try ContentReader(folder)
            let content = load(reader)
            if content != nil { reader.reportLeftovers() }
            return (content, reader.diagnostics)
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    private static func load(_ reader: ContentReader) -> LoadedContent? {
        guard let (outline, editionIDs) = site(reader) else { return nil }
        var site = outline
        site.glossary = glossary(reader)
        site.gazetteer = gazetteer(reader)
        let languages = languages(of: site, reader)
        reader.bag.add(contentsOf: EditionLoader.repetitions(in: editionIDs, "edition"))
        site.editions = editionIDs.compactMap { name in
            guard Identifier.isValid(name.value) else {
                reader.bag.add(Diagnostic(.invalidID, at: name.location, "\"\(name.value)\" is not an id"))
                return nil
            }
            var loader = EditionLoader(reader: reader, id: name.value)
            var edition = loader.load()
            // Without names there is nothing that the page could list.
            if site.gazetteer.isEmpty { edition?.pages.removeAll { $0 == .places } }
            return edition
        }
        let narratives = site.editions.map {
            NarrativeFiles(reader: reader, index: EditionIndex($0), site: site).read()
        }
        var content = LoadedContent(
            site: site, languages: languages,
            narratives: narratives.reduce(into: [:]) { all, more in all.merge(more) { first, _ in first } },
            paragraphs: reader.paragraphs)
        content.texts = reader.texts
        guard languages.count == site.languages.count else { return content }
        for edition in site.editions {
            let checks = NarrativeChecks(content, edition)
            checks.check(into: &reader.bag)
            reader.bag.add(contentsOf: PictureChecks.unused(content, edition, reader.folder))
        }
        return content
    }

    private static func site(_ reader: ContentReader) -> (Site, [Located<String>])? {
        guard let node = reader.yaml("site.yml") else { return nil }
        // The languages decide where translations are looked for, so they are read first, by a pass of their own.
        let outline = SiteFile.read(Record(node, block: "", FileContext(path: "", translations: TranslatedFile([:]))))
        if let site = outline?.site {
            reader.sourceLanguage = site.sourceLanguage
            reader.leaveOut(site.drafts)
            reader.translationLanguages = site.languages.filter { $0 != site.sourceLanguage }
        }
        return reader.record("site.yml", base: "") { SiteFile.read($0) }?.0 ?? nil
    }

    private static func glossary(_ reader: ContentReader) -> [GlossaryTerm] {
        reader.record("glossary.yml", base: "", isOptional: true) { SiteFile.glossary($0) }?.0 ?? []
    }

    private static func gazetteer(_ reader: ContentReader) -> [GazetteerEntry] {
        reader.record("places.yml", base: "", isOptional: true) { GazetteerFile.read($0) }?.0 ?? []
    }

    private static func languages(of site: Site, _ reader: ContentReader) -> [LanguageTag: Language] {
        var languages: [LanguageTag: Language] = [:]
        for tag in site.languages { languages[tag] = LanguageFiles.read(tag, reader) }
        return languages
    }
}
