import Building
import Diagnostics
import Platform

/// One line on a terminal that tells how far a long run is, gone when the run is over. A run of less than
/// a second shows none.
struct ProgressLine {
  private let task: Task<Void, Never>?

  init(_ progress: BuildProgress, _ console: Console) {
    guard !console.quiet, console.format == .text, isatty(STDERR_FILENO) == 1 else {
      task = nil
      return
    }
    task = Task {
      var isShown = false
      // A cancelled sleep throws, and the loop ends at once.
      while (try? await Task.sleep(for: .milliseconds(isShown ? 100 : 1000))) != nil {
        isShown = true
        let (made, planned) = progress.state
        let text = planned == 0 ? "reading…" : "\(made) of \(planned) files"
        Console.error("\r\u{1B}[K\(console.language.text(text))")
      }
      if isShown { Console.error("\r\u{1B}[K") }
    }
  }

  /// Clears the line; whatever is printed next begins a line of its own.
  func end() async {
    task?.cancel()
    await task?.value
  }
}
