import Diagnostics
import Postings

/// Brings what changed at the source into a posting that a person may have edited: field by field, and paragraph by
/// paragraph.
///
///     base    what the import made last time
///     theirs  what it makes now
///     ours    the file as it is: what differs from `base` in it a person wrote, and stays
struct ThreeWayMerge {
  private(set) var text: String
  /// Where both changed the same, with what the source has: `pay`, or `text`.
  private(set) var conflicts: [(field: String, ours: String, theirs: String)] = []
  /// What was taken from the source.
  private(set) var changed: [String] = []

  /// Without a base all that differs counts as a person's.
  init(base: SourceText?, ours: SourceText, theirs: SourceText) {
    text = ours.text
    let (old, mine, new) = (base.map(Parts.init), Parts(ours), Parts(theirs))
    var edits = FrontMatterEdits(ours)
    let keys = new.order + mine.order.filter { new.fields[$0] == nil }
    for key in keys {
      let (was, mine, new) = (old?.fields[key], mine.fields[key], new.fields[key])
      if mine?.value == new?.value || (old != nil && was?.value == new?.value) { continue }
      let isOurs = old == nil || mine?.value != was?.value
      if isOurs, key != "source" {
        conflicts.append((key, mine?.value ?? "–", new?.value ?? "–"))
        continue
      }
      if key != "source" { changed.append(key) }
      edits.set(key, mine?.entry, new?.written)
    }
    let body = Self.merged(
      old?.paragraphs ?? new.paragraphs, mine.paragraphs, new.paragraphs, isKnown: old != nil)
    if body.paragraphs != mine.paragraphs {
      changed.append("text")
      edits.body = body.paragraphs.joined(separator: "\n\n")
    }
    conflicts += body.conflicts.map { ("text", $0.ours, $0.theirs) }
    text = edits.text
  }

  /// One file in the pieces that are compared.
  private struct Parts {
    struct Entry {
      let entry: YAMLEntry
      /// The value alone, however it is written.
      let value: String
      /// Its line or lines.
      let written: String
    }

    var fields: [String: Entry] = [:]
    var order: [String] = []
    let paragraphs: [String]

    init(_ source: SourceText) {
      var log = DiagnosticLog()
      let frontMatter = FrontMatter(of: source, log: &log)
      for (number, entry) in frontMatter.entries.enumerated() {
        let key = canonicalKey(entry.key)
        let next =
          number + 1 < frontMatter.entries.count
          ? frontMatter.entries[number + 1].keySpan.start : frontMatter.bodyStart
        let range = stretch(of: entry, before: next, in: source)
        order.append(key)
        fields[key] = Entry(
          entry: entry, value: entry.value.comparable, written: source.text(in: SourceSpan(range)))
      }
      let body = String(decoding: frontMatter.body(of: source).markdown, as: UTF8.self)
      paragraphs = Self.paragraphs(body)
    }

    private static func paragraphs(_ body: String) -> [String] {
      var paragraphs: [String] = []
      var lines: [Substring] = []
      for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        if line.allSatisfy(\.isWhitespace) {
          if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
          lines = []
        } else {
          lines.append(line)
        }
      }
      if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
      return paragraphs
    }
  }

  // MARK: Paragraphs

  private typealias Merged = (
    paragraphs: [String], conflicts: [(ours: String, theirs: String)]
  )

  /// Diff3: between paragraphs that all three have, one of two changed stretches is taken.
  private static func merged(
    _ base: [String], _ ours: [String], _ theirs: [String], isKnown: Bool
  ) -> Merged {
    let (inOurs, inTheirs) = (positions(of: base, in: ours), positions(of: base, in: theirs))
    var result: Merged = ([], [])
    var (b, o, t) = (0, 0, 0)
    func settle(_ was: [String], _ mine: [String], _ new: [String]) {
      // Of as many paragraphs each is its own.
      if isKnown, was.count > 1, was.count == mine.count, was.count == new.count {
        for index in was.indices { settle([was[index]], [mine[index]], [new[index]]) }
      } else if mine == was, isKnown {
        result.paragraphs += new
      } else if isKnown, was.isEmpty {
        // Both wrote something at one place, the source to its own text.
        result.paragraphs += new.filter { !mine.contains($0) } + mine
      } else if isKnown, let around = around(was, in: mine) {
        // What a person wrote beside a stretch says nothing of the stretch, nor does what the source did.
        result.paragraphs += around.before + new + around.after
      } else if isKnown, let around = around(was, in: new) {
        result.paragraphs += around.before + mine + around.after
      } else {
        result.paragraphs += mine
        if new != was || !isKnown, new != mine {
          result.conflicts.append((mine.joined(separator: "\n\n"), new.joined(separator: "\n\n")))
        }
      }
    }
    for anchor in base.indices {
      guard let inOurs = inOurs[anchor], let inTheirs = inTheirs[anchor] else { continue }
      settle(Array(base[b..<anchor]), Array(ours[o..<inOurs]), Array(theirs[t..<inTheirs]))
      result.paragraphs.append(base[anchor])
      (b, o, t) = (anchor + 1, inOurs + 1, inTheirs + 1)
    }
    settle(Array(base[b...]), Array(ours[o...]), Array(theirs[t...]))
    return result
  }

  /// What was put before and behind a stretch that is as it was; nil where it is not.
  private static func around(
    _ was: [String], in now: [String]
  ) -> (before: [String], after: [String])? {
    guard !was.isEmpty, let place = now.firstRange(of: was) else { return nil }
    return (Array(now[..<place.lowerBound]), Array(now[place.upperBound...]))
  }

  /// Where each paragraph of `base` stands in `other`, in rising order; nil where it does not.
  private static func positions(of base: [String], in other: [String]) -> [Int?] {
    let difference = other.difference(from: base)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var position = 0
    return base.indices.map { index in
      if removed.contains(index) { return nil }
      while inserted.contains(position) { position += 1 }
      defer { position += 1 }
      return position
    }
  }
}

/// The key that the field's row has, whichever of its names was written.
func canonicalKey(_ key: String) -> String {
  Field.table.position(of: key).map { Field.table.rows[$0].key } ?? key
}

extension YAMLNode {
  /// The value without its place and its quotes.
  fileprivate var comparable: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let nodes): "[" + nodes.map(\.comparable).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.comparable)" }.joined(separator: ", ") + "}"
    }
  }
}
