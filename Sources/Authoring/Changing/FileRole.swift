package import Building
package import Diagnostics
import Disk

/// What a file is on its board, by its place and its ending.
package enum FileRole: Sendable, Hashable {
  case posting, organisation, page, settings, template, served, document
  /// None of the board's sources: `.gitignore`, a file beside the board.
  case other

  package init(of file: String, in project: Project) {
    let path = Disk.absolute(file, in: Disk.workingDirectory)
    let below = Self.place(of: path, below: project.content)
    let top = below?.prefix { $0 != "/" }
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    self =
      switch (top, ending.lowercased()) {
      case ("board.yml", _): .settings
      case ("vacancies", "md"), ("vacancies", "txt"): .posting
      case ("vacancies", _): .document
      case ("organisations", "md"): .organisation
      case ("pages", "md"): .page
      case ("files", _): .served
      case (nil, _) where Self.place(of: path, below: project.templates) != nil: .template
      default: .other
      }
  }

  /// The rest of a path below a folder, links followed where the plain path is not there; nil outside of it.
  private static func place(of path: String, below folder: String) -> Substring? {
    if path.hasPrefix(folder + "/") { return path.dropFirst(folder.count + 1) }
    guard let path = Disk.resolved(path), let folder = Disk.resolved(folder),
      path.hasPrefix(folder + "/")
    else { return nil }
    return path.dropFirst(folder.count + 1)
  }

  /// Why a command that changes postings leaves the file alone; nil for a posting.
  package func refusal(of file: String) -> Diagnostic? {
    let reason: String
    switch self {
    case .posting: return nil
    case .organisation: reason = "`\(file)` is the profile of an organisation, not a posting"
    case .page: reason = "`\(file)` is a page, not a posting"
    case .settings: reason = "`\(file)` has the settings of the board, and is not a posting"
    case .template: reason = "`\(file)` is a part of the theme, not a posting"
    case .served: reason = "`\(file)` is a file that visitors get as it is, not a posting"
    case .document: reason = "a posting is a `.txt` or `.md` file, and `\(file)` is neither"
    case .other: reason = "`\(file)` is not among the postings of the board"
    }
    return Diagnostic(
      .error, "no-posting", reason, at: nil, help: "`prikbord list` names the postings")
  }
}
