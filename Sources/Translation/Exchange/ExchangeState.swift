import ContentLoading

/// How the states of blocks are written in exchange files.
enum ExchangeState {
    /// `state`, `state-qualifier` and `approved` of a target.
    static func attributes(
        _ status: BlockStatus
    ) -> (state: String, qualifier: String?, isApproved: Bool) {
        switch status {
        case .missing: ("needs-translation", nil, false)
        case .outdated: ("needs-adaptation", nil, false)
        case .unstamped: ("needs-review-translation", nil, false)
        case .current(.machine): ("needs-review-translation", "leveraged-mt", false)
        case .current(.draft): ("translated", nil, false)
        case .current(.reviewed): ("final", nil, true)
        }
    }

    /// What a translator says of a text; nil where it still needs work.
    static func state(of unit: ExchangeFile.Unit) -> TranslationRecord.State? {
        switch unit.stateQualifier {
        case "leveraged-mt", "mt-suggestion": return .machine
        default: break
        }
        if unit.isApproved { return .reviewed }
        switch unit.state {
        case "final", "signed-off": return .reviewed
        case let state? where state.hasPrefix("needs-") || state == "new": return nil
        default: return .draft
        }
    }
}
