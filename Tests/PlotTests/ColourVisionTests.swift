import Foundation
import Testing

/// The palette as colour-blind readers see it. The style sheet is the only place that knows colours, so it is read here.
@Suite struct ColourVisionTests {
    /// Linear RGB as seen without one kind of cone, at full strength (Machado, Oliveira and Fernandes 2009).
    enum Vision: String, CaseIterable {
        case normal, protanopia, deuteranopia, tritanopia

        var matrix: [[Double]] {
            switch self {
            case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .protanopia:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .deuteranopia:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            case .tritanopia:
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }
    }

    /// Any two of the six series that a chart may have lie at least 0.08 apart in OKLab, in both schemes.
    @Test(arguments: Vision.allCases, ["light", "dark"])
    func seriesAreToldApart(vision: Vision, scheme: String) throws {
        let colours = try Palette.read(scheme)
        for first in 1...6 {
            for second in (first + 1)..<7 {
                let (one, two) = (try #require(colours["s\(first)"]), try #require(colours["s\(second)"]))
                let distance = one.seen(by: vision).distance(to: two.seen(by: vision))
                #expect(distance >= 0.08, "s\(first) and s\(second) are \(distance) apart for \(vision), \(scheme)")
            }
        }
    }
}

/// The colours that `plot.css` sets for one scheme.
private enum Palette {
    static func read(_ scheme: String) throws -> [String: Colour] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Templates/assets/plot.css")
        let css = try String(contentsOf: path, encoding: .utf8)
        let parts = css.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1)
        let part = scheme == "light" ? parts[0] : parts[1].prefix { $0 != "." }
        var colours: [String: Colour] = [:]
        for match in part.matches(of: /--([a-z0-9-]+): #([0-9a-f]{6});/) {
            colours[String(match.1)] = Colour(hex: String(match.2))
        }
        return colours
    }
}

/// A colour in linear RGB.
private struct Colour {
    var linear: [Double]

    init(hex: String) {
        let number = Int(hex, radix: 16) ?? 0
        linear = [16, 8, 0].map { shift in
            let value = Double((number >> shift) & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
    }

    private init(linear: [Double]) { self.linear = linear }

    func seen(by vision: ColourVisionTests.Vision) -> Colour {
        Colour(
            linear: vision.matrix.map { row in
                max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })
            })
    }

    private var lab: [Double] {
        let cones = [
            [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ].map { row in cbrt(zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }) }
        return [
            [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ].map { row in zip(row, cones).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    func distance(to other: Colour) -> Double {
        zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
}
