import Testing

@testable import Localization

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("zh", "zh"), ("ZH-hans-cn", "zh-Hans-CN"), ("pt-br", "pt-BR"), ("es-419", "es-419"),
        ("de-CH-1996", "de-CH-1996"),
        ("gsw", "gsw"), ("sl-rozaj", "sl-rozaj"),
    ])
    func tagsTakeTheirCustomaryCase(text: String, tag: String) {
        #expect(LanguageTag(text)?.text == tag)
    }

    @Test(arguments: [
        "", "z", "chinese", "zh_CN", "zh-", "-zh", "zh--CN", "../zh", "zh/en", "中文", "x-klingon", "en-a-bb",
    ])
    func otherTextsAreRefused(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test func theLanguageIsTheFirstSubtag() {
        #expect(LanguageTag("pt-BR")?.language == "pt")
    }
}
