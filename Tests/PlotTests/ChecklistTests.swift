import Foundation
import Testing

@testable import Plot

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The quality checklist for charts: each test carries the number of its point, and walks every preset in two widths
/// and both directions. Points that need a browser are in Tests/Browser; those about tables, names and languages in the
/// tests of the site.
@Suite struct ChecklistTests {
    struct Picture: CustomTestStringConvertible, Sendable {
        let name: String
        let chart: Chart
        var width = PlotContext.wide
        var direction = PlotDirection.ltr
        var testDescription: String { "\(name) \(width) \(direction)" }

        var context: PlotContext {
            PlotContext(idPrefix: "chart", direction: direction, width: width, statusWords: FormSamples.words)
        }
        var rendered: RenderedChart { chart.render(context) }
        var svg: String { String(decoding: rendered.svg, as: UTF8.self) }
        /// Laid out from left to right, whatever the direction.
        var scene: Scene {
            chart.layout(Encoded(chart.data), context: context, metrics: Metrics(width: width)).scene
        }
        /// All text without spaces, since lines end at them.
        var words: String { scene.texts.map(\.text).joined().filter { $0 != " " } }
    }

    static let charts: [(name: String, chart: Chart)] =
        [
            ("bars", .bars(Samples.sectors)), ("grouped", .bars(Samples.budget)),
            ("ten-by-three", .bars(StressTests.tenByThree)), ("columns", .columns(Samples.years)),
            ("stacked", .stackedBars(Samples.budget)), ("percent", .stackedBars(Samples.budget, percent: true)),
            ("donut", .donut(Samples.income, centre: ["487.6", "million"])), ("strip", .ratingStrip(Samples.ratings)),
            ("lines", .lines(Samples.filings)),
        ] + FormSamples.all

    static let pictures: [Picture] = charts.flatMap { name, chart in
        [PlotContext.wide, PlotContext.narrow].flatMap { width in
            [PlotDirection.ltr, .rtl].map { Picture(name: name, chart: chart, width: width, direction: $0) }
        }
    }

    @Test(arguments: pictures) func check01TextInsideThePicture(_ picture: Picture) {
        let scene = picture.scene
        let frame = Box(left: Fixed(0), top: Fixed(0), right: scene.width, bottom: scene.height)
        for run in scene.texts { #expect(frame.contains(run.box), "\(run.text)") }
    }

    @Test(arguments: pictures) func check02NoTextOverText(_ picture: Picture) {
        let texts = picture.scene.texts
        for (index, run) in texts.enumerated() {
            for other in texts[(index + 1)...] {
                #expect(!run.box.overlaps(other.box), "\(run.text) over \(other.text)")
            }
        }
    }

    @Test(arguments: pictures) func check03And04TextBesideMarksOrWithinTheirGround(_ picture: Picture) {
        let scene = picture.scene
        for item in scene.items where item.role == .bar || item.role == .ground {
            for run in scene.texts where item.shape.box.overlaps(run.box) {
                #expect(item.role == .ground && item.shape.box.contains(run.box), "\(run.text)")
            }
        }
    }

    @Test(arguments: pictures) func check05And51FewSizesNoneSmall(_ picture: Picture) {
        let scene = picture.scene
        let sizes = Set(scene.texts.map(\.size))
        #expect(sizes.count <= 3)
        for size in sizes { #expect(size.value * scene.leastShown / scene.width.value >= 12) }
    }

    @Test(arguments: pictures) func check07EveryCategoryIsShown(_ picture: Picture) {
        // A sparkline has no words, a small multiple names its ends only, and a flow names nodes, not links.
        let mark = picture.rendered.mark
        guard mark != .spark, mark != .panel, mark != .ribbon else { return }
        let shown = picture.words
        let counted = mark == .segment || mark == .unit
        for category in picture.chart.data.categories {
            let cells = picture.chart.data.rows.filter { $0.category == category.id }
            if counted, cells.allSatisfy({ $0.value.number == 0 }) { continue }
            #expect(shown.contains(category.label.filter { $0 != " " }), "\(category.label)")
        }
    }

    @Test(arguments: pictures) func check08NothingIsCutShort(_ picture: Picture) {
        #expect(!picture.words.contains("…"))
    }

    @Test(arguments: pictures) func check11MarksDoNotOverlap(_ picture: Picture) {
        let boxes = picture.scene.items.filter { $0.role == .bar || $0.role == .ground }.map(\.shape.box)
        for (index, box) in boxes.enumerated() {
            for other in boxes[(index + 1)...] { #expect(!box.overlaps(other, slack: Fixed(tenths: 1))) }
        }
    }

    /// Colour is never alone: a series is named, a line has signs of its own.
    @Test(arguments: pictures) func check14SecondChannelBesideColour(_ picture: Picture) {
        let data = picture.chart.data
        guard data.series.count > 1, picture.rendered.mark != .spark else { return }
        // The forms with data of their own name what they draw by categories.
        let unnamed: Set<Mark> = [.ribbon, .panel, .span, .tile, .step]
        guard !unnamed.contains(picture.rendered.mark) else { return }
        let shown = picture.words
        for series in data.series { #expect(shown.contains(series.label.filter { $0 != " " }), "\(series.label)") }
    }

    @Test(arguments: pictures) func check15To21NoIssueInSoundData(_ picture: Picture) {
        #expect(picture.rendered.issues == [])
    }

    @Test(arguments: pictures) func check16And17BarsBeginAtZeroAndFollowTheirValues(_ picture: Picture) {
        let scene = picture.scene
        guard let baseLine = scene.baseLine else { return }
        var ratios: [Double] = []
        for item in scene.items where item.role == .bar {
            guard let number = item.datum?.value.number, number != 0 else { continue }
            let box = item.shape.box
            switch baseLine {
            case .vertical(let x):
                #expect(box.left == x || box.right == x)
                ratios.append(box.width.value / number.magnitude)
            case .horizontal(let y):
                #expect(box.top == y || box.bottom == y)
                ratios.append(box.height.value / number.magnitude)
            }
        }
        guard let least = ratios.min(), let most = ratios.max() else { return }
        let largest = picture.chart.data.rows.compactMap { $0.value.number?.magnitude }.max() ?? 1
        #expect((most - least) * largest <= 0.5 * largest, "lengths follow the values to half a unit")
    }

    @Test(arguments: pictures) func check22And23AbsencesAndEstimatesLookDifferent(_ picture: Picture) {
        let svg = picture.svg
        let statuses = Set(picture.chart.data.rows.map(\.value.status))
        // A sparkline leaves a gap; the cell of its table says why.
        guard picture.rendered.mark != .spark else { return }
        if statuses.contains(.estimate), picture.rendered.mark != .panel {
            #expect(svg.contains(" est\"") || svg.contains("\"est") || svg.contains("hollow"))
        }
        for row in picture.chart.data.rows where row.value.number == nil && row.value.text == "not stated" {
            #expect(svg.contains("gap") || svg.contains("na"))
        }
    }

    @Test func check24TicksAreRoundEquallyFarApartAndEquallyPrecise() {
        for (lower, upper) in [(0.0, 7.3), (-4, 11), (0, 0.002), (250, 300), (0, 123_456_789), (-1e9, -9e8)] {
            let ticks = Ticks(enclosing: lower...upper, wanted: 5).ticks
            #expect((3...7).contains(ticks.count))
            #expect(Set(ticks.map(\.exponent)).count == 1)
            let steps = Set(zip(ticks, ticks.dropFirst()).map { $1.mantissa - $0.mantissa })
            #expect(steps.count == 1 && [1, 2, 5, 20, 25, 50].contains(steps.first ?? 0))
        }
    }

    @Test(arguments: pictures) func check28TheRootHasARoleANameAndADescription(_ picture: Picture) {
        let root = picture.svg.prefix { $0 != "\n" }
        #expect(root.contains("role=\"img\""))
        #expect(root.contains("aria-labelledby=\"chart-t\" aria-describedby=\"chart-d\""))
        #expect(!picture.svg.contains(" id="))
    }

    @Test(arguments: pictures) func check06And32To35PlainMarkupOnly(_ picture: Picture) {
        let svg = picture.svg
        for word in [
            "rotate", "transform", "tabindex", "<a ", "<script", "<style", "style=", "<image", "href", "url(", "http",
            "fill=", "stroke=", "#", "rgb",
        ] {
            #expect(!svg.contains(word), "\(word)")
        }
        #expect(svg.firstMatch(of: /\son[a-z]+=/) == nil)
    }

    @Test(arguments: pictures) func check40DirectionIsAlwaysSaid(_ picture: Picture) {
        #expect(picture.svg.prefix { $0 != "\n" }.contains("direction=\"ltr\""))
        #expect(!picture.svg.contains("direction=\"rtl\""), "no sample is Arabic")
    }

    @Test(arguments: charts.map { Picture(name: $0.name, chart: $0.chart) })
    func check41RightToLeftIsTheExactMirror(_ picture: Picture) {
        let scene = picture.scene
        let mirrored = scene.mirrored()
        #expect(mirrored.mirrored() == scene)
        for (old, new) in zip(scene.items, mirrored.items) {
            let (old, new) = (old.shape.box, new.shape.box)
            #expect(new.top == old.top && abs((scene.width - old.right).tenths - new.left.tenths) <= 1)
        }
    }

    @Test(arguments: [60.0, 90, 120, 200]) func check45ChineseLinesBreakWell(limit: Double) {
        let lines = WrappedText(Samples.chinese, limit: limit, size: 14).lines
        #expect(lines.count > 1)
        for line in lines.dropFirst() { #expect(!"、。，．：；！？）》」』”%".contains(line.first ?? " "), "\(line)") }
    }

    @Test(arguments: pictures) func check46SameInputSameBytes(_ picture: Picture) async {
        let here = picture.rendered.svg
        let elsewhere = await Task.detached { picture.rendered.svg }.value
        #expect(here == picture.rendered.svg && here == elsewhere)
    }

    @Test func check47OneValueChangesFewLines() {
        func lines(_ value: Double) -> Set<Substring> {
            let data = Samples.single([("A", Samples.value(9)), ("B", Samples.value(value)), ("C", Samples.value(4))])
            return Set(Picture(name: "", chart: .bars(data)).svg.split(separator: "\n"))
        }
        #expect(lines(5).symmetricDifference(lines(6)).count <= 8)
    }

    @Test(arguments: pictures) func check48PlainNumbers(_ picture: Picture) {
        let svg = picture.svg
        #expect(svg.firstMatch(of: /="[^"<>]*[0-9]\.[0-9]{2}/) == nil)
        #expect(svg.firstMatch(of: /[ "]-0[ "]/) == nil)
        #expect(svg.firstMatch(of: /(x|y|cx|cy|r|d|width|height)="[^"]*(nan|inf|[0-9]e)/) == nil)
    }

    @Test func check49SmallPictures() {
        #expect(Picture(name: "", chart: .bars(StressTests.tenByThree)).rendered.svg.count <= 5 * 1024)
        let points = Samples.single((2015...2024).map { ("\($0)", Samples.value(Double($0 - 1900))) })
        #expect(Picture(name: "", chart: .lines(points)).rendered.svg.count <= 2560)
    }

    @Test(arguments: pictures) func check50WellFormed(_ picture: Picture) {
        var context = picture.context
        context.embedding = .file
        #expect(XMLParser(data: Data(picture.chart.render(context).svg)).parse())
    }

    @Test func check50SpecialCharactersSurvive() throws {
        let label = "<&>\"'\u{200F}é\u{2212}"
        var context = PlotContext(idPrefix: "chart", embedding: .file)
        context.width = PlotContext.narrow
        let data = Samples.single([(label, Samples.value(1)), ("B", Samples.value(2))])
        let document = TextCollector()
        let parser = XMLParser(data: Data(Chart.bars(data).render(context).svg))
        parser.delegate = document
        #expect(parser.parse())
        #expect(document.text.contains(label))
    }

    @Test func check52OneSeriesLooksTheSameEverywhere() {
        let forms: [Chart] = [.bars(Samples.filings), .stackedBars(Samples.filings), .lines(Samples.filings)]
        for chart in forms {
            for item in Picture(name: "", chart: chart).scene.items {
                if item.key == "k0" { #expect(item.group == "s1") }
                if item.key == "k1" { #expect(item.group == "s2") }
            }
        }
    }
}

/// All character data of a document.
private final class TextCollector: NSObject, XMLParserDelegate {
    var text = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }
}
