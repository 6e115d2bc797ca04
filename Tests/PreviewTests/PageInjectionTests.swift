import Diagnostics
import Testing

@testable import Preview

@Suite struct PageInjectionTests {
    private func inject(_ page: String) -> String {
        String(decoding: PageInjection.inject(into: Array(page.utf8), state: "r-1"), as: UTF8.self)
    }

    private let script = "<script src=\"/__preview/reload.js\" data-state=\"r-1\" defer></script>\n"

    @Test func theScriptStandsAtTheEndOfTheHead() {
        #expect(inject("<head>\n<title>x</title>\n</head><body></body>").contains("</title>\n\(script)</head><body>"))
    }

    @Test func aPageWithoutAHeadGetsItToo() { #expect(inject("<p>x") == "<p>x" + script) }

    /// The page's policy must let the script listen, and keep everything else as it is.
    @Test(arguments: [
        (
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'"
        ),
        (
            "default-src 'none'; script-src 'none'",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
        ),
        (
            "default-src https://a.example; connect-src https://b.example",
            "default-src https://a.example; connect-src 'self' https://b.example; script-src 'self' https://a.example; "
                + "style-src 'self' https://a.example"
        ),
        ("img-src 'self'", "img-src 'self'"),
    ])
    func policiesLetTheScriptListen(policy: String, expected: String) {
        let page = inject("<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"></head>")
        #expect(page.contains("content=\"\(expected)\">"), "\(page)")
    }
}

@Suite struct PreviewStatesTests {
    @Test func aListenerHearsTheStateAndThenTheLast() async {
        let states = PreviewStates(PreviewState(name: "r-0"))
        var events = await states.listen().makeAsyncIterator()
        #expect(await text(events.next()).contains("\"state\":\"r-0\""))
        for number in 1...5 { await states.change(to: PreviewState(name: "r-\(number)")) }
        #expect(await text(events.next()).contains("\"state\":\"r-5\""), "who is slow misses states, but not the last")
        await states.beat()
        #expect(await text(events.next()).contains("\"state\":\"r-5\""))
    }

    @Test func aListenerWhoHasGoneIsForgotten() async throws {
        let states = PreviewStates(PreviewState(name: "r-0"))
        let task = Task { for await _ in await states.listen() {} }
        while await states.listenerCount == 0 { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        while await states.listenerCount > 0 { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test func eventsAreOneLineOfData() {
        var state = PreviewState(name: "r-1")
        state.errors = [.init(id: "a", at: .init("a\nb.yml"), "x\n\ny </script>")]
        let event = String(decoding: state.event, as: UTF8.self)
        #expect(event.hasPrefix("event: state\ndata: {") && event.hasSuffix("}\n\n"))
        #expect(event.split(separator: "\n").count == 2)
    }

    private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
