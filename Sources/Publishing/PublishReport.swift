import Building
import Platform

/// A publish in words, for the terminal, and as JSON for tools.
package struct PublishReport {
  private let published: Published
  /// Files that are named when not all are.
  private static let shortList = 10

  package init(_ published: Published) { self.published = published }

  /// Where to, and what changes there:
  ///
  ///     pages: git@github.com:me/board.git, branch gh-pages
  ///       new      vacatures/adviseur/index.html (4 kB)
  ///       changed  index.html (12 kB)
  ///       … and 3 more; --verbose shows all
  ///     1 new, 4 changed, 0 removed, 310 unchanged; 31 kB to send
  package func difference(verbose: Bool) -> [String] {
    let difference = published.difference
    var lines = ["\(published.target): \(published.address)"]
    var files: [String] = []
    for (word, list) in [
      ("new    ", difference.added), ("changed", difference.changed),
      ("removed", difference.removed),
    ] {
      files += list.map { file in
        "  \(word)  \(file.path)" + (word == "removed" ? "" : " (\(Report.size(file.size)))")
      }
    }
    lines += verbose ? files : Array(files.prefix(Self.shortList))
    if !verbose, files.count > Self.shortList {
      lines.append("  … and \(files.count - Self.shortList) more; --verbose shows all")
    }
    if difference.completes {
      lines.append("the last publish was interrupted; this one completes it")
    }
    lines.append(
      "\(difference.added.count) new, \(difference.changed.count) changed, "
        + "\(difference.removed.count) removed, \(difference.unchanged) unchanged"
        + (difference.bytes > 0 ? "; \(Report.size(difference.bytes)) to send" : ""))
    return lines
  }

  /// What happened, and where to look.
  package func outcome(in duration: Duration) -> [String] {
    switch published.outcome {
    case .unchanged: ["nothing to send: \(published.url) is up to date"]
    case .dryRun: ["nothing was sent (--dry-run)"]
    case .sent:
      published.remarks + [
        "published in \(Report.milliseconds(duration)); look at \(published.url)"
      ]
    }
  }

  package func json() throws -> String {
    let difference = published.difference
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(
        Record(
          target: published.target, kind: published.kind, address: published.address,
          url: published.url, outcome: published.outcome.rawValue,
          new: difference.added.map(\.path), changed: difference.changed.map(\.path),
          removed: difference.removed.map(\.path), unchanged: difference.unchanged,
          bytes: difference.bytes, remarks: published.remarks)), as: UTF8.self)
  }

  private struct Record: Encodable {
    let target, kind, address, url, outcome: String
    let new, changed, removed: [String]
    let unchanged, bytes: Int
    let remarks: [String]
  }
}
