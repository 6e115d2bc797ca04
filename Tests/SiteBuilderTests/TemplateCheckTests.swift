import Diagnostics
import Testing

@testable import SiteBuilder

@Suite struct TemplateCheckTests {
    private let shape: [String: TemplateShape] = [
        "title": .text, "pages": .list(["href": .text]), "site": .object(["name": .text]),
    ]

    private func check(_ templates: [String: String]) -> [String] {
        let tags = templates.mapValues { TagScanner.scan($0, path: "T").tags }
        return TemplateCheck.check(
            layout: "main", in: tags, shape: shape, slots: ["slot.body"], at: SourceLocation("T")
        ).map { TextPrinter.print($0) }
    }

    @Test func acceptsWhatTheContextDeclares() {
        let text =
            "{{title}} {{site.name}} {{#pages}}{{href}} {{title}}{{/pages}} {{^pages}}-{{/pages}} {{{slot.body}}}"
        #expect(check(["main": text]).isEmpty)
    }

    @Test func findsAnUnknownNameAtItsPlace() {
        let found = check(["main": "a\n  {{titel}} {{{slot.body}}}"])
        #expect(
            found == ["T:2:3: error: unknown name \"titel\" [template.unknown-name]\n  hint: did you mean \"title\"?\n"]
        )
    }

    @Test func findsAnUnknownNameInAPartialAndInASection() {
        let found = check(["main": "{{#pages}}{{> row}}{{/pages}}{{{slot.body}}}", "row": "{{herf}}"])
        #expect(found.count == 1)
        #expect(found[0].contains("unknown name \"herf\""))
    }

    @Test func aNameOfASectionIsUnknownOutsideOfIt() {
        #expect(check(["main": "{{href}}{{{slot.body}}}"]).count == 1)
    }

    @Test(arguments: [
        ("{{#pages}}{{{slot.body}}}", "never closed"), ("{{/pages}}{{{slot.body}}}", "closes no open section"),
        ("{{> other}}{{{slot.body}}}", "no template"), ("{{> main}}{{{slot.body}}}", "takes itself in"),
        ("{{=<% %>=}}{{{slot.body}}}", "not used here"), ("{{title}}", "no place for {{{slot.body}}}"),
    ])
    func findsOtherFaults(text: String, message: String) {
        let found = check(["main": text])
        #expect(found.count == 1)
        #expect(found.first?.contains(message) ?? false)
    }

    @Test func aTagThatIsNeverClosedIsAFault() {
        let (_, faults) = TagScanner.scan("a {{title", path: "T")
        #expect(faults.map(\.id) == ["template.syntax"])
        #expect(faults.first?.location == Diagnostics.SourceLocation("T", line: 1, column: 3))
    }
}
