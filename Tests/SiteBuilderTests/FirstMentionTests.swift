import ContentLoading
import Localization
import Markdown
import ReportModel
import Testing

@testable import SiteBuilder

@Suite struct FirstMentionTests {
    /// The terms that are linked, in the order of the text, after a check that no word is lost.
    private func linked(_ text: String, lead: String = "") throws -> [String] {
        let english = try #require(LanguageTag("en"))
        let term = { GlossaryTerm(id: $0, term: Text($1), name: Text($2), definition: nil) }
        let site = Site(
            title: Text("Report"), organisation: Text("Path Society"), sourceLanguage: english, languages: [english],
            unboundWords: [],
            glossary: [
                term("un", "UN", "United Nations"), term("who", "WHO", "World Health Organization"),
                term("ps", "PS", "Path Society"),
            ],
            editions: [])
        let parser = MarkdownParser(path: "test.md")
        let narrative = Narrative(lead: parser.parseInline(lead).inlines, document: parser.parse(text).document)
        let marked = FirstMentions.linked(narrative, site, in: english)
        #expect(marked.document.plainText() == narrative.document.plainText())
        #expect(Inline.plainText(marked.lead) == Inline.plainText(narrative.lead))
        let references = Inline.references(in: marked.lead) + marked.document.references
        return references.filter { $0.kind == .term }.map { "\($0.target) \(Inline.plainText($0.content))" }
    }

    @Test func onlyTheFirstMentionIsLinked() throws {
        #expect(try linked("The UN and the WHO.\n\n* The UN again.") == ["un UN", "who WHO"])
        #expect(try linked("The UN.", lead: "The UNs meet.") == ["un UNs"])
    }

    @Test func headingsTablesLinksCodeAndFootnotesStayAsTheyAre() throws {
        let text = """
            ## The UN

            | UN |
            |---|
            | UN |

            [The UN](https://example.org) writes `UN`.[^1]

            > [!story] The UN
            > Then **the UN** spoke.

            [^1]: The WHO too.
            """
        #expect(try linked(text) == ["un UN"])
    }

    @Test func whatTheAuthorExplainsIsLeftAlone() throws {
        #expect(try linked("The United Nations (UN) met. The UN left.") == [])
        #expect(try linked("联合国（UN）。UN 与 (the UN rose)") == [])
        #expect(try linked("(the UN rose) The UN fell.") == ["un UN"])
        #expect(try linked("The UN, later [the UN](term:un).") == ["un the UN"])
    }

    @Test func theOrganisationItselfIsNoTerm() throws {
        #expect(try linked("PS works with the WHO.") == ["who WHO"])
    }
}
