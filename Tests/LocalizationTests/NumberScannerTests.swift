import TestSupport
import Testing

@testable import Localization

@Suite struct NumberScannerTests {
    private let english = NumberScanner(SampleLanguages.english, unbound: ["Web 2.0", "ISO 9001"])
    private let chinese = NumberScanner(SampleLanguages.chinese, unbound: ["第 2 条"])

    @Test(arguments: [
        ("In 2024 there were 273,900 filings and 12 offices.", "273,900|12"),
        ("It grew by 11% to 60 million views.", "11%|60 million"),
        ("2024/25, 2024-25, 2022-2031, 2022–2031 and 2024-05-24 are years.", ""),
        ("2,024 filings, 1899 and 2100.", "2,024|1899|2100"),
        ("2000 million and 2000%", "2000 million|2000%"),
        ("on 24 May 2024, May 24, 2024, in May 2024 and on 5 May", ""),
        ("from 19 to 23 May 2025", ""),
        ("on 34 May", "34"),
        ("document AB/CD/38/3 Rev. and EFGH/32/3 Rev.2", ""),
        ("COP29, P4, COVID-19, 3D, the 24th and v2.0", ""),
        ("Web 2.0 is not Web 2.05, but ISO 9001 is iso 9001.", "2.05"),
        ("a 12-month term, 10-20 people and 1,000kg", "12|10|20|1,000"),
        ("Item 3,4 and 5.", "3|4|5"),
        ("Version 1.2.3", "1.2|3"),
        ("No digits here", ""),
        ("99999999999999999999999", "99999999999999999999999"),
        ("007", "007"),
        ("(45) [6] ‘7’", "45|6|7"),
    ])
    func englishTexts(text: String, expected: String) {
        #expect(english.numbers(in: text).map(\.text).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("2024 年 5 月 24 日和2024年5月24日，5 月 24 日、5 月", ""),
        ("2025 年 5 月 19 日至 23 日", ""),
        ("获得了 6,000 多万次观看，增长11%，共 450 万瑞郎", "6,000|11%|450 万"),
        ("2024/25 两年期，2000 万", "2000 万"),
        ("历时 3 个月，第 2 条，第 20 条", "3|20"),
        ("共１２件", "１２"),
        ("COP29和P4级", ""),
    ])
    func chineseTexts(text: String, expected: String) {
        #expect(chinese.numbers(in: text).map(\.text).joined(separator: "|") == expected)
    }

    @Test func offsetsAreInScalars() throws {
        let found = try #require(english.numbers(in: "e\u{301}👩‍👩‍👧 45% x").first)
        #expect(found.offset == 8)
        #expect(found.length == 3)
        #expect(found.text == "45%")
    }

    @Test func anyTextCanBeScanned() {
        var random = SplitMix64(seed: 41)
        let alphabet = Array("0123456789,.%-–/ \u{A0}\u{301}\u{200F}PMaymillion年月日万多至2024".unicodeScalars)
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                scalars.append(alphabet.randomElement(using: &random) ?? "0")
            }
            let text = String(scalars)
            for scanner in [english, chinese] {
                var end = 0
                for number in scanner.numbers(in: text) {
                    #expect(number.offset >= end && number.length > 0, "\(text.debugDescription)")
                    end = number.offset + number.length
                }
                #expect(end <= text.unicodeScalars.count)
            }
        }
    }
}
