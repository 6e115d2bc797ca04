import Diagnostics

/// Every kind of fault that loading can find, by its stable id.
package enum ContentRule: String, Rule {
    // Files
    case encoding = "file.encoding"
    case encodingUTF16 = "file.utf16"
    case controlCharacter = "file.control-character"
    case unexpectedFile = "file.unexpected"

    // YAML
    case yamlSyntax = "yaml.syntax"
    case yamlDuplicateKey = "yaml.duplicate-key"
    case yamlAnchor = "yaml.anchor"
    case yamlTag = "yaml.tag"
    case yamlEmpty = "yaml.empty"
    case yamlType = "yaml.type"
    case unknownKey = "key.unknown"
    case missingKey = "key.missing"
    case emptyText = "text.empty"
    case format = "site.format"
    case invalidAddress = "site.base-url"

    // Values
    case invalidID = "id.invalid"
    case reservedID = "id.reserved"
    case duplicateID = "id.duplicate"
    case unknownValue = "value.unknown"
    case invalidNumber = "value.number"
    case invalidLanguage = "language.invalid"
    case unknownTranslation = "translation.unknown"
    case sameTranslation = "translation.source-language"

    // References
    case unknownEntity = "entity.unknown"
    case unknownLevel = "level.unknown"
    case unknownParent = "entity.parent"
    case unknownPlace = "place.unknown"
    case unknownQuantity = "quantity.unknown"
    case unknownRole = "role.unknown"
    case unknownPeriod = "period.unknown"
    case unknownRating = "rating.unknown"
    case ratingReason = "rating.reason"
    case unknownMeasure = "measure.unknown"
    case unknownAppetite = "appetite.unknown"
    case unknownRegion = "region.unknown"
    case unknownCaveat = "caveat.unknown"
    case unknownTable = "table.unknown"
    case unlistedTable = "table.unlisted"
    case unknownNote = "note.unknown"
    case unknownColumn = "column.unknown"
    case unknownRow = "row.unknown"
    case invalidQuarter = "chart.quarter"

    // Formulas
    case formulaSyntax = "formula.syntax"
    case formulaTerm = "formula.term"
    // Checks
    case broken = "check.broken"
    case idleRule = "check.idle"
    case unknownRule = "check.unknown"
    case invalidEquation = "check.equation"
    case unknownTerm = "check.unknown-figure"
    case staleCorrection = "correction.stale"
    case unprovenCorrection = "correction.unproven"

    // CSV
    case csvSyntax = "csv.syntax"
    case csvRagged = "csv.ragged"
    case csvHeader = "csv.header"
    case csvRowMissing = "csv.row-missing"
    case csvRowUnknown = "csv.row-unknown"
    case csvEmptyCell = "csv.empty-cell"
    case csvNotANumber = "csv.not-a-number"
    case csvAbsence = "csv.absence"
    case csvDecimals = "csv.decimals"
    case csvGrouped = "csv.grouped"
    case csvDecimalComma = "csv.decimal-comma"
    case csvParentheses = "csv.parentheses"
    case csvExponent = "csv.exponent"
    case csvPercent = "csv.percent"
    case csvDate = "csv.date"
    case csvMinus = "csv.minus"
    case csvFormula = "csv.formula"
    case csvShortenedID = "csv.shortened-id"

    // Narratives
    case frontMatter = "narrative.front-matter"
    case missingNarrative = "narrative.missing"
    case narrativeID = "narrative.id"
    case unknownFigure = "figure.unknown"
    case figureWithoutNumber = "figure.no-number"
    case unboundNumber = "figure.unbound"
    case unknownEmbed = "embed.unknown"
    case unknownLink = "link.unknown"
    case missingTerm = "glossary.missing"
    case avoidedWord = "glossary.avoided"

    // Pictures
    case missingAlternative = "media.alt"
    case pictureFormat = "media.format"
    case pictureHeader = "media.header"
    case pictureSize = "media.size"
    case cameraData = "media.camera-data"
    case refusedDrawing = "media.svg"
    case unusedPicture = "media.unused"

    package static let explanations = joined(
        ofFiles, ofYAML, ofValues, ofReferences, ofTables, ofChecks, ofCSV, ofSpreadsheets, ofNarratives, ofPictures)
}

extension Diagnostic {
    init(
        _ rule: ContentRule, at location: SourceLocation, _ message: String, hint: String? = nil,
        severity: Severity = .error
    ) {
        self.init(severity, id: rule.rawValue, at: location, message, hint: hint)
    }
}
