import TestSupport
import Testing

@testable import ContentLoading

/// Small headers, made by hand from the formats' descriptions.
enum SamplePicture {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 2, 0x80, 0, 0, 1, 0x68, 8, 2, 0, 0, 0])
        + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])

    static let jpeg: [UInt8] =
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 1,
            0x11, 0,
        ]
        + [0xFF, 0xDA, 0, 2, 7, 7, 0xFF, 0xD9]

    static let lossy = webp("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0x68, 0x41])
    static let lossless = webp("VP8L", [0x2F, 0x7F, 0xC2, 0x59, 0x00])
    static let extended = webp("VP8X", [0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0])

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    static func webp(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let chunk = Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content
        return Array("RIFF".utf8) + [UInt8(chunk.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunk
    }
}

@Suite struct RasterHeaderTests {
    @Test(
        arguments: [
            (RasterHeader.Format.png, SamplePicture.png), (.jpeg, SamplePicture.jpeg), (.webp, SamplePicture.lossy),
            (.webp, SamplePicture.lossless), (.webp, SamplePicture.extended),
        ]
    ) func saysTheSize(_ format: RasterHeader.Format, _ bytes: [UInt8]) throws {
        #expect(format.begins(bytes))
        #expect(RasterHeader.Format.allCases.filter { $0.begins(bytes) } == [format])
        let header = try #require(RasterHeader(format, bytes))
        #expect(header.width == 640)
        #expect(header.height == 360)
        #expect(!header.isAnimated && !header.hasCameraData)
    }

    @Test func seesWhatMovesAndWhatTheCameraLeft() throws {
        let header = [UInt8](SamplePicture.png[..<33])
        let end = SamplePicture.chunk("IEND", [])
        #expect(RasterHeader(.png, header + SamplePicture.chunk("acTL", [1]) + end)?.isAnimated == true)
        #expect(RasterHeader(.png, header + SamplePicture.chunk("eXIf", [1]) + end)?.hasCameraData == true)
        let exif: [UInt8] = [0xFF, 0xE1, 0, 8] + Array("Exif\0\0".utf8)
        #expect(
            RasterHeader(.jpeg, SamplePicture.jpeg[..<2] + exif + SamplePicture.jpeg[2...])?.hasCameraData == true)
        var extended = SamplePicture.extended
        extended[20] = 0x0A
        let both = try #require(RasterHeader(.webp, extended))
        #expect(both.isAnimated && both.hasCameraData)
    }

    /// Wherever a file is cut before its pixels there is no size, and no trap.
    @Test(arguments: [
        (RasterHeader.Format.png, SamplePicture.png), (.jpeg, SamplePicture.jpeg), (.webp, SamplePicture.lossless),
    ])
    func cutShortThereIsNoSize(_ format: RasterHeader.Format, _ bytes: [UInt8]) {
        let header = format == .jpeg ? bytes.count - 6 : format == .png ? bytes.count - 4 : bytes.count
        for count in 0..<header { #expect(RasterHeader(format, [UInt8](bytes[..<count])) == nil, "\(count) bytes") }
    }

    @Test func nothingToSeeIsNoPicture() {
        var bytes = SamplePicture.png
        bytes.replaceSubrange(16..<20, with: [0, 0, 0, 0])
        #expect(RasterHeader(.png, bytes) == nil)
        bytes = SamplePicture.png
        bytes.replaceSubrange(33..<37, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(RasterHeader(.png, bytes) == nil)
    }
}
