import ArgumentParser
import Building
import Diagnostics
import Disk

/// A file that a command is given by name, wherever it is: a regular one, and of a posting's size.
enum InputFile {
  /// The path as it is; or, where nothing has it, that of the board's posting with this name:
  ///
  ///     adviseur → Content/vacancies/adviseur.md
  static func path(_ name: String, in project: Project) throws -> String {
    guard try Disk.kind(of: name) == nil else { return name }
    for ending in ["", ".md", ".txt"] {
      let path = "\(project.content)/vacancies/\(name)\(ending)"
      guard try Disk.kind(of: path) == .file else { continue }
      return project.root == Disk.workingDirectory ? project.shown(path) : path
    }
    return name
  }

  /// As much as a board lets a posting have by `max_text_kb`, at most.
  private static let limit = 100_000_000

  static func read(_ path: String) throws -> SourceText {
    switch try Disk.kind(of: Disk.resolved(path) ?? path) {
    case .file: break
    case .folder: throw refusal("is-folder", "`\(path)` is a folder, not a file")
    case nil:
      throw refusal(
        "no-file", "there is no file `\(path)`", help: "`prikbord list` names the postings")
    default: throw refusal("no-file", "`\(path)` is no regular file")
    }
    let bytes = try Disk.read(path)
    guard bytes.count <= limit else {
      throw refusal("too-large", "a posting has at most 100 MB, and `\(path)` has more")
    }
    return SourceText(path: path, bytes: bytes)
  }

  private static func refusal(
    _ code: String, _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: nil, help: help)
  }
}
