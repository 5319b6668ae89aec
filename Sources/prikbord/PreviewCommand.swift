import ArgumentParser
import Building
import Dispatch
import Foundation
import Previewing

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serve the board on this computer, and reload pages when a source is saved.")

  @OptionGroup var board: BoardOptions

  @Flag(help: "Put postings on the board whose day has not come.")
  var scheduled = false

  @Option(help: "The port; without it 8000, or the next one that is free.")
  var port: Int?

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var bind = "127.0.0.1"

  @Flag(help: "Open the board in the browser.")
  var open = false

  @Flag(help: "Look at the files again and again: for Docker, WSL and network disks.")
  var poll = false

  @Flag(help: "Go to the page of the file that was just saved.")
  var navigate = false

  func run() async throws {
    var options = PreviewOptions()
    options.address = bind
    options.port = port
    options.polls = poll
    options.navigates = navigate
    let report = PreviewReport(quiet: board.quiet) { address in
      if open { Self.openBrowser(address) }
    }
    var build = board.buildOptions
    build.scheduled = scheduled
    let preview = Preview(board.project, build, options) { report.say($0) }
    let task = Task { try await preview.run() }
    let signals = Self.onStop { task.cancel() }
    defer { signals.forEach { $0.cancel() } }
    do {
      try await task.value
    } catch let failure as Preview.Failure {
      Console.error("error: \(failure.reason)\n")
      throw ExitCode(1)
    }
  }

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("a port is a number from 0 to 65535; with 0 any free one is taken")
    }
  }

  /// Ctrl-C, and the polite way of other programs to say the same.
  private static func onStop(
    _ stop: @escaping @Sendable () -> Void
  ) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: stop)
      source.resume()
      return source
    }
  }

  private static func openBrowser(_ address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      Console.error("note: no browser could be opened; go to \(address)\n")
    }
  }
}
