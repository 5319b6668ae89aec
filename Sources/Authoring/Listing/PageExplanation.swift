import Building
package import Diagnostics
import Postings

/// How a page or a profile was read: what its front matter gives, and what is wrong with it.
package struct PageExplanation {
  package let diagnostics: [Diagnostic]
  private let path: String
  private let kind: String
  private let facts: [(key: String, value: String)]

  /// Nil for a file that is neither by the folder it is in.
  package init?(_ source: SourceText) {
    path = source.path
    let folders = source.path.split(separator: "/").dropLast()
    if folders.contains("pages") {
      kind = PlainPage.table.owner
      (facts, diagnostics) = Self.read(source, PlainPage.table)
    } else if folders.contains("organisations") {
      kind = Organisation.table.owner
      (facts, diagnostics) = Self.read(source, Organisation.table)
    } else {
      return nil
    }
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
