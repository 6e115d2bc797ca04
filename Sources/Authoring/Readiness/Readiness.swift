import ContentLoading
import Localization
import ReportModel

/// What the editions of a site still lack: by result and unit in the order of the axes, then by page, then by language.
package enum Readiness {
    package static func gaps(in content: LoadedContent) -> [Gap] {
        let languages = content.site.languages.filter { $0 != content.site.sourceLanguage }
        let translations = TranslationGaps(content: content)
        return languages.flatMap { translations.gaps(of: "", in: $0) }
            + content.site.editions.flatMap { edition in
                EditionGaps(content: content, edition: edition).gaps()
                    + languages.flatMap { translations.gaps(of: edition.id, in: $0) }
            }
    }
}

/// What the source language of one edition lacks.
private struct EditionGaps {
    let content: LoadedContent
    let edition: Edition

    func gaps() -> [Gap] {
        let byOwner = Dictionary(grouping: indicators() + cells() + narratives(), by: \.owner)
        let places = edition.axes.flatMap(\.entities).map { Place.entity($0.reference) } + edition.pages.map(Place.page)
        return places.flatMap { byOwner[.place($0)] ?? [] }
    }

    private func gap(_ kind: Gap.Kind, _ place: Place, _ text: String) -> Gap {
        Gap(kind, edition: edition.id, .place(place), text)
    }

    /// What an assessment lacks is told to the result and to the units that it names.
    private func indicators() -> [Gap] {
        edition.indicators.flatMap { indicator in
            indicator.assessments.flatMap { assessment in
                let missing = missing(assessment)
                return ([indicator.entity] + assessment.entities).flatMap { entity in
                    missing.map { kind, text in
                        gap(kind, .entity(entity), "indicator \(indicator.id)/\(assessment.id): \(text)")
                    }
                }
            }
        }
    }

    private func missing(_ assessment: Assessment) -> [(Gap.Kind, String)] {
        let measures = MeasureRole.allCases.flatMap { role in
            assessment.measures(role).shown.filter(isUnexplained).map { measure -> (Gap.Kind, String) in
                let absence = measure.absence == .notDue ? "not yet due" : "absent without a reason"
                return (.measure, "\(role.rawValue)\(measure.id == "main" ? "" : "/\(measure.id)") is \(absence)")
            }
        }
        return measures + (assessment.rating.unrated == .notDue ? [(.rating, "the rating is not yet due")] : [])
    }

    /// Whether a measure is absent and neither its wording nor a note says more than that.
    private func isUnexplained(_ measure: Measure) -> Bool {
        guard let absence = measure.absence, [.notDue, .lost, .unclear].contains(absence), measure.notes.isEmpty else {
            return false
        }
        let word = content.languages[content.site.sourceLanguage]?.text("absence.\(absence.rawValue)")
        return measure.wording.source == word || !measure.wording.source.contains(where: \.isLetter)
    }

    private func cells() -> [Gap] {
        edition.tables.compactMap { table in
            let count = table.cells.values.count { $0 == .absent(.notDue) }
            guard count > 0 else { return nil }
            return gap(.cells, table.place, "table \(table.id): \(count) of \(table.cells.count) cells are not yet due")
        }
    }

    /// Every entity that can have a narrative and has a page has one, or a table; and so has the overview.
    private func narratives() -> [Gap] {
        let entities = edition.axes.flatMap { axis in
            axis.levels.filter { $0.segment != nil && $0.contents.contains(.narrative) }.flatMap { level in
                axis.entities(ofLevel: level.id).filter(\.hasPage).map { Place.entity($0.reference) }
            }
        }
        let pages = edition.pages.contains(.overview) ? [Place.page(.overview)] : []
        let filled = Set(edition.tables.filter { !$0.isHidden }.map(\.place))
        return (entities + pages).filter { place in
            let key = NarrativeKey(edition: edition.id, place: place, language: content.site.sourceLanguage)
            return content.narratives[key] == nil && !filled.contains(place)
        }.map { gap(.narrative, $0, "there is no narrative") }
    }
}
