import Testing

@testable import Preview

@Suite struct RequestCheckTests {
    @Test(arguments: ["127.0.0.1:3000", "localhost:3000", "LocalHost:3000"])
    func letsItsOwnNamesThrough(host: String) { #expect(RequestCheck.isOwn(host: host, port: 3000)) }

    /// A page of the web whose name leads to this machine must read nothing.
    @Test(arguments: [
        nil, "", "example.org", "example.org:3000", "127.0.0.1", "localhost", "127.0.0.1:3001",
        "127.0.0.1.example.org:3000",
        "localhost:3000.example.org", "127.0.0.1:3000 example.org", "0.0.0.0:3000", "127.0.0.1:03000",
    ])
    func refusesOthers(host: String?) { #expect(!RequestCheck.isOwn(host: host, port: 3000)) }

    @Test func thePortOfTheWebMayBeLeftOut() {
        #expect(RequestCheck.isOwn(host: "localhost", port: 80))
        #expect(!RequestCheck.isOwn(host: "example.org", port: 80))
    }

    @Test(arguments: [
        ("/", "index.html"), ("/zh/", "zh/index.html"), ("/zh/2024/results/1.1.html", "zh/2024/results/1.1.html"),
        ("/a%20b.html", "a b.html"), ("/%E4%B8%AD.html", "中.html"), ("/a..b", "a..b"),
    ])
    func readsPaths(target: String, path: String) { #expect(RequestCheck.path(ofTarget: target) == path) }

    @Test(arguments: [
        "", "a", "*", "http://example.org/", "//etc/passwd", "/../a", "/a/../b", "/a/./b", "/%2e%2e/a", "/a%2f..%2fb",
        "/a//b", "/a%00b", "/%", "/%4", "/%zz", "/%+1", "/%ff", "/a%5c..%5cb", "/a\\b",
    ])
    func refusesWhatIsNoPath(target: String) { #expect(RequestCheck.path(ofTarget: target) == nil) }
}

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("assets/site.css", "text/css; charset=utf-8"),
        ("assets/site.js", "text/javascript; charset=utf-8"), ("data/2024/report.json", "application/json"),
        ("a.CSV", "text/csv; charset=utf-8"), ("a.svg", "image/svg+xml"), ("a.b.png", "image/png"),
        ("a", "application/octet-stream"), ("a.b/c", "application/octet-stream"), ("a.exe", "application/octet-stream"),
    ])
    func goesByTheEnding(path: String, type: String) { #expect(ContentType.of(path) == type) }
}
