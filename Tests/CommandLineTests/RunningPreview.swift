import Foundation
import Glibc

/// `report serve` as it runs, and a browser that looks at it.
final class RunningPreview {
    let port: UInt16
    private let process: Process

    /// Starts the program and waits until it serves.
    init(in folder: String, port: UInt16 = .random(in: 20_000...40_000)) throws {
        process = try Program.process(["serve", "--port", "\(port)"], in: folder)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var printed = ""
        while !printed.contains("Ctrl-C") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw Fault(description: "the preview ended before it served: \(printed)") }
            printed += String(decoding: data, as: UTF8.self)
        }
        guard let match = printed.firstMatch(of: /127\.0\.0\.1:(\d+)/), let found = UInt16(match.1) else {
            throw Fault(description: "no address in: \(printed)")
        }
        self.port = found
    }

    struct Fault: Error, CustomStringConvertible { var description: String }

    struct Answer {
        var status: Int
        var head: String
        var body: String
    }

    /// Asks for a path, as it stands, and reads all of the answer.
    func get(_ path: String, method: String = "GET", host: String? = nil) throws -> Answer {
        let socket = try connect()
        defer { close(socket) }
        send(socket, "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\r\n")
        var bytes: [UInt8] = []
        while let more = receive(socket) { bytes += more }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let gap = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
            throw Fault(description: "no answer to \(path): \(text.prefix(200))")
        }
        return Answer(
            status: status, head: String(text[..<gap.lowerBound]) + "\r\n", body: String(text[gap.upperBound...]))
    }

    /// The first event that differs from the one before; nil when none comes in a minute.
    func event(after previous: String? = nil) throws -> String? {
        let socket = try connect()
        defer { close(socket) }
        send(socket, "GET /__preview/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        var text = ""
        while let more = receive(socket) {
            text += String(decoding: more, as: UTF8.self)
            let events = text.matches(of: /data: (\{.*\})\n\n/).map { String($0.1) }
            if let event = events.last, event != previous { return event }
        }
        return nil
    }

    /// Presses Ctrl-C and gives the exit status.
    func stop() throws -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    /// Ends the program in any case.
    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func connect() throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var wait = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Fault(description: "nothing listens at port \(port)") }
        return socket
    }

    private func send(_ socket: Int32, _ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private func receive(_ socket: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer.prefix(count)) : nil
    }
}
