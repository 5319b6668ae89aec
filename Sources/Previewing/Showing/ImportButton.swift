import Building
import Diagnostics

/// The button below a problem that is a document among the vacancies: it makes a posting of it. `Client/preview.js` does
/// what it says.
struct ImportButton {
  let path: String

  /// Nil for other problems.
  init?(for problem: Diagnostic) {
    guard let path = DroppedDocument.path(in: problem) else { return nil }
    self.path = path
  }

  func html(in language: MessageLanguage) -> String {
    "<p><button type=\"button\" class=\"import\" data-document=\"\(escapedHTML(path))\">"
      + "\(escapedHTML(language.text("Make a posting of it")))</button></p>\n"
  }
}

extension Snapshot {
  /// Problems as pages show them, with what can be done about them.
  func html(_ problems: [Diagnostic]) -> String {
    HTMLRendering(in: language) { [language] problem in
      ImportButton(for: problem)?.html(in: language) ?? ""
    }.render(problems)
  }
}
