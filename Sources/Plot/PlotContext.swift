/// Which way the page reads.
package enum PlotDirection: String, Hashable, Sendable {
    case ltr, rtl
}

/// Where the picture stands.
package enum PlotEmbedding: Hashable, Sendable {
    /// In a page, which holds the title (`<prefix>-t`) and the description (`<prefix>-d`).
    case page
    /// In a file of its own, which brings both along.
    case file
}

/// A tick's exact value: `mantissa` times ten to the `exponent` (-300 to 300), so that no tick prints as
/// 0.30000000000000004.
package struct PlotTick: Hashable, Sendable {
    package let mantissa: Int
    package let exponent: Int

    package init(mantissa: Int, exponent: Int) {
        self.mantissa = mantissa
        self.exponent = min(max(exponent, -300), 300)
    }

    /// A whole number.
    package init(_ value: Int) {
        self.init(mantissa: value, exponent: 0)
    }

    /// The nearest binary number.
    package var value: Double {
        exponent < 0 ? Double(mantissa) / Powers.ofTen(-exponent) : Double(mantissa) * Powers.ofTen(exponent)
    }

    /// Plain digits with a decimal point and a true minus: the default where a language gives no text of its own.
    package var plainText: String {
        let digits = String(mantissa.magnitude)
        let sign = mantissa < 0 ? "\u{2212}" : ""
        guard exponent < 0 else { return mantissa == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent) }
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

/// All that a chart must know of the page that shows it.
package struct PlotContext: Sendable {
    /// A page 640 units wide: a column of text on a desk.
    package static let wide = 640
    /// A page 360 units wide: a phone.
    package static let narrow = 360

    /// Which way the page reads. Right-to-left mirrors the whole picture.
    package var direction: PlotDirection
    /// The start of the ids of title and description; unique within the page.
    package var idPrefix: String
    /// The width for which the picture is laid out, in units; 240 at least.
    package var width: Int
    /// Where the picture stands.
    package var embedding: PlotEmbedding
    /// Writes a tick in the page's language.
    package var tickText: @Sendable (PlotTick) -> String
    /// What an estimate, a plan and each kind of absence are called. A status that occurs in a picture without the
    /// text of its value, and that has a word here, is explained beneath it.
    package var statusWords: [PlotStatus: String]

    package init(
        idPrefix: String, direction: PlotDirection = .ltr, width: Int = PlotContext.wide,
        embedding: PlotEmbedding = .page, tickText: @escaping @Sendable (PlotTick) -> String = { $0.plainText },
        statusWords: [PlotStatus: String] = [:]
    ) {
        self.idPrefix = idPrefix
        self.direction = direction
        self.width = width
        self.embedding = embedding
        self.tickText = tickText
        self.statusWords = statusWords
    }

    /// The id that the title must carry in the page.
    package var titleID: String { idPrefix + "-t" }
    /// The id that the description must carry in the page.
    package var descriptionID: String { idPrefix + "-d" }
}
