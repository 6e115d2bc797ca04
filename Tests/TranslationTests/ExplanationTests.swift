import Translation
import Diagnostics
import Testing

@Suite struct ExplanationTests {
    @Test(arguments: TranslationRule.allCases) func everyRuleIsExplained(rule: TranslationRule) {
        #expect(TranslationRule.explanations[rule] != nil)
    }
}
