import Diagnostics

extension ContentRule {
    static let ofValues: [ContentRule: Explanation] = [
        .invalidID: Explanation(
            "An id has letters that ids do not have.",
            why: "Ids become parts of addresses and file names, which must be the same on every machine.",
            mend: "Use small letters and digits, with single dots or hyphens between them."),
        .reservedID: Explanation(
            "An id is one that the site itself uses for its data files.",
            why: "Two files would have the same address.",
            mend: "Choose another id; docs/data.md lists those that are taken."),
        .duplicateID: Explanation(
            "An id is given twice where it must be unique.",
            why: "Whatever refers to it could mean either.",
            mend: "Give one of the two another id, or take it out if it stands there twice by mistake."),
        .unknownValue: Explanation(
            "A key has a value that is not one of its choices.",
            why: "The key has a closed list of values, each with a meaning of its own.",
            mend: "Take one of the values that the hint lists, or see docs/content.md."),
        .invalidNumber: Explanation(
            "A number is not written as data write numbers.",
            why:
                "Data are the same for every language: digits and a point, nothing else. How a page writes a number is "
                + "for its language to say.",
            mend: "Write 1234.5 or -0.45, without grouping and without a unit."),
        .invalidLanguage: Explanation(
            "A language is not one of the site, or its tag is not a language tag.",
            why: "A text in it would be shown nowhere.",
            mend: "Correct the tag (en, pt-BR), or add the language to site.yml, under `languages` or `drafts`."),
        .unknownTranslation: Explanation(
            "A translation has the id of a text that the source does not have.",
            why: "It would be shown nowhere; most likely the source has changed, or the id is misspelt.",
            mend: "Take the id that the hint names, or delete the line."),
        .sameTranslation: Explanation(
            "A file of translations lies in the folder of the source language.",
            why: "The data files themselves hold the texts of the source language.",
            mend: "Delete the file, or move it to the folder of the language in which it is written."),
    ]

    static let ofReferences: [ContentRule: Explanation] = [
        .unknownEntity: Explanation(
            "A reference such as framework/1.1 leads to no entity of the edition.",
            why: "What it attaches to would be missing from the site.",
            mend: "Take the id that the hint names, or add the entity to the file of its axis."),
        .unknownLevel: Explanation(
            "An entity or a chart names a level that its axis does not have.",
            why: "The level decides whether an entity has a page and what stands on it.",
            mend: "Take one of the `levels` of the axis in edition.yml, or add it there."),
        .unknownParent: Explanation(
            "An entity stands below one that its file does not have.",
            why: "It would be missing from the menu and from the page of what it belongs to.",
            mend: "Take an id of the same file as `parent`."),
        .unknownPlace: Explanation(
            "A place is neither a page that the edition has nor an entity.",
            why: "What is meant for it would be shown nowhere.",
            mend: "Write a page such as finance, which edition.yml lists under `pages`, or <axis>/<id>."),
        .unknownQuantity: Explanation(
            "A unit of measure is not one of the edition.",
            why: "Without its unit a number says nothing.",
            mend: "Take one of the `quantities` of edition.yml, or add it there."),
        .unknownRole: Explanation(
            "An amount names a role that the edition does not have.",
            why: "The role says what an amount is: approved, spent, transferred and so on.",
            mend: "Take one of the `roles` of edition.yml, or add it there."),
        .unknownPeriod: Explanation(
            "A period is not one of the edition.",
            why: "A figure belongs to a period; figures of different periods are not compared.",
            mend: "Take one of the `periods` of edition.yml, or add it there."),
        .unknownRating: Explanation(
            "A rating is not one of the edition's scale.",
            why: "Ratings are counted and charted by the scale, each with its rule in words.",
            mend: "Take one of the `ratings` of edition.yml; the hint names the nearest."),
        .ratingReason: Explanation(
            "A rating that is not plainly printed does not say why it is read as it is, or by an unknown reason.",
            why: "Nothing is guessed: where the print is unclear, the page shows the reason beside the rating.",
            mend: "Name one of the `rating-reasons` of edition.yml, or add it there."),
        .unknownMeasure: Explanation(
            "An assessment refers to a measure that the indicator does not have.",
            why: "The figures of baseline, target and performance belong to it.",
            mend: "Take the id of a measure of the same indicator."),
        .unknownAppetite: Explanation(
            "A risk names an appetite that the edition does not have.",
            why: "Appetites are listed once, with their names in every language.",
            mend: "Take one of the `appetites` of edition.yml, or add it there."),
        .unknownRegion: Explanation(
            "Beneficiaries name a region that the edition does not have.",
            why: "Regions are listed once, so that their counts can be put together.",
            mend: "Take one of the `regions` of edition.yml, or add it there."),
        .unknownCaveat: Explanation(
            "A table or another record names a caveat that the edition does not have.",
            why: "Caveats are listed once and shown wherever they apply.",
            mend: "Take one of the `caveats` of edition.yml, or add it there."),
    ]

    static let ofTables: [ContentRule: Explanation] = [
        .unknownTable: Explanation(
            "A table is named that does not exist.",
            why: "The chart, check or page that names it would have nothing to show.",
            mend: "Take the id that the hint names: that of its file below tables/, without the ending."),
        .unlistedTable: Explanation(
            "A table has its files, but edition.yml does not list it.",
            why: "The list gives the order in which the document prints its tables.",
            mend: "Add its id to `tables` in edition.yml, at its place."),
        .unknownNote: Explanation(
            "A column, row or cell refers to a note that the table does not have.",
            why: "The mark would lead nowhere.",
            mend: "Take the id of a note under `notes` of the same file, or add it there."),
        .unknownColumn: Explanation(
            "A column is named that the table does not have.",
            why: "The chart, check or attribute that names it would be without effect.",
            mend: "Take an id under `columns` of the table's YAML file."),
        .unknownRow: Explanation(
            "A row is named that the table does not have.",
            why: "The chart, check or attribute that names it would be without effect.",
            mend: "Take an id under `rows` of the table's YAML file; a cell is <row>/<column>."),
        .invalidQuarter: Explanation(
            "A cell that a timeline shows is no quarter of a year.",
            why: "The bar of the timeline begins and ends with quarters.",
            mend: "Write it as 2024-q1, or as an absence with its reason."),
    ]
}
