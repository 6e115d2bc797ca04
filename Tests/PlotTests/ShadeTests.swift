import Foundation
import Testing

@testable import Plot

/// The shades of a matrix: each can be told from the next, and words on them can be read.
@Suite struct ShadeTests {
    @Test func shadesRiseAndBearWords() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Templates/assets/plot.css")
        let css = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let shades = css.matches(of: /--q[1-7]: #([0-9a-f]{6});/).map { ColourTests.luminance($0.1) }
        let grounds = css.matches(of: /--ground, #([0-9a-f]{6})\)/).map { ColourTests.luminance($0.1) }
        let inks = css.matches(of: /--ink, #([0-9a-f]{6})\)/).map { ColourTests.luminance($0.1) }
        try #require(shades.count == 14 && grounds.count == 2 && inks.count == 2)
        func contrast(_ one: Double, _ other: Double) -> Double {
            (max(one, other) + 0.05) / (min(one, other) + 0.05)
        }
        for theme in 0..<2 {
            let row = Array(shades[(theme * 7)..<(theme * 7 + 7)])
            for (index, shade) in row.enumerated() {
                let isStrong = HeatClasses.isStrong(index + 1)
                #expect(contrast(shade, isStrong ? grounds[theme] : inks[theme]) >= 4.5, "q\(index + 1)")
                // The paler ones have an edge in the fourth.
                if index >= 3 { #expect(contrast(shade, grounds[theme]) >= 3, "q\(index + 1)") }
            }
            for (one, next) in zip(row, row.dropFirst()) { #expect(contrast(one, next) >= 1.15) }
            #expect(row == row.sorted(by: theme == 0 ? (>) : (<)))
        }
    }

    @Test(arguments: [
        ([5, 10, 20], 4.9, 0), ([5, 10, 20], 5, 1), ([20, 5, 10, 5], 100, 3), ([], 3, 0),
    ])
    func classes(thresholds: [Int], value: Double, expected: Int) {
        let classes = HeatClasses(thresholds.map { PlotTick($0) }, numbers: [value])
        #expect(classes.index(value) == expected)
        #expect(classes.shade(classes.count - 1) == (classes.count == 1 ? 4 : 7))
    }

    @Test func classesAreNamedWithoutWords() {
        let classes = HeatClasses([10, 20].map { PlotTick($0) }, numbers: [])
        let labels = (0..<classes.count).map { classes.label($0, context: PlotContext(idPrefix: "x")) }
        #expect(labels == ["<\u{A0}10", "10\u{2013}20", "≥\u{A0}20"])
        #expect(HeatClasses([], numbers: [0, 41]).thresholds.map(\.value) == [10, 20, 30, 40])
    }
}
