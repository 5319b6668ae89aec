import ArgumentParser
import Diagnostics
import Disk

/// A file that a command is given by name, wherever it is: a regular one, and of a posting's size.
enum InputFile {
  /// As much as a board lets a posting have by `max_text_kb`, at most.
  private static let limit = 100_000_000

  static func read(_ path: String) throws -> SourceText {
    switch try Disk.kind(of: Disk.resolved(path) ?? path) {
    case .file: break
    case .folder: throw refusal("is-folder", "`\(path)` is a folder, not a file")
    case nil: throw refusal("no-file", "there is no file `\(path)`")
    default: throw refusal("no-file", "`\(path)` is no regular file")
    }
    let bytes = try Disk.read(path)
    guard bytes.count <= limit else {
      throw refusal("too-large", "a posting has at most 100 MB, and `\(path)` has more")
    }
    return SourceText(path: path, bytes: bytes)
  }

  private static func refusal(_ code: String, _ message: String) -> Diagnostic {
    Diagnostic(.error, code, message, at: nil)
  }
}
