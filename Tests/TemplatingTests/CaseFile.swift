import Foundation
import Testing

/// Tests as data: `== name`, then the files of a board as `-- file --`, and what comes of them as
/// `-- prints --` and `-- says --`.
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  var files: [(name: String, text: String)] = []

  var sources: [String: String] {
    files.reduce(into: [:]) { if $1.name.hasSuffix(".html") { $0[$1.name] = $1.text } }
  }
  var prints: String? { files.first { $0.name == "prints" }?.text }
  var says: String? { files.first { $0.name == "says" }?.text }
  var testDescription: String { name }

  static func text(of file: String) -> String {
    (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
  }

  static func read(_ file: String) -> [Case] {
    let text = text(of: file)
    var cases: [Case] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        cases.append(Case(name: String(line.dropFirst(3))))
      } else if line.hasPrefix("-- "), line.hasSuffix(" --") {
        cases[cases.count - 1].files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if let last = cases.last?.files.indices.last {
        cases[cases.count - 1].files[last].text += line + "\n"
      }
    }
    // The blank line before the next part or case belongs to nobody, nor does the last line end.
    for (index, item) in cases.enumerated() {
      for (part, file) in item.files.enumerated() {
        var text = file.text
        let isLast = part == item.files.count - 1
        if isLast, text.hasSuffix("\n\n") { text.removeLast() }
        if text.hasSuffix("\n") { text.removeLast() }
        cases[index].files[part].text = text
      }
    }
    return cases
  }

  /// Writes the cases with what really came of them. The test that asked for it fails all the same: a
  /// recording is to be read before it counts.
  static func record(_ cases: [Case], _ file: String, _ outcome: (Case) -> [(String, String)]) {
    let text = cases.map { item in
      let parts = item.files.filter { $0.name.hasSuffix(".html") } + outcome(item)
      return "== \(item.name)\n" + parts.map { "-- \($0.0) --\n\($0.1)\n" }.joined()
    }.joined(separator: "\n")
    try? text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
    Issue.record("recorded \(file)")
  }

  static let isRecording = ProcessInfo.processInfo.environment["PRIKBORD_RECORD"] != nil

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")
}
