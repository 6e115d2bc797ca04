import Foundation
import Testing

@testable import Plot

@Suite struct SVGTests {
    static let pictures: [String] = [PlotDirection.ltr, .rtl].flatMap { direction in
        PropertyTests.presets.flatMap { preset in
            (UInt64(1)...6).map { seed in
                let context = PlotContext(idPrefix: "p", direction: direction)
                return String(decoding: preset(PropertyTests.data(seed: seed)).render(context).svg, as: UTF8.self)
            }
        }
    }

    @Test func onlyClassesAndPlainNumbers() {
        for svg in Self.pictures {
            for word in [
                " style=", " fill=", " stroke", " font-", " transform=", "<script", " on", "href", "tabindex", "<title",
                "nan", "inf", "\"-0\"",
            ] {
                #expect(!svg.contains(word), "\(word)")
            }
            #expect(svg.firstMatch(of: /[0-9]\.[0-9]{2,}[^<]*"/) == nil)
            #expect(svg.firstMatch(of: /[ "]-0[ "]/) == nil)
            #expect(svg.hasSuffix("</svg>\n"))
        }
    }

    @Test func oneElementALine() {
        for svg in Self.pictures {
            for line in svg.split(separator: "\n") {
                #expect(line.matches(of: /<[a-z]/).count <= 1)
            }
        }
    }

    @Test func rootSaysWhatItIs() {
        for svg in Self.pictures {
            let root = svg.prefix { $0 != "\n" }
            #expect(root.contains("direction=\"ltr\" role=\"img\" aria-labelledby=\"p-t\" aria-describedby=\"p-d\""))
        }
    }

    @Test func isWellFormed() {
        for svg in Self.pictures + [String(decoding: PlotTheme.patterns(), as: UTF8.self)] {
            var open: [Substring] = []
            for tag in svg.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
                if !tag.1.isEmpty { #expect(open.popLast() == tag.2) } else if tag.3.isEmpty { open.append(tag.2) }
            }
            #expect(open.isEmpty)
        }
    }

    @Test func textIsEscaped() {
        let data = Samples.single([("<b>&\"'\u{200F}", Samples.value(1))])
        let svg = String(decoding: Chart.bars(data).render(PlotContext(idPrefix: "a\"b")).svg, as: UTF8.self)
        #expect(svg.contains("&lt;b&gt;&amp;&quot;&#39;\u{200F}</text>"))
        #expect(svg.contains("aria-labelledby=\"a&quot;b-t\""))
    }

    @Test func fileBringsItsTitle() {
        let context = PlotContext(idPrefix: "p", embedding: .file)
        let svg = String(decoding: Chart.bars(Samples.budget).render(context).svg, as: UTF8.self)
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(svg.contains("<title id=\"p-t\">Budget</title>\n<desc id=\"p-d\">By sector and stage.</desc>"))
    }

    @Test func anchorsFollowTheDirectionOfTheText() {
        let data = Samples.single([("طلبات", Samples.value(1)), ("PCT", Samples.value(2))])
        let rendered = Chart.bars(data).render(PlotContext(idPrefix: "p", direction: .rtl))
        let svg = String(decoding: rendered.svg, as: UTF8.self)
        // Both labels begin at the same side: for Arabic that is the end of its line, for Latin the start.
        #expect(svg.contains("<g class=\"label\" text-anchor=\"end\" direction=\"rtl\">\n<text"))
        #expect(svg.contains("<g class=\"label\">\n<text"))
    }

    @Test func oddWidthsAreTamed() {
        for width in [Int.min, -1, 0, 100, 5000, Int.max] {
            #expect(!Chart.bars(Samples.budget).render(PlotContext(idPrefix: "p", width: width)).svg.isEmpty)
        }
    }
}

/// The colours of the style sheet against their grounds.
@Suite struct ColourTests {
    static func luminance(_ hex: Substring) -> Double {
        let code = Int(hex, radix: 16) ?? 0
        let parts = [code >> 16 & 255, code >> 8 & 255, code & 255].map { part in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    @Test func everyMarkStandsOutFromItsGround() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Templates/assets/plot.css")
        let css = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let colours = css.matches(of: /--(s[1-8]|r-[a-z]+): #([0-9a-f]{6});/).map(\.2)
        let grounds = css.matches(of: /--ground, #([0-9a-f]{6})\)/).map(\.1)
        try #require(colours.count == 28 && grounds.count == 2)
        for (index, colour) in colours.enumerated() {
            let pair = [Self.luminance(colour), Self.luminance(grounds[index < 14 ? 0 : 1])].sorted()
            #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 3, "\(colour)")
        }
    }
}
