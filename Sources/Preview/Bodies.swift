import FlyingSocks

/// Bytes as the body of an answer.
struct ByteBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let bytes: [UInt8]

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...]) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var rest: ArraySlice<UInt8>

        mutating func next() async -> UInt8? { rest.popFirst() }

        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            guard !rest.isEmpty else { return nil }
            // Larger pieces than suggested: each takes a call of the system.
            let piece = rest.prefix(Swift.max(count, 65_536))
            rest = rest.dropFirst(piece.count)
            return piece
        }
    }
}

/// A stream of events as the body of an answer that ends only with the connection.
struct EventBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let events: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<[UInt8]>.AsyncIterator
        private var rest: ArraySlice<UInt8> = []

        init(events: AsyncStream<[UInt8]>.AsyncIterator) { self.events = events }

        mutating func next() async -> UInt8? {
            if rest.isEmpty { rest = (await events.next() ?? [])[...] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await events.next() }
    }
}
