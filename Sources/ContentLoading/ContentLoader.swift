import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Loads and checks a content folder.
package enum ContentLoader {
    /// What the folder says, and everything that is wrong with it. The content is nil when too little could be read to
    /// make pages; when it is there beside errors, it is good for nothing but more checks.
    ///
    /// - Parameters:
    ///   - cache: what earlier loadings of the folder have left, for those that are to come.
    ///   - includingDrafts: reads languages in preparation as if they were languages of the site.
    package static func load(
        _ folder: Folder, _ cache: LoadingCache = LoadingCache(), includingDrafts: Bool = false
    ) -> (content: LoadedContent?, diagnostics: [Diagnostic]) {
        cache.begin()
        do throws(FileFault) {
            let reader = try ContentReader(folder, cache)
            let content = load(reader, includingDrafts: includingDrafts)
            if content != nil { reader.reportLeftovers() }
            return (content, reader.diagnostics)
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    private static func load(_ reader: ContentReader, includingDrafts: Bool) -> LoadedContent? {
        guard let (outline, editionIDs) = site(reader, includingDrafts: includingDrafts) else { return nil }
        var site = outline
        site.glossary = glossary(reader)
        site.gazetteer = gazetteer(reader)
        let languages = languages(of: site, drafts: includingDrafts ? outline.drafts : [], reader)
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
        content.translationRecords = translationRecords(site, reader)
        guard languages.count == site.languages.count else { return content }
        for edition in site.editions {
            let checks = NarrativeChecks(content, edition, reader.cache)
            checks.check(into: &reader.bag)
            reader.bag.add(contentsOf: PictureChecks.unused(content, edition, reader.folder))
        }
        return content
    }

    private static func translationRecords(
        _ site: Site, _ reader: ContentReader
    ) -> [LanguageTag: TranslationRecords] {
        reader.translationLanguages.reduce(into: [:]) { all, language in
            for base in [""] + site.editions.map(\.id) {
                all[language, default: [:]][base] = reader.translationRecords(language, base: base)
            }
        }
    }

    private static func site(_ reader: ContentReader, includingDrafts: Bool) -> (Site, [Located<String>])? {
        guard let node = reader.yaml("site.yml") else { return nil }
        // The languages decide where translations are looked for, so they are read first, by a pass of their own.
        let outline = SiteFile.read(Record(node, block: "", FileContext(path: "", translations: TranslatedFile([:]))))
        if let site = outline?.site {
            reader.sourceLanguage = site.sourceLanguage
            let drafts = includingDrafts ? site.drafts : []
            if !includingDrafts { reader.leaveOut(site.drafts) }
            reader.translationLanguages = (site.languages + drafts).filter { $0 != site.sourceLanguage }
        }
        guard let (read, editions) = reader.record("site.yml", base: "", { SiteFile.read($0) })?.0 ?? nil else {
            return nil
        }
        var site = read
        if includingDrafts { site.languages += site.drafts }
        return (site, editions)
    }

    private static func glossary(_ reader: ContentReader) -> [GlossaryTerm] {
        reader.record("glossary.yml", base: "", isOptional: true) { SiteFile.glossary($0) }?.0 ?? []
    }

    private static func gazetteer(_ reader: ContentReader) -> [GazetteerEntry] {
        reader.record("places.yml", base: "", isOptional: true) { GazetteerFile.read($0) }?.0 ?? []
    }

    private static func languages(
        of site: Site, drafts: [LanguageTag], _ reader: ContentReader
    ) -> [LanguageTag: Language] {
        var languages: [LanguageTag: Language] = [:]
        for tag in site.languages { languages[tag] = LanguageFiles.read(tag, isDraft: drafts.contains(tag), reader) }
        return languages
    }
}
