import Diagnostics
import TestSupport
import Testing

@testable import ContentLoading

/// Whatever bytes a picture holds, reading ends without a trap and says something usable.
@Suite struct PictureFuzzTests {
    private static let pieces = [
        "<", ">", "/>", "</", "<!--", "-->", "--", "<?xml ", "?>", "<![CDATA[", "<!DOCTYPE", "&", "&amp;", "\"", "'",
        "=", " ", "\n",
        "<g>", "</g>", "<svg ", "</svg>", "<mask id=\"m\">", "</mask>", "fill=\"url(#m)\"", "url(", "(", ")", "#", ":",
        "viewBox",
        "href=\"#m\"", "中", "e\u{301}", "👨‍👩‍👧", "\\", "xmlns", "onload",
    ]

    @Test(arguments: 0..<4) func randomBytes(_ round: Int) {
        for index in 0..<500 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(bytes, "seed \(seed)")
        }
    }

    @Test(arguments: [
        SamplePicture.png, SamplePicture.jpeg, SamplePicture.lossy, SamplePicture.lossless, SamplePicture.extended,
    ]) func mutatedPictures(_ original: [UInt8]) {
        for seed in 0..<1000 as Range<UInt64> {
            var random = SplitMix64(seed: seed)
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0 where bytes.count > 1: bytes.remove(at: index)
                case 1: bytes.insert([0, 0xFF].randomElement(using: &random) ?? 0, at: index)
                default: bytes[index] = UInt8.random(in: 0...255, using: &random)
                }
            }
            check(bytes, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<4) func mutatedDrawings(_ round: Int) {
        let original = Array(SVGScannerTests.plain.unicodeScalars)
        for index in 0..<300 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            var scalars = original
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let start = Int.random(in: 0...scalars.count, using: &random)
                let end = min(scalars.count, start + Int.random(in: 0...30, using: &random))
                let piece = Self.pieces.randomElement(using: &random) ?? ""
                scalars.replaceSubrange(start..<(Bool.random(using: &random) ? end : start), with: piece.unicodeScalars)
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            scan(String(text), "seed \(seed)")
        }
    }

    /// Repeated pieces cost some readers the stack, or time that grows with the square.
    @Test(arguments: pieces + ["<g><g ", "<!-- - ", "<g a='"]) func repetition(_ piece: String) {
        scan(String(repeating: piece, count: 400_000 / piece.utf8.count), "\(piece)")
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
        scan(root + String(repeating: piece, count: 400_000 / piece.utf8.count), "within: \(piece)")
    }

    private func check(_ bytes: [UInt8], _ note: Comment) {
        for format in RasterHeader.Format.allCases {
            _ = format.begins(bytes)
            guard let header = RasterHeader(format, bytes) else { continue }
            #expect(header.width > 0 && header.height > 0, note)
        }
        scan(String(decoding: bytes, as: UTF8.self), note)
    }

    private func scan(_ text: String, _ note: Comment) {
        let (size, diagnostics) = SVGScanner.scan(SourceText(path: "a.svg", text: text))
        #expect(size != nil || !diagnostics.isEmpty, note)
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        for diagnostic in diagnostics {
            #expect((1...lines).contains(diagnostic.location.line ?? 0), note)
            #expect((diagnostic.location.column ?? 0) >= 1, note)
        }
    }
}
