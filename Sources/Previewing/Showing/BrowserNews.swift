import Diagnostics
import Foundation
import Pages

/// What open pages are told of an edition, as one server-sent event.
///
///     hello      on connecting: a page that is not the newest reloads
///     reload     there are new pages
///     styles     only style sheets changed: they are swapped in
///     problems   the pages stay, what is wrong is news: each page asks what that means for it
enum BrowserNews: String {
  case hello, reload, styles, problems
}

/// The data of an event; the same for all of them.
struct BrowserState: Encodable {
  /// What a page of the newest edition carries.
  let edition: String
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
    /// Ready to be shown; empty without errors.
    let html: String
  }

  init(_ edition: Edition, run: String) {
    self.edition = ReloadScript.id(edition, run)
    home = edition.base + "/"
    styles = (edition.renderer?.plan.outputs ?? []).compactMap { output in
      guard output.path.hasSuffix(".css"), case .bytes = output.content else { return nil }
      return "\(edition.base)/\(percentEncoded(output.path))"
    }
    problems = Problems(
      id: "\(run)-\(edition.standingID)", title: edition.title, errors: edition.errors,
      warnings: edition.warnings,
      html: HTMLRendering().render(edition.problems.filter { $0.severity == .error }))
  }

  /// `event: …`, `data: …`, an empty line (HTML, 9.2.6). JSON has no line breaks in it.
  func event(_ news: BrowserNews) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("a state is texts and numbers, which JSON always takes")
    }
    return "event: \(news.rawValue)\ndata: \(String(decoding: data, as: UTF8.self))\n\n"
  }
}

extension Edition {
  fileprivate var title: String {
    guard errors > 0 else { return "" }
    let count = "\(errors) error\(errors == 1 ? "" : "s"): "
    if shown == 0 { return count + "the board cannot be shown yet" }
    return count
      + (shown == number
        ? "the board cannot be built like this" : "this is the last page that could be made")
  }
}
