import Days
import Diagnostics
import Digests
import Facts
import PlainText
import Postings

/// A posting made of what a source tells: a Markdown file, ready to be written or to be merged with the one that is
/// there.
struct MadePosting {
  let id: String
  let markdown: SourceText
  let posting: Posting
  let diagnostics: [Diagnostic]
  /// What stands in it by default and not because the source says so.
  let isPostedByDefault: Bool

  /// Puts what is stated before the text as front matter, and reads the whole as any posting is read: what is stated
  /// wins, the text gives the rest.
  init(_ imported: ImportedPosting, from name: String, posted: Day, draft: Bool) throws(Diagnostic)
  {
    let stated = imported.frontMatter
    let origin =
      FactValue.origin(Origin(name: name, id: imported.id, digest: imported.digest)).yaml ?? ""
    var more = "source: \(origin)\n"
    if draft, imported.facts[.draft] == nil { more += "draft: true\n" }
    // Of a document that is one posting the name is said once.
    let place = imported.id == name ? name : "\(name)#\(imported.id)"
    let path = place + imported.text.ending
    var reading = imported.read(path, stated + more)
    isPostedByDefault = !reading.facts.contains { $0.field == .posted }
    if isPostedByDefault {
      more += "posted: \(posted.iso)\n"
      reading = imported.read(path, stated + more)
    }
    if let error = reading.diagnostics.first(where: { $0.severity == .error }) { throw error }
    let explanation = Explanation(reading)
    id = imported.id
    posting = explanation.posting
    markdown = SourceText(path: place + ".md", text: explanation.markdown())
    diagnostics =
      (posting.title == nil ? [.withoutTitle(at: place)] : [])
      + imported.unread.map { .unread($0, at: place) }
      + Self.disagreements(imported, path).map { .disagreement($0, at: place) }
  }
}

extension ImportedPosting {
  /// What is stated, as lines of front matter.
  fileprivate var frontMatter: String {
    var lines = ""
    for field in Field.allCases where field != .extra && field != .source {
      guard let yaml = facts[field]?.yaml else { continue }
      lines += "\(field.rawValue):\(yaml.hasPrefix("\n") ? "" : " ")\(yaml)\n"
    }
    if !extra.isEmpty, let yaml = FactValue.extra(extra).yaml { lines += "extra: \(yaml)\n" }
    return lines
  }

  /// Tells whether the source says what it said before.
  var digest: String {
    String(
      Digest(of: Array((frontMatter + text.words + (suggestedTitle ?? "")).utf8)).fingerprint)
  }
}

extension ImportedPosting.Text {
  /// By its name a text is read as Markdown or as somebody pasted it.
  fileprivate var ending: String {
    switch self {
    case .markdown: ".md"
    case .plain, .rich: ".txt"
    }
  }
}

// MARK: What the source states and what its text says

/// A field that the source states otherwise than its own text.
struct Disagreement: Sendable {
  let field: Field
  let stated: String
  let read: String
}

extension MadePosting {
  /// Fields that have one true value; of titles and names there are many ways to write one.
  private static let comparable: [Field] = [
    .workplace, .education, .hours, .pay, .employment, .deadline, .starts, .reference,
  ]

  static func disagreements(_ imported: ImportedPosting, _ path: String) -> [Disagreement] {
    comparison(imported, path).compactMap { $0.agrees ? nil : $0.difference }
  }

  /// Each field that is both stated and read from the text alone.
  static func comparison(
    _ imported: ImportedPosting, _ path: String, of fields: [Field] = comparable
  ) -> [(agrees: Bool, difference: Disagreement)] {
    guard !imported.text.words.isEmpty else { return [] }
    let alone = readPosting(
      SourceText(path: path, text: imported.text.words))
    return fields.compactMap { field in
      guard let stated = imported.facts[field],
        let read = alone.facts.first(where: { $0.field == field && $0.certainty != .inferred })
      else { return nil }
      let words = stated.words ?? ""
      return (
        words == read.shown || stated.agrees(with: read.value),
        Disagreement(field: field, stated: words, read: read.shown)
      )
    }
  }
}

extension FactValue {
  /// Whether one says what the other does, in whatever words.
  fileprivate func agrees(with other: FactValue) -> Bool {
    switch (self, other) {
    case (.pay(let some), .pay(let more)): some.min == more.min && some.max == more.max
    case (.deadline(let some), .deadline(let more)): some.lastDay == more.lastDay
    case (.employment(let some), .employment(let more)): !Set(some).isDisjoint(with: more)
    case (.education(let some), .education(let more)): !Set(some).isDisjoint(with: more)
    case (.places(let some), .places(let more)):
      !Set(some.map(\.name)).isDisjoint(with: more.map(\.name))
    default: self == other
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutTitle(at path: String) -> Diagnostic {
    Diagnostic(
      .warning, "import-without-title", "no job title was found", at: Location(path: path),
      help: "write one into the posting, where `# title: …` stands")
  }

  fileprivate static func unread(_ words: String, at path: String) -> Diagnostic {
    Diagnostic(
      .note, "import-unread", "`\(words)` says nothing to its field, and is kept in `extra`",
      at: Location(path: path))
  }

  fileprivate static func disagreement(_ difference: Disagreement, at path: String) -> Diagnostic {
    Diagnostic(
      .note, "import-disagreement",
      "the source states `\(difference.field.rawValue)` as \(difference.stated), its text says \(difference.read)",
      at: Location(path: path), help: "what is stated is taken")
  }
}
