import Diagnostics
import FlyingFox
import FlyingSocks
import SiteBuilder

/// Shows a site in the browser while it is being written: serves it from memory on this machine only, watches its
/// sources, and has browsers load pages anew when these change. It writes no file.
package struct Preview: Sendable {
    /// What happens, for the person at the terminal.
    package enum Event: Sendable {
        case serving(address: String)
        /// The site was loaded, in so much time.
        case loaded(Duration)
        /// What is wrong now, where that is not what was wrong before.
        case diagnostics([Diagnostic])
    }

    /// Why there is nothing to serve from.
    package enum Fault: Error {
        /// Ports in a row that could not be listened at, and what the system said of the last.
        case noPort(ClosedRange<UInt16>, String)
    }

    private let build: LiveBuild
    private let folders: [String]
    private let port: UInt16
    private let report: @Sendable (Event) -> Void

    /// - Parameters:
    ///   - folders: those whose files are watched.
    ///   - port: the first that is tried; when it is taken, the next.
    package init(
        build: LiveBuild, watching folders: [String], port: UInt16, report: @escaping @Sendable (Event) -> Void
    ) {
        self.build = build
        self.folders = folders
        self.port = port
        self.report = report
    }

    /// Runs until the task is cancelled.
    package func run() async throws {
        var loader = Loader(
            watcher: Watcher(folders), build: build, report: report)
        await loader.load()
        let states = loader.states
        try await withThrowingTaskGroup(of: Void.self) { [loader] group in
            group.addTask { try await serve(states) }
            group.addTask {
                var loader = loader
                while true { try await loader.loadAfterChange() }
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: .seconds(10))
                    await states.beat()
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func serve(_ states: PreviewStates) async throws {
        let ports = port...min(port, .max - 20) + 20
        var message = ""
        for port in ports {
            do {
                return try await serve(states, at: port)
            } catch SocketError.failed(type: "Bind", errno: _, message: let reason) {
                message = reason
            }
        }
        throw Fault.noPort(ports, message)
    }

    private func serve(_ states: PreviewStates, at port: UInt16) async throws {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60, logger: .disabled,
            handler: PreviewHandler(states: states, port: port))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening()
                report(.serving(address: "http://127.0.0.1:\(port)/"))
            }
            // The first fault of either ends both.
            while try await group.next() != nil {}
        }
    }
}

/// Loads the site when its sources have changed, and tells everybody of it.
private struct Loader: Sendable {
    var watcher: Watcher
    let build: LiveBuild
    let report: @Sendable (Preview.Event) -> Void
    let states: PreviewStates
    private let log: DiagnosticLog
    /// Tells this run of the program from others, whose pages a browser may still show.
    private let run = String(UInt32.random(in: .min ... .max), radix: 36)
    private var count = 0
    private var charts: Task<Void, any Error>?

    init(watcher: Watcher, build: LiveBuild, report: @escaping @Sendable (Preview.Event) -> Void) {
        self.watcher = watcher
        self.build = build
        self.report = report
        states = PreviewStates(PreviewState(name: run))
        log = DiagnosticLog { report(.diagnostics($0)) }
    }

    mutating func loadAfterChange() async throws {
        try await watcher.waitForChange(every: .milliseconds(60), settled: .milliseconds(15))
        await load()
    }

    mutating func load() async {
        charts?.cancel()
        let start = ContinuousClock.now
        let outcome = await build.load()
        guard let site = outcome.site else {
            var state = await states.current
            state.errors = outcome.diagnostics.filter { $0.severity == .error }
            await states.change(to: state)
            return await log.tell(outcome.diagnostics)
        }
        count += 1
        await states.change(to: PreviewState(site: site, name: "\(run)-\(count)"))
        report(.loaded(ContinuousClock.now - start))
        charts = Task { [log] in
            // The browser comes first.
            try await Task.sleep(for: .milliseconds(400))
            let diagnostics = outcome.diagnostics + (await site.chartDiagnostics())
            try Task.checkCancellation()
            await log.tell(diagnostics)
        }
    }
}

/// Tells what is wrong, unless that was told last.
private actor DiagnosticLog {
    private let report: @Sendable ([Diagnostic]) -> Void
    private var known: [Diagnostic] = []

    init(_ report: @escaping @Sendable ([Diagnostic]) -> Void) { self.report = report }

    func tell(_ diagnostics: [Diagnostic]) {
        if diagnostics != known { report(diagnostics) }
        known = diagnostics
    }
}
