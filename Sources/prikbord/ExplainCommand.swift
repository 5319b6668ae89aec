import ArgumentParser
import Diagnostics
import Foundation
import Postings

/// How postings were read, line by line.
///
///     prikbord explain Content/vacancies/stage.txt
///     pbpaste | prikbord explain --format markdown -
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How a posting was read, line by line.",
    discussion: "A file need not be on a board; `-` reads plain text from standard input.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  @Argument(help: ArgumentHelp("The postings, or `-`.", valueName: "file"))
  var files: [String]

  @Option(help: "text, json, or markdown: a complete Markdown posting, ready to save.")
  var format = Format.text

  func run() throws {
    var isRefused = false
    for file in files {
      let explanation = Explanation(readPosting(try source(file)))
      isRefused = isRefused || explanation.isRefused
      switch format {
      case .json: write(try explanation.json() + "\n")
      case .markdown:
        if !explanation.isRefused { write(explanation.markdown()) }
        report(explanation, atLeast: .warning)
      case .text:
        write(explanation.text(color: isColorful(STDOUT_FILENO)))
        report(explanation, atLeast: .warning)
      }
    }
    if isRefused { throw ExitCode(1) }
  }

  /// Without a buffer, so that diagnostics come after what they are about.
  private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  private func source(_ file: String) throws -> SourceText {
    if file == "-" {
      let data = try FileHandle.standardInput.readToEnd() ?? Data()
      return SourceText(path: "standard-input.txt", bytes: Array(data))
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("there is no file `\(file)` that can be read")
    }
    return SourceText(path: file, bytes: Array(data))
  }

  private func report(_ explanation: Explanation, atLeast severity: Diagnostic.Severity) {
    let shown = explanation.reading.diagnostics.filter { $0.severity <= severity }.sorted()
    guard !shown.isEmpty else { return }
    Console.error("\n" + TerminalRendering(color: isColorful(STDERR_FILENO)).render(shown))
  }

  /// Colours only on a terminal, and not against NO_COLOR (no-color.org).
  private func isColorful(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
