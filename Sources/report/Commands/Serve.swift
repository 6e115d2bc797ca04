import ArgumentParser
import Diagnostics
import Dispatch
import Foundation
import Preview
import SiteBuilder
import Translation

/// `report serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows the site in the browser while you write, without building it.",
        discussion: """
            The site is served to this machine only. A page is loaded anew when content or templates are saved; what is \
            wrong with them is laid over the last good page. Ctrl-C ends it.
            """)

    @OptionGroup var folders: Folders
    @Option(help: "The port of the address; the next one that is free when it is taken.") var port: UInt16 = 3000

    func validate() throws {
        if port == 0 { throw ValidationError("--port is a number from 1 to 65535") }
    }

    func run() async throws {
        let preview = Preview(
            build: LiveBuild(
                content: folders.content, templates: folders.layers, jobs: Machine.processors,
                states: { Inventory($0).readerStates }),
            watching: [folders.content] + folders.layers, port: port,
            report: { Self.tell($0) })
        let serving = Task { try await preview.run() }
        let signals = [SIGINT, SIGTERM].map { signal in Interrupt(signal) { serving.cancel() } }
        defer { signals.forEach { $0.cancel() } }
        do {
            try await serving.value
        } catch Preview.Fault.noPort(let ports, let reason) {
            Console.error("no port from \(ports.lowerBound) to \(ports.upperBound) can be listened at: \(reason)\n")
            throw ExitCode.couldNotWrite
        } catch  where serving.isCancelled {
            Console.note("\n")
        }
    }

    private static func tell(_ event: Preview.Event) {
        switch event {
        case .serving(let address): Console.note("serving \(address), Ctrl-C ends it\n")
        case .loaded(let duration): Console.note("loaded in \(BuildSummary.milliseconds(duration)) ms\n")
        case .diagnostics(let diagnostics): Console.print(diagnostics)
        }
    }
}

/// Runs work in place of what a signal does by itself.
private struct Interrupt {
    private let source: any DispatchSourceSignal

    init(_ number: Int32, _ work: @escaping @Sendable () -> Void) {
        signal(number, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: work)
        source.resume()
    }

    func cancel() { source.cancel() }
}
