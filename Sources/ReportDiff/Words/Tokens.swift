/// The words of a text, as they are compared: runs of letters and digits, characters of scripts without spaces, and
/// whatever stands between them, one by one.
enum Tokens {
    static func split(_ text: String) -> [String] {
        var tokens: [String] = []
        var isInWord = false
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let isPart = isWord(character) || isInWord && isInner(character, characters, index)
            if isPart, isInWord, let last = tokens.indices.last {
                tokens[last].append(character)
            } else {
                tokens.append(String(character))
            }
            isInWord = isPart
        }
        return tokens
    }

    /// Whether a token is nothing but white space.
    static func isBlank(_ token: String) -> Bool { token.allSatisfy(\.isWhitespace) }

    private static func isWord(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber) && !isIdeographic(character)
    }

    /// A point, a comma, an apostrophe or a hyphen within a word or number, as in 1,250 or l'année.
    private static func isInner(_ character: Character, _ characters: [Character], _ index: Int) -> Bool {
        ".,'’-\u{A0}\u{202F}".contains(character) && index + 1 < characters.count
            && (character.isWhitespace
                ? characters[index - 1].isNumber && characters[index + 1].isNumber : isWord(characters[index + 1]))
    }

    /// Han, kana, Thai, Lao, Khmer and Burmese are written without spaces.
    private static func isIdeographic(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            return true
        default:
            return false
        }
    }
}
