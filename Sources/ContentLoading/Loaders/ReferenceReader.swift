import Diagnostics
import ReportModel

/// Reads names of other things and remembers where they stand, so that they can be looked up later.
enum ReferenceReader {
    static func entity(_ record: Record, _ key: String) -> EntityReference? {
        record.string(key).flatMap { parse(Located(value: $0, location: record.location(of: key)), record.context) }
    }

    /// An entity that must be named.
    static func requiredEntity(_ record: Record, _ key: String) -> EntityReference? {
        if !record.has(key) { _ = record.required(key) }
        return entity(record, key)
    }

    static func entities(_ record: Record, _ key: String) -> [EntityReference] {
        record.strings(key).compactMap { parse($0, record.context) }
    }

    static func place(_ record: Record, _ key: String) -> Place {
        let text = record.required(key)
        guard let place = Place(parsing: text) else {
            if !text.isEmpty {
                record.context.report(
                    .unknownPlace, at: record.location(of: key), "\"\(text)\" is not a place",
                    hint: "write a page such as finance, or an entity such as framework/1.1")
            }
            return .page(.overview)
        }
        record.context.refer(.place(place), at: record.location(of: key))
        return place
    }

    /// A word that names something by its id; remembered under the kind that `kind` makes of it.
    static func id(
        _ record: Record, _ key: String, _ kind: (String) -> PendingReference.Kind
    ) -> String? {
        guard let id = record.string(key) else { return nil }
        record.context.refer(kind(id), at: record.location(of: key))
        return id
    }

    /// Ids of caveats of the edition.
    static func caveats(_ record: Record, _ key: String) -> [String] {
        record.strings(key).map { id in
            record.context.refer(.caveat(id.value), at: id.location)
            return id.value
        }
    }

    private static func parse(_ text: Located<String>, _ context: FileContext) -> EntityReference? {
        guard let reference = EntityReference(parsing: text.value) else {
            context.report(
                .unknownEntity, at: text.location, "\"\(text.value)\" does not name an entity",
                hint: "write <axis>/<id>, e.g. framework/1.1")
            return nil
        }
        context.refer(.entity(reference), at: text.location)
        return reference
    }
}
