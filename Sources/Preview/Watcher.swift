import Files

/// Tells when something below some folders has changed. It looks again and again, which works on every system, over
/// network folders and with every editor's way of saving.
struct Watcher {
    private let folders: [String]
    private var known: [[String: FileStamp]]

    init(_ folders: [String]) {
        self.folders = folders
        known = folders.map(FileStamp.all)
    }

    /// Whether something has changed since the last time.
    mutating func hasChanged() -> Bool {
        let now = folders.map(FileStamp.all)
        defer { known = now }
        return now != known
    }

    /// Waits for a change, and then until nothing has changed for a moment, since saving may take several steps.
    mutating func waitForChange(every interval: Duration, settled moment: Duration) async throws {
        repeat { try await Task.sleep(for: interval) } while !hasChanged()
        repeat { try await Task.sleep(for: moment) } while hasChanged()
    }
}
