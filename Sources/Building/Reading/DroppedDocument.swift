package import Diagnostics

/// What editors put among the vacancies as it came: no posting, and `prikbord import` makes one of it.
package enum DroppedDocument {
  static let endings: Set<String> = [
    "docx", "doc", "odt", "rtf", "pdf", "html", "htm", "mht", "mhtml", "eml", "mbox", "csv",
  ]

  /// The document that a problem is about; nil for any other problem.
  package static func path(in problem: Diagnostic) -> String? {
    guard problem.code == code, let path = problem.location?.path,
      endings.contains(ending(of: path))
    else { return nil }
    return path
  }

  static let code = "document"

  private static func ending(of path: String) -> String {
    path.split(separator: ".").last?.lowercased() ?? ""
  }

  /// A path as a shell takes it: in quotes where it has more than plain signs.
  fileprivate static func shellWord(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

extension Diagnostic {
  package static func document(_ path: String, _ ending: String) -> Diagnostic {
    Diagnostic(
      .error, DroppedDocument.code, "a posting is a `.txt` or `.md` file, not `.\(ending)`",
      at: Location(path: path),
      help: DroppedDocument.endings.contains(ending)
        ? "`prikbord import \(DroppedDocument.shellWord(path))` makes a posting of it, and puts it away"
        : "open it, copy its text and save that as a `.txt` file here")
  }
}
