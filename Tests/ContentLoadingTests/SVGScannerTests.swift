import Diagnostics
import TestSupport
import Testing

@testable import ContentLoading

@Suite struct SVGScannerTests {
    static let plain = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- a comment -->
        <svg xmlns='http://www.w3.org/2000/svg' viewBox="0,0 640.4 360" >
        <title>A &amp; B</title>
        <linearGradient id="a"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient>
        <linearGradient id="b" href="#a"/>
        <mask id="m"><rect fill="url(#b)" transform="rotate(3) skewX(2)"/></mask>
        <g mask="url(#m)"><text x="1">中文 > ]]</text></g>
        </svg>

        """

    private func scan(_ text: String) -> (size: (width: Int, height: Int)?, diagnostics: [Diagnostic]) {
        SVGScanner.scan(SourceText(path: "a.svg", text: text))
    }

    /// Where and why a drawing with this inside is refused.
    private func refusal(_ inside: String, root: String = "") -> [String] {
        scan("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"\(root)>\n\(inside)</svg>").diagnostics.map {
            "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.message)"
        }
    }

    @Test func aPlainDrawingPasses() throws {
        let (size, diagnostics) = scan(Self.plain)
        #expect(diagnostics.map { TextPrinter.print($0) } == [])
        #expect(try #require(size) == (640, 360))
    }

    @Test func placesCountScalars() {
        #expect(refusal("<text>中文</text><a/>") == ["2:16 <a> is not part of a plain drawing"])
    }

    @Test(arguments: [
        "<SCRIPT/>", "<script/>", "<svg:script/>", "<style/>", "<a/>", "<use/>", "<image/>", "<foreignObject/>",
        "<set/>",
        "<animate/>", "<switch/>", "<filter/>", "<symbol/>", "<metadata/>", "<svg/>", "<textPath/>", "<iframe/>",
        "<handler/>", "<g onclick='x'/>", "<g ONCLICK='x'/>", "<g style='fill:red'/>", "<g xlink:href='#a'/>",
        "<g xml:base='https://e.org/'/>", "<g data-a='x'/>", "<g src='x'/>", "<g cursor='url(#a)'/>",
        "<g filter='url(#a)'/>",
        "<g fill='url(//e.org)'/>", "<g fill='URL(#a)'/>", "<g fill='url( #a)'/>", "<g fill='url(#)'/>",
        "<g fill='url(#a'/>", "<g fill='url(\"#a\")'/>", "<g fill='var(--a)'/>", "<g mask='image-set(x)'/>",
        "<g mask='src(x)'/>", "<g fill='u\\72l(x)'/>", "<g fill='&#117;rl(x)'/>", "<mask id='&#97;'/>",
        "<pattern href='a.svg#a'/>", "<pattern href='#'/>", "<pattern href='javascript:a'/>",
        "<g fill='url(#nowhere)'/>",
        "<mask id='m'><g mask='url(#m)'/></mask>", "<mask id='m' mask='url(#m)'/>", "<![CDATA[x]]>", "<!DOCTYPE svg>",
        "<?php?>", "<?xml version='1.0'?>", "<!-- a -- b -->", "<!---->-->]]>", "&nbsp;", "&#60;", "& ", "<g", "<g a",
        "<g a=", "<g a='",
        "<g a=b/>", "<g x='1'y='2'/>", "<g x='<'/>", "<g / >", "<1/>", "< g/>", "</g>", "<g></G>", "<g></g", "</svg>x",
        "</svg><g/>", "</svg>", "<g xmlns='http://www.w3.org/2000/svg'/>", "<g xmlns=''/>", "<g x='1' x='1'/>", "<:g/>",
    ]) func anythingElseIsRefused(_ inside: String) {
        #expect(!refusal(inside).isEmpty)
    }

    @Test func namesEachThingOnceAndEndsEarly() {
        #expect(refusal(String(repeating: "<a/>", count: 50)).count == 1)
        let many = (0..<200).map { "<a\($0)/>" }.joined()
        #expect(refusal(many).count == 21)
    }

    @Test(arguments: ["", " viewBox='0 0 9'", " viewBox='0 0 0 9'", " viewBox='0 0 nan 9'", " viewBox='0 0 9 1e9'"])
    func aDrawingWithoutASizeIsRefused(_ viewBox: String) {
        #expect(scan("<svg xmlns='http://www.w3.org/2000/svg'\(viewBox)/>").diagnostics.count == 1)
    }
}
