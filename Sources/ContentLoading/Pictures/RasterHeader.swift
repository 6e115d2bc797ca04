/// What the first bytes of a raster picture say of it. Its pixels are never decoded.
struct RasterHeader: Hashable {
    var width: Int
    var height: Int
    var isAnimated = false
    /// Exif: where and how the picture was taken, and how to turn it.
    var hasCameraData = false

    /// The formats that browsers show.
    enum Format: CaseIterable {
        case png, jpeg, webp

        var name: String {
            switch self {
            case .png: "PNG"
            case .jpeg: "JPEG"
            case .webp: "WebP"
            }
        }

        var endings: [String] {
            switch self {
            case .png: [".png"]
            case .jpeg: [".jpg", ".jpeg"]
            case .webp: [".webp"]
            }
        }

        /// Whether a file begins as this format does.
        func begins(_ bytes: [UInt8]) -> Bool {
            switch self {
            case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
            case .webp: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
            }
        }
    }

    /// Nil when the header is broken or cut short, or says that there are no pixels.
    init?(_ format: Format, _ bytes: [UInt8]) {
        let data = PictureBytes(bytes: bytes)
        let header: RasterHeader? =
            switch format {
            case .png: Self.png(data)
            case .jpeg: Self.jpeg(data)
            case .webp: Self.webp(data)
            }
        guard let header, header.width > 0, header.height > 0 else { return nil }
        self = header
    }

    private init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Chunks of length, name, content and checksum, from IHDR to IEND.
    private static func png(_ data: PictureBytes) -> RasterHeader? {
        guard data.big(at: 8, 4) == 13, data.has("IHDR", at: 12), let width = data.big(at: 16, 4),
            let height = data.big(at: 20, 4)
        else { return nil }
        var header = RasterHeader(width: width, height: height)
        var offset = 8
        while let length = data.big(at: offset, 4) {
            if data.has("IEND", at: offset + 4) { return header }
            if data.has("acTL", at: offset + 4) { header.isAnimated = true }
            if data.has("eXIf", at: offset + 4) { header.hasCameraData = true }
            offset += 12 + length
        }
        return nil
    }

    /// Segments that begin with a marker and their length, up to the first scan.
    private static func jpeg(_ data: PictureBytes) -> RasterHeader? {
        var header: RasterHeader?
        var hasCameraData = false
        var offset = 2
        while data.big(at: offset, 1) == 0xFF, let marker = data.big(at: offset + 1, 1) {
            if marker == 0xFF {
                offset += 1
                continue
            }
            guard let length = data.big(at: offset + 2, 2), length >= 2 else { return nil }
            switch marker {
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
                guard let height = data.big(at: offset + 5, 2), let width = data.big(at: offset + 7, 2) else {
                    return nil
                }
                header = RasterHeader(width: width, height: height)
            case 0xE1: hasCameraData = hasCameraData || data.has("Exif", at: offset + 4)
            case 0xDA:
                header?.hasCameraData = hasCameraData
                return header
            default: break
            }
            offset += 2 + length
        }
        return nil
    }

    /// The first chunk says which of three kinds it is.
    private static func webp(_ data: PictureBytes) -> RasterHeader? {
        guard let size = data.little(at: 4, 4), size + 8 <= data.bytes.count else { return nil }
        if data.has("VP8X", at: 12), let flags = data.little(at: 20, 1), let width = data.little(at: 24, 3),
            let height = data.little(at: 27, 3)
        {
            var header = RasterHeader(width: width + 1, height: height + 1)
            header.isAnimated = flags & 0x02 != 0
            header.hasCameraData = flags & 0x08 != 0
            return header
        }
        if data.has("VP8L", at: 12), data.little(at: 20, 1) == 0x2F, let sides = data.little(at: 21, 4) {
            return RasterHeader(width: (sides & 0x3FFF) + 1, height: (sides >> 14 & 0x3FFF) + 1)
        }
        if data.has("VP8 ", at: 12), data.big(at: 23, 3) == 0x9D012A, let width = data.little(at: 26, 2),
            let height = data.little(at: 28, 2)
        {
            return RasterHeader(width: width & 0x3FFF, height: height & 0x3FFF)
        }
        return nil
    }
}

/// Bytes read at places that the bytes themselves name, so that none need be there.
struct PictureBytes {
    let bytes: [UInt8]

    /// A number of `count` bytes, the greatest first.
    func big(at offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of `count` bytes, the smallest first.
    func little(at offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func has(_ name: String, at offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count && bytes[offset...].starts(with: name.utf8)
    }
}
