import Files

/// Which folders of templates a site is made with.
package enum TemplateLayers {
    /// The name under which a project may have templates of its own.
    private static let name = "Templates"

    /// The program's own templates and, laid over them, those of the project.
    ///
    /// - Parameters:
    ///   - given: the folder that the user named; nil for `Templates`, if there is one.
    ///   - program: the file of the program, absolute.
    package static func folders(given: String?, program: String?) -> [String] {
        let own = program.flatMap(own)
        guard let theme = given ?? (Folder.exists(name) || own == nil ? name : nil) else { return [own ?? name] }
        guard let own, !Folder.isSame(own, theme) else { return [theme] }
        return [own, theme]
    }

    /// The templates that belong to a program: beside it, where an installation puts them, or in its repository.
    private static func own(of program: String) -> String? {
        var folder = RelativePath.folder(of: program)
        var candidates = [folder, RelativePath.folder(of: folder) + "/share/results-report"]
        // `.build/<triple>/<configuration>/report`
        for _ in 0..<4 {
            folder = RelativePath.folder(of: folder)
            candidates.append(folder)
        }
        return candidates.filter { !$0.isEmpty }.map { RelativePath.join($0, name) }.first {
            Folder.exists(RelativePath.join($0, "layouts"))
        }
    }
}
