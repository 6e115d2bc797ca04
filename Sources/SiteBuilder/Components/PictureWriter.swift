import Files
import Markup
import ReportModel

/// Writes a picture with its caption, and who made it on what terms.
enum PictureWriter {
    /// The pictures of an edition at their fixed addresses, byte for byte.
    static func files(of edition: Edition) -> [OutputFile] {
        edition.pictures.map { OutputFile(path: path(of: $0, in: edition), bytes: $0.bytes) }
    }

    private static func path(of picture: Picture, in edition: Edition) -> String {
        "media/\(edition.id)/\(picture.file)"
    }

    /// Writes the figure. A caption of the narrative stands in place of the picture's own. A drawing is never put into
    /// the page itself: as an image it can neither run nor load anything.
    static func write(
        _ picture: Picture, caption: MarkupBuffer, _ context: PageContext, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<figure class=\"picture\">\n<img")
        buffer.attribute("src", context.link(to: path(of: picture, in: context.edition)))
        buffer.attribute("alt", context.plain(picture.alt))
        buffer.attribute("width", picture.width)
        buffer.attribute("height", picture.height)
        buffer.raw(" loading=\"lazy\" decoding=\"async\">\n<figcaption>\n")
        if !caption.isEmpty || picture.caption != nil {
            buffer.raw("<p>")
            if caption.isEmpty, let own = picture.caption { context.write(own, to: &buffer) }
            buffer.append(caption)
            buffer.raw("</p>\n")
        }
        buffer.raw("<p class=\"source\">")
        context.write(picture.credit, to: &buffer)
        buffer.raw(" · ")
        context.write(picture.rights, to: &buffer)
        buffer.raw("</p>\n</figcaption>\n</figure>\n")
    }
}
