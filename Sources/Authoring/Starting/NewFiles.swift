import Building
package import Diagnostics
import Disk

/// Files that a command puts into a board for the author to go on with. They are written together or not
/// at all, and never over a file that is there: a list of lines gets those that it lacks, and an editor's
/// settings stay as they are.
package struct NewFiles: Sendable {
  /// What becomes of a file that is there already.
  package enum IfThere: Sendable {
    case refuse, keep, addLines
  }

  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
    let ifThere: IfThere
  }

  /// Paths are relative to the board's root.
  package private(set) var files: [File] = []

  package init() {}

  package mutating func add(_ path: String, _ text: String, ifThere: IfThere = .refuse) {
    add(path, Array(text.utf8), ifThere: ifThere)
  }

  package mutating func add(_ path: String, _ bytes: [UInt8], ifThere: IfThere = .refuse) {
    files.append(File(path: path, bytes: bytes, ifThere: ifThere))
  }

  /// What was done, a line a file; empty when one of them was there already or could not be written, which
  /// the log tells.
  package func write(below root: String, log: inout DiagnosticLog) -> [String] {
    do throws(Disk.Failure) {
      var there: [String] = []
      for file in files where file.ifThere == .refuse {
        if try Disk.kind(of: root + "/" + file.path) != nil { there.append(file.path) }
      }
      guard there.isEmpty else {
        log.add(.filesAreThere(there, of: files.count))
        return []
      }
      var lines: [String] = []
      for file in files { lines.append(try Self.write(file, at: root + "/" + file.path)) }
      return lines
    } catch {
      log.add(.unwritable(error, Project(root: root)))
      return []
    }
  }

  private static func write(_ file: File, at path: String) throws(Disk.Failure) -> String {
    guard try Disk.kind(of: path) != nil else {
      if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
      try Disk.write(file.bytes, to: path)
      return "wrote \(file.path)"
    }
    guard file.ifThere == .addLines else { return "kept `\(file.path)`, which was there" }
    let old = try Disk.read(path)
    let missing = lines(file.bytes).filter { !lines(old).contains($0) && !$0.isEmpty }
    if missing.isEmpty { return "kept `\(file.path)`, which was there" }
    let end = UInt8(ascii: "\n")
    let gap = old.isEmpty || old.last == end ? [] : [end]
    try Disk.write(old + gap + missing.flatMap { $0 + [end] }, to: path)
    return missing.count == 1
      ? "added a line to `\(file.path)`" : "added \(missing.count) lines to `\(file.path)`"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
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
      at: nil, help: "what is there is never written over: move it away, or choose another name")
  }
}
