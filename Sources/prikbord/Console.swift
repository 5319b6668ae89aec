import ArgumentParser
import Building
import Diagnostics
import Platform

/// The two streams: results to standard output, diagnostics to standard error.
struct Console {
  let format: DiagnosticsFormat
  let quiet: Bool
  private let root: String
  /// Each diagnostic by itself, however many there are of a kind.
  private let showsAll: Bool

  let language: MessageLanguage

  init(_ options: RunOptions, showsAll: Bool = false) {
    language = options.board.language
    self.showsAll = showsAll
    root = options.project.root
    format = options.diagnostics
    quiet = options.board.quiet
  }

  /// Notes tell of readings that went well; `explain` shows them, and so does whoever asks for them.
  func show(_ diagnostics: [Diagnostic], notes: Bool = false) throws {
    Self.error(try text(of: diagnostics, notes: notes))
  }

  /// What `show` shows; empty when there is nothing to show.
  func text(of diagnostics: [Diagnostic], notes: Bool) throws -> String {
    switch format {
    case .text:
      let rendering = TerminalRendering(
        color: Self.isColorful, in: language, linkedRoot: Self.hasLinks ? root : nil)
      let told = diagnostics.filter {
        $0.severity == .error || (!quiet && ($0.severity == .warning || notes))
      }
      let shown = showsAll ? told : told.folded()
      return shown.isEmpty ? "" : rendering.render(shown)
    case .json: return try renderJSON(diagnostics.said(in: language)) + "\n"
    case .github: return renderGitHub(diagnostics.said(in: language))
    }
  }

  /// A path as diagnostics show it.
  func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  func say(_ lines: [String]) {
    guard !quiet else { return }
    Self.say(lines.joined(separator: "\n"))
  }

  /// At once, also into a pipe.
  static func say(_ line: String) { write("\(line)\n", to: STDOUT_FILENO) }

  func fail(_ line: String) {
    if format == .text, !line.isEmpty { Self.error("\n\(language.text(line))\n") }
  }

  /// A result as it is.
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func tell(_ diagnostics: [Diagnostic], in language: MessageLanguage = .english) {
    error(TerminalRendering(color: isColorful, in: language).render(diagnostics))
  }

  /// Ends a command that could not do what it was asked for.
  static func fail(_ log: DiagnosticLog, in language: MessageLanguage = .english) throws {
    tell(log.sorted, in: language)
    throw ExitCode(1)
  }

  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to stream: Int32) {
    Ending.giveWay()
    // When the terminal was closed or the reader of a pipe has gone there is nobody to tell.
    StandardStreams.write(text, to: stream)
  }

  /// How wide the terminal is on which diagnostics go; 80 where it does not tell.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether the terminal is one that is known to show hyperlinks: others may show their codes.
  private static var hasLinks: Bool {
    guard isColorful else { return false }
    let environment = ProcessInfo.processInfo.environment
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"]
    return programs.contains(environment["TERM_PROGRAM"] ?? "")
      || ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains {
        environment[$0] != nil
      } || (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 5000
  }

  /// Of the diagnostics.
  static var isColorful: Bool { isColorful(on: STDERR_FILENO) }

  /// Colours only on a terminal, and not against NO_COLOR (no-color.org).
  static func isColorful(on stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
