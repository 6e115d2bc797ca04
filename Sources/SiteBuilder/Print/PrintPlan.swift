import ReportModel

/// What the print edition consists of: chapters of pages in reading order, all in one file or each in a file of its own.
struct PrintPlan: Sendable {
    struct Chapter: Sendable {
        /// Made from the address of its first page, so that a new chapter moves no other.
        var name: String
        var pages: [PagePlan]
        /// Whether the first page stands above the others, as that of an entity above those of its parts.
        var isRooted: Bool
    }

    /// The title page; in an edition of one file, all of it.
    let title: PagePlan
    let chapters: [Chapter]
    /// The file of each page.
    private let files: [PagePlan: PagePlan]

    /// Nil when the edition has no print edition.
    ///
    /// - Parameter limit: an edition of more pages is split. At 20 KB a page a file then stays below a megabyte. The
    ///   number of pages, unlike that of bytes, is the same in every language, and known before any page is made.
    init?(_ index: EditionIndex, _ pages: [PagePlan], limit: Int = 50) {
        guard let title = pages.first(where: { $0.subject == .fixed(.print) }) else { return nil }
        let printed = pages.filter(\.isPrinted)
        self.title = title
        chapters = ChapterDivision(index).chapters(printed)
        var files: [PagePlan: PagePlan] = [:]
        for chapter in chapters {
            let file = printed.count > limit ? Self.file(of: chapter, title) : title
            for page in chapter.pages { files[page] = file }
        }
        self.files = files
    }

    /// The file in which a page is printed; nil when it isn't.
    func file(of page: PagePlan) -> PagePlan? { files[page] }

    /// The files with the chapters in each, the title page first.
    var contents: [(file: PagePlan, chapters: [Chapter])] {
        let isWhole = files.values.allSatisfy { $0 == title }
        guard !isWhole else { return [(title, chapters)] }
        return [(title, [])] + chapters.map { (Self.file(of: $0, title), [$0]) }
    }

    private static func file(of chapter: Chapter, _ title: PagePlan) -> PagePlan {
        var file = title
        file.path = "\(title.path.dropLast(".html".utf8.count))/\(chapter.name).html"
        return file
    }
}

extension PagePlan {
    /// Whether the page is in the print edition.
    var isPrinted: Bool {
        switch subject {
        case .entity: true
        case .fixed(let page):
            switch page {
            case .overview, .finance, .indicators, .risks, .methodology, .corrections, .glossary: true
            // What these list stands with what it belongs to; the others are tools of the site.
            case .missed, .figures, .places: false
            case .data, .search, .accessibility, .print: false
            }
        case .editions: false
        }
    }

    /// The name of a page in the print edition, unique there, e.g. `annexes_8_mexico`. Ids of content hold no underscore.
    var printName: String {
        if case .fixed(let page) = subject { return page.rawValue }
        return String(printPath.map { $0 == "/" ? "_" : $0 })
    }

    /// The address without edition and suffix.
    fileprivate var printPath: Substring {
        path.dropFirst(edition.map { $0.utf8.count + 1 } ?? 0).dropLast(".html".utf8.count)
    }
}

/// Divides pages into chapters: one for each entity with parts, one for a row of entities without, one for a row of others.
private struct ChapterDivision {
    let index: EditionIndex

    init(_ index: EditionIndex) { self.index = index }

    func chapters(_ pages: [PagePlan]) -> [PrintPlan.Chapter] {
        var groups: [(root: EntityReference?, pages: [PagePlan])] = []
        for page in pages {
            let root = root(of: page)
            if let last = groups.last, last.root == root {
                groups[groups.count - 1].pages.append(page)
            } else {
                groups.append((root, [page]))
            }
        }
        var chapters: [PrintPlan.Chapter] = []
        var open: String?
        for group in groups {
            let row = group.pages.count == 1 ? group.root?.axis : nil
            if let row, row == open {
                chapters[chapters.count - 1].pages += group.pages
            } else {
                let isRooted = group.root != nil && group.pages.count > 1
                chapters.append(.init(name: "", pages: group.pages, isRooted: isRooted))
            }
            open = row
        }
        return named(chapters)
    }

    /// A row of entities is called after their folder; if another row has that name, after its first page.
    private func named(_ chapters: [PrintPlan.Chapter]) -> [PrintPlan.Chapter] {
        var taken: Set<String> = []
        return chapters.map { chapter in
            var chapter = chapter
            guard let first = chapter.pages.first else { return chapter }
            let own = first.printName
            let folder = first.printPath.split(separator: "/").dropLast().joined(separator: "_")
            chapter.name = chapter.pages.count > 1 && !chapter.isRooted && !folder.isEmpty ? folder : own
            if !taken.insert(chapter.name).inserted { chapter.name = own }
            chapter.name = String(chapter.name.map { $0 == "_" ? "-" : $0 })
            return chapter
        }
    }

    private func root(of page: PagePlan) -> EntityReference? {
        guard case .entity(let reference) = page.subject, let entity = index.entity(reference) else { return nil }
        return (index.trail(of: entity).first ?? entity).reference
    }
}
