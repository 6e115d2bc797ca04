import Authoring
import Diagnostics
import Testing

@Suite struct ExplanationTests {
    @Test(arguments: AuthoringRule.allCases) func everyRuleIsExplained(rule: AuthoringRule) {
        #expect(AuthoringRule.explanations[rule] != nil)
    }
}
