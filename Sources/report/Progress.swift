import Foundation
import Synchronization

/// Tells a person at a terminal what long work is at. Says nothing in the first second, and nothing at all into a file or a
/// pipe.
final class Progress: Sendable {
    private struct State {
        /// Empty when there is no work.
        var phase = ""
        var isShown = false
    }

    private let state = Mutex(State())
    private let ticks = Mutex<Task<Void, Never>?>(nil)

    /// What comes next, e.g. `rendering pages`.
    @Sendable func begin(_ phase: String) {
        state.withLock { $0.phase = phase }
        ticks.withLock { if $0 == nil { $0 = start() } }
    }

    /// Takes the line away before anything else is printed.
    func end() {
        ticks.withLock { $0?.cancel() }
        state.withLock { state in
            if state.isShown { Console.error("\r\u{1B}[K") }
            state = State()
        }
    }

    private func start() -> Task<Void, Never>? {
        guard Terminal(STDERR_FILENO) != nil else { return nil }
        let start = ContinuousClock.now
        return Task.detached { [self] in
            while (try? await Task.sleep(for: .seconds(1))) != nil {
                let seconds = (ContinuousClock.now - start).components.seconds
                // Within the lock, so that nothing is written once the work has ended.
                state.withLock { state in
                    guard !state.phase.isEmpty else { return }
                    state.isShown = true
                    Console.error("\r\u{1B}[K\(state.phase), \(seconds) s")
                }
            }
        }
    }
}
