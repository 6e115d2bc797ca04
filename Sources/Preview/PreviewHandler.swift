import FlyingFox
import SiteBuilder

/// Answers the requests of browsers.
struct PreviewHandler: HTTPHandler {
    let states: PreviewStates
    let port: UInt16

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        guard RequestCheck.isOwn(host: request.headers[.host], port: port) else {
            return text(.forbidden, "This preview answers to http://127.0.0.1:\(port)/ only.\n")
        }
        guard request.method == .GET || request.method == .HEAD else {
            return text(.methodNotAllowed, "This preview can only be read.\n")
        }
        let response = await answer(to: request.target.path())
        return request.method == .GET ? response : response.withoutBody
    }

    private func answer(to target: String) async -> HTTPResponse {
        switch target {
        case PreviewPaths.script: return file(Array(ReloadScript.text.utf8), as: ContentType.of("a.js"))
        case PreviewPaths.style: return file(Array(OverlayStyle.text.utf8), as: ContentType.of("a.css"))
        case PreviewPaths.events: return await events()
        default: break
        }
        guard let path = RequestCheck.path(ofTarget: target) else {
            return text(.badRequest, "This is no path of a site.\n")
        }
        let state = await states.current
        guard let site = state.site else {
            return page(.serviceUnavailable, ShellPage.waiting, state)
        }
        if let bytes = await site.file(path) {
            let kind = ContentType.of(path)
            return path.hasSuffix(".html") ? page(.ok, bytes, state) : file(bytes, as: kind)
        }
        if await site.file(path + "/index.html") != nil {
            return HTTPResponse(statusCode: .found, headers: HTTPHeaders([.location: target + "/"]))
        }
        return page(.notFound, ShellPage.missing, state)
    }

    private func events() async -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: headers("text/event-stream"),
            body: HTTPBodySequence(from: EventBody(events: await states.listen())))
    }

    private func page(_ status: HTTPStatusCode, _ bytes: [UInt8], _ state: PreviewState) -> HTTPResponse {
        file(PageInjection.inject(into: bytes, state: state.name), as: ContentType.of("a.html"), status)
    }

    private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        file(Array(text.utf8), as: ContentType.of("a.txt"), status)
    }

    private func file(_ bytes: [UInt8], as type: String, _ status: HTTPStatusCode = .ok) -> HTTPResponse {
        HTTPResponse(
            statusCode: status, headers: headers(type),
            body: HTTPBodySequence(from: ByteBody(bytes: bytes), count: bytes.count))
    }

    /// Nothing is kept by the browser, nothing is guessed by it, and no other site may load it.
    private func headers(_ type: String) -> HTTPHeaders {
        [
            .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        ]
    }
}

extension HTTPResponse {
    /// The answer to a request for the head only, which says how long the body would be.
    fileprivate var withoutBody: HTTPResponse {
        guard case .httpBody(let body) = payload, let count = body.count else { return self }
        var response = self
        response.headers[.contentLength] = String(count)
        response.payload = .httpBody(HTTPBodySequence())
        return response
    }
}

/// Pages of the preview itself, for where the site has none.
enum ShellPage {
    static let waiting = page(
        "Not yet", "There are errors in the sources. The site appears here as soon as they are mended.")
    static let missing = page(
        "Nothing here", "The site has no page at this address. <a href=\"/\">To its beginning</a>")

    private static func page(_ title: String, _ text: String) -> [UInt8] {
        Array(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            </head>
            <body>
            <h1>\(title)</h1>
            <p>\(text)</p>
            </body>
            </html>

            """.utf8)
    }
}
