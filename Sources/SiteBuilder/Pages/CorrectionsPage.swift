import Markup
import ReportModel

extension PageComposer {
    /// Where the document is wrong, and what is right there.
    func corrections() -> PageBody {
        var page = page(.corrections)
        narrative(&page)
        let corrections = context.edition.corrections
        if !corrections.isEmpty { CorrectionWriter(context: context).write(corrections, to: &page.body) }
        return page
    }

    /// The rules by which figures are held against each other.
    func checks(_ page: inout PageBody) {
        page.section("checks", context.word("section.checks")) { buffer in
            CheckWriter(context: context).write(labelledBy: "checks", to: &buffer)
        }
    }
}
