import Building
package import Diagnostics
import Platform

/// A publish in words, for the terminal, and as JSON for tools.
package struct PublishReport {
  private let published: Published
  /// Files that are named when not all are.
  private static let shortList = 10

  private let language: MessageLanguage

  package init(_ published: Published, in language: MessageLanguage = .english) {
    self.published = published
    self.language = language
  }

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
    let words = ["new", "changed", "removed"].map(language.text)
    let width = words.map(\.count).max() ?? 0
    for (word, list) in zip(words, [difference.added, difference.changed, difference.removed]) {
      let head = "  \(word)" + String(repeating: " ", count: width - word.count)
      files += list.map { file in
        "\(head)  \(file.path)"
          + (word == words.last ? "" : " (\(language.text(Report.size(file.size))))")
      }
    }
    lines += verbose ? files : Array(files.prefix(Self.shortList))
    if !verbose, files.count > Self.shortList {
      let more = language.text("… and \(files.count - Self.shortList) more; --verbose shows all")
      lines.append("  \(more)")
    }
    if difference.completes {
      lines.append(language.text("the last publish was interrupted; this one completes it"))
    }
    let (new, changed) = (difference.added.count, difference.changed.count)
    let (gone, same) = (difference.removed.count, difference.unchanged)
    let size = Report.size(difference.bytes)
    lines.append(
      language.text(
        difference.bytes > 0
          ? "\(new) new, \(changed) changed, \(gone) removed, \(same) unchanged; \(size) to send"
          : "\(new) new, \(changed) changed, \(gone) removed, \(same) unchanged"))
    return lines
  }

  /// What happened, and where to look.
  package func outcome(in duration: Duration) -> [String] {
    let lines =
      switch published.outcome {
      case .unchanged: ["nothing to send: \(published.url) is up to date"]
      case .dryRun: ["nothing was sent (--dry-run)"]
      case .sent:
        published.remarks + [
          "published in \(Report.milliseconds(duration)); look at \(published.url)"
        ]
      }
    return lines.map(language.text)
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
