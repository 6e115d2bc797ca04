/// A photograph or drawing that narratives show, with the bytes of its file.
package struct Picture: Sendable {
    package var id: String
    /// The name of its file, which the site keeps.
    package var file: String
    /// What it shows, for those who do not see it; translated into every language of the site.
    package var alt: Text
    /// What stands beneath it unless a narrative says something else.
    package var caption: Text?
    /// Who made it.
    package var credit: Text
    /// On what terms it is shown.
    package var rights: Text
    /// In pixels; of a drawing, in units of its own.
    package var width = 0
    package var height = 0
    package var bytes: [UInt8] = []

    package init(id: String, file: String, alt: Text, caption: Text?, credit: Text, rights: Text) {
        self.id = id
        self.file = file
        self.alt = alt
        self.caption = caption
        self.credit = credit
        self.rights = rights
    }
}
