/// The numbers of paragraphs: the id `p12`, which content gives, is number 12.
enum ParagraphNumber {
    static func of(_ id: String) -> String? {
        let digits = id.dropFirst()
        guard id.hasPrefix("p"), !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return String(digits)
    }
}
