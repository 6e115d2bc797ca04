import ReportModel

extension Site {
    /// The address of a path of the site on the web; nil when it is not known where the site is published.
    func absolute(_ path: String) -> String? {
        // `index.html` at the end is what a server shows for the folder; one address is enough.
        let folder = path.hasSuffix("/index.html") || path == "index.html" ? String(path.dropLast(10)) : path
        return baseAddress.map { $0 + folder }
    }

    /// What a page says of its own address: the section `canonical` of the layouts.
    func canonical(_ path: String) -> TemplateValue {
        .optional(
            absolute(path).map { address in
                ["href": .escaped(address), "image": .escaped((baseAddress ?? "") + "assets/share.png")]
            })
    }
}
