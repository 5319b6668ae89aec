import ArgumentParser
import Building
import Diagnostics
import Platform
import Previewing

struct PreviewCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serve the board on this computer, and reload pages when a source is saved.")
  static let examples = ["prikbord preview --open", "prikbord preview --drafts --port 9000"]
  static let otherNames = ["serve", "server", "dev", "watch", "start", "run", "live"]

  @OptionGroup var board: BoardOptions

  @Flag(help: "Put postings on the board whose day has not come.")
  var scheduled = false

  @Option(
    help: ArgumentHelp(
      "The port; without it 8000, or the next one that is free.", valueName: "number"),
    transform: Self.port(from:))
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
    options.importDocument = importDocument(board)
    let language = board.language
    let report = PreviewReport(quiet: board.quiet, language: language) { address in
      if open { Self.openBrowser(address, language) }
    }
    var build = board.buildOptions
    build.scheduled = scheduled
    let preview = Preview(board.project, build, options) { report.say($0) }
    // This is how a preview is meant to end; the system closes its connections.
    Ending.atFirstSignal(code: EXIT_SUCCESS)
    do {
      try await preview.run()
    } catch let failure as Preview.Failure {
      let problem = Diagnostic(.error, "preview", failure.reason, at: nil, help: failure.help)
      try Console.fail(DiagnosticLog([problem]), in: language)
    }
  }

  @Sendable private static func port(from text: String) throws -> Int {
    if let port = UInt16(text) { return Int(port) }
    throw ValidationError("a port is a number from 0 to 65535; with 0 any free one is taken")
  }

  private static func openBrowser(_ address: String, _ language: MessageLanguage) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let failed = Diagnostic(
      .note, "no-browser", "no browser could be opened; go to \(address)", at: nil)
    detachThread {
      var status: Int32 = 0
      guard let process = start([program, address]), waitpid(process, &status, 0) == process,
        status == 0
      else { return Console.tell([failed], in: language) }
    }
  }
}
