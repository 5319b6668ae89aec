import Building
package import Diagnostics
import Disk

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
      var there: [String] = []
      for file in files where try Disk.kind(of: root + "/" + file.path) != nil {
        there.append(file.path)
      }
      guard there.isEmpty else {
        log.add(.filesAreThere(there, of: files.count))
        return []
      }
      for file in files {
        let path = root + "/" + file.path
        if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
        try Disk.write(file.bytes, to: path)
      }
      return files.map(\.path)
    } catch {
      log.add(.unwritable(error, Project(root: root)))
      return []
    }
  }
}

extension Diagnostic {
  /// One line, however many they are.
  fileprivate static func filesAreThere(_ paths: [String], of count: Int) -> Diagnostic {
    let others = paths.count - 1
    return Diagnostic(
      .error, "file-exists",
      others == 0
        ? "`\(paths[0])` is there already, and nothing was written"
        : "`\(paths[0])` and \(others) more of \(count) files are there already, and nothing was written",
      at: nil, help: "what is there is never written over")
  }
}
