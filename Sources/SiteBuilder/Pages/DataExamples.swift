import Markup
import ReportModel

/// Short programs on the data page that count ratings by the topmost entities of the axis that has the indicators.
struct DataExamples {
    let context: PageContext

    func write(to buffer: inout MarkupBuffer) {
        guard let axis = context.edition.indicators.first?.entity.axis else { return }
        buffer.element("p", context.word("data.examples.about", ["folder": Downloads.folder(of: context.edition)]))
        write("Python", id: "python", Self.python(axis), to: &buffer)
        write("R", id: "r", Self.r(axis), to: &buffer)
    }

    private func write(_ name: String, id: String, _ code: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<h3")
        buffer.attribute("id", "example_\(id)")
        buffer.raw(">")
        buffer.text(name)
        buffer.raw("</h3>\n<div class=\"listing\" role=\"region\" tabindex=\"0\" dir=\"ltr\"")
        buffer.attribute("aria-labelledby", "example_\(id)")
        buffer.raw("><pre><code")
        buffer.attribute("class", "language-\(id)")
        buffer.raw(">")
        buffer.text(code)
        buffer.raw("</code></pre></div>\n")
    }

    /// Needs nothing beyond the standard library.
    private static func python(_ axis: String) -> String {
        """
        import csv
        from collections import Counter
        def rows(name):
            with open(name, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))
        parent = {row["id"]: row["parent"] for row in rows("axes/\(axis).csv")}
        def top(id):
            return top(parent[id]) if parent[id] else id
        counts = Counter((top(row["about_\(axis)"]), row["rating"])
                         for row in rows("records/assessments.csv") if row["about_\(axis)"])
        for (part, rating), count in sorted(counts.items()):
            print(part, rating, count)

        """
    }

    private static func r(_ axis: String) -> String {
        """
        read <- function(name) {
          read.csv(name, colClasses = "character", encoding = "UTF-8", check.names = FALSE)
        }
        entities <- read("axes/\(axis).csv")
        assessments <- read("records/assessments.csv")
        parent <- setNames(entities$parent, entities$id)
        top <- function(id) {
          while (parent[[id]] != "") id <- parent[[id]]
          id
        }
        about <- assessments[["about_\(axis)"]]
        known <- about != ""
        print(table(sapply(about[known], top), assessments$rating[known]))

        """
    }
}
