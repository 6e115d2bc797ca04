import Markup
import Testing

@testable import SiteBuilder

@Suite struct SignedNumbersTests {
    @Test(arguments: [
        ("45%", "<bdi dir=\"ltr\">45%</bdi>"),
        ("أكثر من 45.5% من", "أكثر من <bdi dir=\"ltr\">45.5%</bdi> من"),
        ("−1,525", "<bdi dir=\"ltr\">−1,525</bdi>"),
        ("-1.1%", "<bdi dir=\"ltr\">-1.1%</bdi>"),
        ("273,900", "273,900"),
        ("8.4 مليون.", "8.4 مليون."),
        ("%", "%"),
        ("-", "-"),
        ("", ""),
    ])
    func aSignStaysWithItsNumber(written: String, expected: String) {
        var markup = MarkupBuffer()
        markup.text(written)
        #expect(SignedNumbers.isolated(in: markup).string == expected)
    }
}
