import Diagnostics
import Files
import ReportModel

/// Reads the file of a picture, and reports what keeps it from being shown.
struct PictureReader {
    /// Nobody on a slow line waits for more, in bytes.
    static let sizeLimit = 500_000
    /// The longest side in pixels: twice the width of a page, for sharp screens.
    static let longestSide = 2400
    /// Below this width a photograph is blurred on a page, in pixels.
    static let leastWidth = 400

    let reader: ContentReader

    /// The picture with bytes and size; as it was after a fault has been reported.
    func read(_ picture: Picture, in folder: String) -> Picture {
        let path = "\(folder)/\(picture.file)"
        guard !picture.file.isEmpty, let bytes = reader.bytes(path, limit: Self.sizeLimit) else { return picture }
        var picture = picture
        let location = SourceLocation(reader.folder.shown(path))
        if picture.file.hasSuffix(".svg") {
            guard let source = reader.text(path, bytes) else { return picture }
            let (size, diagnostics) = SVGScanner.scan(source)
            reader.bag.add(contentsOf: diagnostics)
            (picture.width, picture.height) = size ?? (0, 0)
        } else {
            guard let header = raster(picture.file, bytes, at: location) else { return picture }
            reader.bag.add(contentsOf: faults(of: header, at: location))
            (picture.width, picture.height) = (header.width, header.height)
        }
        picture.bytes = bytes
        return picture
    }

    private func raster(_ file: String, _ bytes: [UInt8], at location: SourceLocation) -> RasterHeader? {
        guard let format = RasterHeader.Format.allCases.first(where: { $0.endings.contains { file.hasSuffix($0) } })
        else {
            report(
                .pictureFormat, at: location, "the ending is not one of a picture",
                hint: "save it as .jpg, .jpeg, .png, .webp or .svg")
            return nil
        }
        guard format.begins(bytes) else {
            report(
                .pictureFormat, at: location, "the content is not \(format.name), as the ending says",
                hint: "give the file the ending of its format, or save it anew")
            return nil
        }
        guard let header = RasterHeader(format, bytes) else {
            report(.pictureHeader, at: location, "the header is broken or cut short", hint: "save the picture anew")
            return nil
        }
        return header
    }

    private func faults(of header: RasterHeader, at location: SourceLocation) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        let size = "is \(header.width) × \(header.height) pixels"
        if header.width > Self.longestSide || header.height > Self.longestSide {
            faults.append(
                Diagnostic(
                    .pictureSize, at: location, size, hint: "make no side longer than \(Self.longestSide) pixels"))
        } else if header.width < Self.leastWidth {
            faults.append(
                Diagnostic(
                    .pictureSize, at: location, size, hint: "take one that is at least \(Self.leastWidth) pixels wide"))
        }
        if header.isAnimated {
            faults.append(
                Diagnostic(.pictureFormat, at: location, "the picture moves", hint: "save one frame of it"))
        }
        if header.hasCameraData {
            faults.append(
                Diagnostic(
                    .cameraData, at: location, "data of the camera is in the file, perhaps the place and a rotation",
                    hint: "export the picture upright and without Exif data"))
        }
        return faults
    }

    private func report(_ rule: ContentRule, at location: SourceLocation, _ message: String, hint: String) {
        reader.bag.add(Diagnostic(rule, at: location, message, hint: hint))
    }
}
