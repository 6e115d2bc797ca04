import Diagnostics
import Foundation

/// Prints for people: results to standard output, what is wrong to standard error.
enum Console {
    /// With the lines of the files where a person sees them at a terminal, plain otherwise.
    static func print(_ diagnostics: [Diagnostic]) {
        guard let terminal = Terminal(STDERR_FILENO) else { return error(TextPrinter.print(diagnostics)) }
        let printer = ExcerptPrinter(isColoured: terminal.isColoured, width: terminal.width) { path in
            // A file of that path may have gone, or never have been one.
            (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
        }
        error(printer.print(diagnostics))
    }

    static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func note(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}

/// A terminal at which a person sits.
struct Terminal {
    var isColoured: Bool
    /// How many cells a line has.
    var width: Int

    /// Nil when a stream goes to a file or into a pipe.
    init?(_ descriptor: Int32) {
        guard isatty(descriptor) == 1 else { return nil }
        let environment = ProcessInfo.processInfo.environment
        // https://no-color.org: any value but an empty one.
        isColoured = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        var size = winsize()
        let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        width = isKnown ? Int(size.ws_col) : 80
    }
}
