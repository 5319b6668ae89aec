import Building
import Diagnostics
import Foundation

/// The two streams: results to standard output, diagnostics to standard error.
struct Console {
  let format: DiagnosticsFormat
  let quiet: Bool

  init(_ options: RunOptions) {
    format = options.diagnostics
    quiet = options.board.quiet
  }

  func show(_ diagnostics: [Diagnostic]) throws {
    switch format {
    case .text:
      let rendering = TerminalRendering(color: Self.isColorful)
      // Notes tell of readings that went well; `explain` shows them.
      let shown = diagnostics.filter { $0.severity != .note }
      if !shown.isEmpty { Self.error(rendering.render(shown)) }
    case .json: Self.error(try renderJSON(diagnostics) + "\n")
    case .github: Self.error(renderGitHub(diagnostics))
    }
  }

  func say(_ lines: [String]) {
    guard !quiet else { return }
    Self.say(lines.joined(separator: "\n"))
  }

  /// At once, also into a pipe.
  static func say(_ line: String) { write("\(line)\n", to: .standardOutput) }

  func fail(_ line: String) {
    if format == .text, !line.isEmpty { Self.error("\n\(line)\n") }
  }

  static func error(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to stream: FileHandle) {
    // When the terminal was closed or the reader of a pipe has gone there is nobody to tell.
    try? stream.write(contentsOf: Data(text.utf8))
  }

  /// How wide the terminal is on which diagnostics go; 80 where it does not tell.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Colours only on a terminal, and not against NO_COLOR (no-color.org).
  static var isColorful: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
