import Diagnostics
import Markup
import SiteBuilder

/// What the preview shows at one time: the last good site, and what is wrong with the sources as they are now.
struct PreviewState: Sendable {
    /// Nil until the sources are good for the first time.
    var site: LiveSite?
    /// Names the site: another one for each that was loaded, and for each run of the program.
    var name: String
    /// Errors of sources newer than the site.
    var errors: [Diagnostic] = []

    /// The state as an event of the stream to which browsers listen.
    var event: [UInt8] {
        let value = JSONValue.members([
            "state": .string(name), "errors": .array(errors.prefix(20).map(DiagnosticDocument.value)),
            "count": .integer(errors.count),
        ])
        return Array("event: state\ndata: ".utf8) + value.markup + Array("\n\n".utf8)
    }
}

/// Holds the state and tells everybody who listens when it changes.
actor PreviewStates {
    private(set) var current: PreviewState
    private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    private var nextListener = 0

    init(_ state: PreviewState) { current = state }

    /// How many browsers listen.
    var listenerCount: Int { listeners.count }

    func change(to state: PreviewState) {
        current = state
        for listener in listeners.values { listener.yield(state.event) }
    }

    /// The events from now on, the state as it is coming first. A listener who is slow misses states, never the last.
    func listen() -> AsyncStream<[UInt8]> {
        let number = nextListener
        nextListener += 1
        let (stream, listener) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
        listener.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
        listeners[number] = listener
        listener.yield(current.event)
        return stream
    }

    /// Says the state again, which tells listeners that the server is there, and the server which of them have gone.
    func beat() { change(to: current) }

    private func forget(_ number: Int) { listeners[number] = nil }
}
