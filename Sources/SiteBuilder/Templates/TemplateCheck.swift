import Diagnostics

/// Walks every tag of a layout and of the partials that it takes in, and compares it with the declared context.
struct TemplateCheck {
    /// Templates by name, with their tags.
    let templates: [String: [TemplateTag]]
    /// Names of slots that layouts have filled with bytes.
    let slots: Set<String>
    private var diagnostics: [Diagnostic] = []
    private var met: Set<String> = []

    init(templates: [String: [TemplateTag]], slots: Set<String>) {
        self.templates = templates
        self.slots = slots
    }

    /// What is wrong with a layout whose context has a shape; `required` slots must occur.
    static func check(
        layout: String, in templates: [String: [TemplateTag]], shape: [String: TemplateShape], slots: Set<String>,
        at location: SourceLocation
    ) -> [Diagnostic] {
        var check = TemplateCheck(templates: templates, slots: slots)
        check.walk(layout, scopes: [shape], open: [])
        guard check.diagnostics.isEmpty else { return check.diagnostics }
        for slot in slots.sorted() where !check.met.contains(slot) {
            check.diagnostics.append(
                Diagnostic(
                    TemplateRule.missingSlot, at: location, "the layout has no place for {{{\(slot)}}}",
                    hint: "put the tag on a line of its own where that part of the page belongs"))
        }
        return check.diagnostics
    }

    private mutating func walk(_ name: String, scopes: [[String: TemplateShape]], open: [String]) {
        var scopes = scopes
        var sections: [TemplateTag] = []
        for tag in templates[name] ?? [] {
            switch tag.kind {
            case .comment: break
            case .unsupported:
                report(.unsupported, tag, "this kind of tag is not used here", "use names, sections and partials")
            case .variable: variable(tag, scopes)
            case .section, .inverted:
                let shape = resolve(tag, scopes)
                scopes.append(tag.kind == .section ? shape?.members ?? [:] : [:])
                sections.append(tag)
            case .close:
                guard sections.last?.name == tag.name else {
                    report(
                        .syntax, tag, "{{/\(tag.name)}} closes no open section", "close sections in the order opened")
                    return
                }
                sections.removeLast()
                scopes.removeLast()
            case .partial: partial(tag, scopes, open + [name])
            }
        }
        if let tag = sections.last {
            report(.syntax, tag, "section {{#\(tag.name)}} is never closed", "add {{/\(tag.name)}}")
        }
    }

    private mutating func variable(_ tag: TemplateTag, _ scopes: [[String: TemplateShape]]) {
        if slots.contains(tag.name) {
            met.insert(tag.name)
            return
        }
        _ = resolve(tag, scopes)
    }

    private mutating func partial(_ tag: TemplateTag, _ scopes: [[String: TemplateShape]], _ open: [String]) {
        guard templates[tag.name] != nil else {
            return report(
                .unknownPartial, tag, "there is no template \"\(tag.name)\"",
                Suggestion.hint(for: tag.name, among: templates.keys))
        }
        guard !open.contains(tag.name) else {
            return report(.partialCycle, tag, "\"\(tag.name)\" takes itself in", "break the circle of partials")
        }
        walk(tag.name, scopes: scopes, open: open)
    }

    /// The shape of a name: its first part from the innermost scope that knows it, the rest member by member.
    private mutating func resolve(_ tag: TemplateTag, _ scopes: [[String: TemplateShape]]) -> TemplateShape? {
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        var shape: TemplateShape?
        for (index, part) in parts.enumerated() {
            let candidates = index == 0 ? scopes.reversed().first { $0[part] != nil } ?? [:] : shape?.members ?? [:]
            guard let next = candidates[part] else {
                let known = index == 0 ? scopes.flatMap(\.keys) : Array(candidates.keys)
                report(
                    .unknownName, tag, "unknown name \"\(tag.name)\"",
                    Suggestion.hint(for: part, among: known) ?? "Templates/README.md lists the names of each layout")
                return nil
            }
            shape = next
        }
        return shape
    }

    private mutating func report(_ rule: TemplateRule, _ tag: TemplateTag, _ message: String, _ hint: String?) {
        let diagnostic = Diagnostic(rule, at: tag.location, message, hint: hint)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
