package import Diagnostics

/// Files that a command puts into a board for the author to go on with. They are written together or not
/// at all, and never over a file that is there.
package struct NewFiles: Sendable {
  /// Texts by path, relative to the board's root.
  package private(set) var files: [(path: String, bytes: [UInt8])] = []

  package init() {}

  package mutating func add(_ path: String, _ text: String) {
    files.append((path, Array(text.utf8)))
  }

  package mutating func add(_ path: String, _ bytes: [UInt8]) { files.append((path, bytes)) }

  /// The paths that were written; empty when one of them was there already or could not be written, which
  /// the log tells.
  package func write(below root: String, log: inout DiagnosticLog) -> [String] {
    do throws(Disk.Failure) {
      for file in files where try Disk.kind(of: root + "/" + file.path) != nil {
        log.add(.fileIsThere(file.path))
      }
      guard !log.hasErrors else { return [] }
      for file in files {
        let path = root + "/" + file.path
        if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
        try Disk.write(file.bytes, to: path)
      }
      return files.map(\.path)
    } catch {
      log.add(.unreadable(error, Project(root: root)))
      return []
    }
  }
}

extension Diagnostic {
  fileprivate static func fileIsThere(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-exists", "`\(path)` is there already, and is left as it is",
      at: Location(path: path))
  }
}
