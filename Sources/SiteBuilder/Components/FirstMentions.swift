import ContentLoading
import Localization
import Markdown
import ReportModel

/// Links the first mention of each term of the glossary in a narrative, so that a reader on any device can look it up.
///
/// Terms that the author links, and those that stand in parentheses behind what they mean, are explained already.
struct FirstMentions {
    private let scanner: AbbreviationScanner
    private let ids: [String: String]
    private var explained: Set<String> = []

    /// The organisation of the site is no term to be explained: every page is about it.
    init(_ site: Site, in language: LanguageTag) {
        let glossary = site.glossary.filter { $0.name.source != site.organisation.source }
        let spellings = glossary.map { ($0.term.translation(in: language) ?? $0.term.source, $0.id) }
        ids = Dictionary(spellings) { first, _ in first }
        scanner = AbbreviationScanner(known: ids.keys)
    }

    /// The narrative with its first mentions linked; the lead comes before the text.
    static func linked(_ narrative: Narrative, _ site: Site, in language: LanguageTag) -> Narrative {
        guard !site.glossary.isEmpty else { return narrative }
        var mentions = FirstMentions(site, in: language)
        mentions.explained = linkedTerms(in: narrative)
        return Narrative(
            lead: Inline.replacingProse(in: narrative.lead) { mentions.pieces(of: $0) },
            document: narrative.document.replacingProse { mentions.pieces(of: $0) })
    }

    /// The ids of the terms that a narrative mentions.
    func terms(in narrative: Narrative) -> Set<String> {
        let runs = Inline.textRuns(of: narrative.lead) + narrative.document.textRuns
        let mentioned = runs.flatMap { scanner.abbreviations(in: $0.text) }.compactMap { $0.known.flatMap { ids[$0] } }
        return Self.linkedTerms(in: narrative).union(mentioned)
    }

    /// The ids of the terms that the author links.
    private static func linkedTerms(in narrative: Narrative) -> Set<String> {
        let references = Inline.references(in: narrative.lead) + narrative.document.references
        return Set(references.filter { $0.kind == .term }.map(\.target))
    }

    private mutating func pieces(of text: String) -> [Inline.Piece] {
        let scalars = Array(text.unicodeScalars)
        var pieces: [Inline.Piece] = []
        var start = 0
        func slice(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        for found in scanner.abbreviations(in: text) {
            guard let id = found.known.flatMap({ ids[$0] }), explained.insert(id).inserted else { continue }
            let range = found.offset..<(found.offset + found.length)
            if Self.isInParentheses(range, scalars) { continue }
            if start < range.lowerBound { pieces.append(.text(slice(start..<range.lowerBound))) }
            pieces.append(.term(id: id, text: found.text))
            start = range.upperBound
        }
        if start < scalars.count { pieces.append(.text(slice(start..<scalars.count))) }
        return pieces
    }

    private static func isInParentheses(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        guard range.lowerBound > 0, range.upperBound < scalars.count else { return false }
        return "(（".unicodeScalars.contains(scalars[range.lowerBound - 1])
            && ")）".unicodeScalars.contains(scalars[range.upperBound])
    }
}

extension Place {
    /// Where the narrative of a page lies.
    fileprivate init?(_ subject: PageSubject) {
        switch subject {
        case .fixed(let page): self = .page(page)
        case .entity(let entity): self = .entity(entity)
        case .editions: return nil
        }
    }
}

extension Scope {
    /// The narrative of a place with the first mention of each term linked to the glossary.
    func explainedNarrative(of place: Place) -> (narrative: Narrative, language: LanguageTag)? {
        narrative(of: place).map { (FirstMentions.linked($0.narrative, site, in: $0.language), $0.language) }
    }

    /// The pages whose narratives mention each term, in the order of the plan.
    var uses: [String: [Place]] {
        let mentions = Dictionary(
            Set([language.tag, site.sourceLanguage]).map { ($0, FirstMentions(site, in: $0)) }
        ) { first, _ in first }
        var uses: [String: [Place]] = [:]
        for page in plan.pages(of: edition) {
            guard let place = Place(page.subject), let (narrative, language) = narrative(of: place) else { continue }
            for term in mentions[language]?.terms(in: narrative) ?? [] { uses[term, default: []].append(place) }
        }
        return uses
    }
}
