import TestSupport
import Testing

@testable import ReportDiff

@Suite struct WordPieceTests {
    @Test func englishIsComparedWordByWord() {
        #expect(
            WordPiece.difference(from: "the target of the plan", to: "the goal of the new plan") == [
                .same("the "), .dropped("target"), .added("goal"), .same(" of the"), .added(" new"), .same(" plan"),
            ])
    }

    @Test func chineseIsComparedCharacterByCharacter() {
        #expect(
            WordPiece.difference(from: "维持满意度水平", to: "提高满意度水平") == [
                .dropped("维持"), .added("提高"), .same("满意度水平"),
            ])
    }

    @Test func aNumberIsOneWord() {
        #expect(
            WordPiece.difference(from: "约 1,250.5 万次", to: "约 1,300 万次") == [
                .same("约 "), .dropped("1,250.5"), .added("1,300"), .same(" 万次"),
            ])
    }

    @Test func aStretchThatIsReplacedIsOne() {
        #expect(
            WordPiece.difference(from: "see one two here", to: "see three four here") == [
                .same("see "), .dropped("one two"), .added("three four"), .same(" here"),
            ])
    }

    @Test(arguments: ["", "a", "a b c", "维持 a", "1,000 mètres d’eau", "e\u{301}te\u{301}"])
    func whatIsNotChangedIsSaidOnce(text: String) {
        let pieces = WordPiece.difference(from: text, to: text)
        #expect(pieces == (text.isEmpty ? [] : [.same(text)]))
    }

    /// Without what was added the pieces are the old text, without what was dropped the new one.
    @Test func piecesAddUpToBothTexts() {
        var generator = SplitMix64(seed: 7)
        let alphabet = ["a", "be", " ", ",", "维", "持", "1", ".", "’", "\u{301}"]
        for _ in 0..<500 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator) ?? ""
                }.joined()
            }
            let pieces = WordPiece.difference(from: texts[0], to: texts[1])
            #expect(pieces.map { if case .added = $0 { "" } else { $0.text } }.joined() == texts[0])
            #expect(pieces.map { if case .dropped = $0 { "" } else { $0.text } }.joined() == texts[1])
        }
    }
}

extension WordPiece {
    fileprivate var text: String {
        switch self {
        case .same(let text), .dropped(let text), .added(let text): text
        }
    }
}
