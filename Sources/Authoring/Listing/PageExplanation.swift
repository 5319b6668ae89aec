import Building
package import Diagnostics
package import Disk
import Postings

/// How a page or a profile was read: what its front matter gives, and what is wrong with it.
package struct PageExplanation {
  package let diagnostics: [Diagnostic]
  private let path: String
  private let kind: String
  private let facts: [(key: String, value: String)]

  /// Nil for a file that is neither: one that is not in the folder of them beside a board's `board.yml`.
  package init?(_ source: SourceText) throws(Disk.Failure) {
    path = source.path
    if try Self.isOnBoard(path, below: "pages") {
      kind = PlainPage.table.owner
      (facts, diagnostics) = Self.read(source, PlainPage.table)
    } else if try Self.isOnBoard(path, below: "organisations") {
      kind = Organisation.table.owner
      (facts, diagnostics) = Self.read(source, Organisation.table)
    } else {
      return nil
    }
  }

  /// Whoever keeps postings in a folder named `pages` has no board there.
  private static func isOnBoard(
    _ path: String, below folder: String
  ) throws(Disk.Failure) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for index in names.indices where names[index] == folder {
      let content = names[..<index].map { $0 + "/" }.joined()
      if try Disk.kind(of: content + "board.yml") != nil { return true }
    }
    return false
  }

  private static func read<Owner>(
    _ source: SourceText, _ table: FieldTable<Owner>
  ) -> ([(key: String, value: String)], [Diagnostic]) {
    var log = DiagnosticLog()
    let source = decoded(source, log: &log)
    var facts: [(key: String, value: String)] = []
    FieldReading(table, in: source).read(FrontMatter(of: source, log: &log).entries, log: &log) {
      facts.append(($0.row.key, $0.value.words ?? ""))
    }
    return (facts, log.sorted)
  }

  package func text() -> String {
    let width = facts.map(\.key.count).max() ?? 0
    let lines = facts.map { key, value in
      "  \(key)\(String(repeating: " ", count: width - key.count))  \(value)\n"
    }
    return "\(path)  (\(kind))\n\n" + lines.joined()
  }
}
