import ReportModel

extension ContentSchema {
    static let site = ContentSchema(
        name: "site", title: "The site as a whole", files: ["site.yml"],
        root: .record([
            .required("format", .word([SiteFile.format]), "The format of content that the program reads"),
            .required("title", .text, "The name of the site"),
            .required("organisation", .text, "Whose report it is"),
            .required("source-language", .plain, "The language of the data files, as a tag: en"),
            .required("languages", .list(.plain), "All languages of the site, in the order in which they are offered"),
            .optional("drafts", .list(.plain), "Languages in preparation: their files are not read"),
            .optional("editions", .list(.identifier), "The folders of the editions, in the order of their list"),
            .optional("unbound", .list(.plain), "Words with digits that are no figures"),
            .optional("unexplained", .list(.plain), "Words with several capitals that stand for nothing more"),
            .optional("base-url", .plain, "Where the site is published: https://example.org/report/"),
        ]))

    static let glossary = ContentSchema(
        name: "glossary", title: "Terms and abbreviations", files: ["glossary.yml"],
        root: .record([
            .optional(
                "terms",
                .records([
                    .required("id", .identifier, "Id of the term"),
                    .required("term", .text, "The term as it stands in texts"),
                    .required("name", .text, "What it stands for"),
                    .optional("definition", .text, "What it means, in a sentence"),
                    .optional("avoid", .text, "Other words for it that texts must not use, separated by semicolons"),
                ]), "All terms; the page sorts them")
        ]))

    static let places = ContentSchema(
        name: "places", title: "Countries, regions, organisations and donors", files: ["places.yml"],
        root: .record([
            .optional(
                "places",
                .records([
                    .required("id", .identifier, "Id of the place"),
                    .optional("kind", .word(GazetteerEntry.Kind.self), "What it is; a country unless it is said"),
                    .required("name", .text, "Its name"),
                    .optional("variants", .text, "Other forms that texts use, separated by semicolons"),
                    .optional("except", .text, "Words that hold a form and are no mention, separated by semicolons"),
                    .optional("donor", .boolean, "Whether it is listed among the donors too"),
                ]), "What the index of places lists")
        ]))

    static let media = ContentSchema(
        name: "media", title: "Pictures", files: ["*/media.yml"],
        root: .record([
            .optional(
                "media",
                .records([
                    .required("id", .identifier, "Id of the picture"),
                    .required("file", .identifier, "Its file in the folder media"),
                    .required("alt", .text, "What it shows, for those who do not see it"),
                    .optional("caption", .text, "What stands beneath it"),
                    .required("credit", .text, "Who made it"),
                    .required("rights", .text, "On what terms it is shown"),
                ]), "The pictures of the edition")
        ]))

    static let texts = ContentSchema(
        name: "texts", title: "Translated texts of a data file: block id to text",
        files: ["text/*/**/*.yml", "*/text/*/**/*.yml"], root: .map(.text))

    /// The notes of a file, to which its parts refer by id.
    static let notes = KeyShape.optional(
        "notes",
        .records([
            .required("id", .identifier, "Id of the note"), .required("text", .paragraph, "What it says"),
        ]), "Notes to which parts of the file refer; one that nothing refers to is general")

    static func noteIDs(_ name: String = "notes") -> KeyShape {
        .optional(name, .list(.identifier), "Ids of notes of this file")
    }
}
