import Building
import Diagnostics
import Pages
import Platform
import Slugs

/// What open pages are told of a snapshot, as one server-sent event.
///
///     hello      on connecting: a page that is not the newest reloads
///     reload     there are new pages
///     styles     only style sheets changed: they are swapped in
///     problems   the pages stay, what is wrong is news: each page asks what that means for it
enum BrowserEvent: String {
  case hello, reload, styles, problems
}

/// The data of an event; the same for all of them.
struct BrowserState: Encodable {
  /// What a page of the newest snapshot carries.
  let snapshot: String
  /// Where the board begins.
  let home: String
  let problems: Problems
  /// The address of the page whose source was just saved, with `--navigate`.
  var navigate: String?
  /// The style sheets of the board.
  let styles: [String]
  /// The editor's bar of the page that asks.
  var bar: String?

  struct Problems: Encodable {
    /// Differs whenever the problems do.
    let id: String
    /// What the errors come to.
    let title: String
    let errors: Int
    let warnings: Int
    /// The numbers in words.
    let errorWords: String
    let warningWords: String
    /// What the button says that closes the list.
    let close: String
    /// Ready to be shown; empty without errors.
    let html: String
  }

  init(_ snapshot: Snapshot, run: String) {
    self.snapshot = ReloadScript.id(snapshot, run)
    home = snapshot.base + "/"
    styles = (snapshot.renderer?.plan.outputs ?? []).compactMap { output in
      guard output.path.hasSuffix(".css"), case .bytes = output.content else { return nil }
      return "\(snapshot.base)/\(percentEncoded(output.path))"
    }
    problems = Problems(
      id: "\(run)-\(snapshot.problemsID)", title: snapshot.title, errors: snapshot.errors,
      warnings: snapshot.warnings,
      errorWords: snapshot.language.text(Report.plural(snapshot.errors, "error")),
      warningWords: snapshot.language.text(Report.plural(snapshot.warnings, "warning")),
      close: snapshot.language.text("Close (Esc)"),
      html: snapshot.html(snapshot.problems.filter { $0.severity == .error }))
  }

  /// `event: …`, `data: …`, an empty line (HTML, 9.2.6). JSON has no line breaks in it.
  func event(_ news: BrowserEvent) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("a state is texts and numbers, which JSON always takes")
    }
    return "event: \(news.rawValue)\ndata: \(String(decoding: data, as: UTF8.self))\n\n"
  }
}

extension Snapshot {
  fileprivate var title: String {
    guard errors > 0 else { return "" }
    let state =
      shown == 0
      ? "the board cannot be shown yet"
      : shown == number
        ? "the board cannot be built like this" : "this is the last page that could be made"
    return language.text(Report.plural(errors, "error")) + ": " + language.text(state)
  }
}
