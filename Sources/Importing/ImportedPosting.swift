import Diagnostics
package import Facts
package import Postings

/// One vacancy as its source tells it: what it states field by field, and its text.
package struct ImportedPosting: Sendable {
  /// What the source calls it, and goes on calling it.
  package private(set) var id: String
  package private(set) var facts: [Field: FactValue] = [:]
  package var extra: [String: ExtraValue] = [:]
  var text = Text.markdown("")
  /// A title that stands beside the text, as the subject of a mail does; it counts where the text has none.
  var suggestedTitle: String?
  /// What to tell of the source, beside the vacancy itself.
  private(set) var notes: [Diagnostic] = []
  /// Values that the source states in words which say nothing to their field; they are kept in `extra`.
  package private(set) var unread: [String] = []

  enum Text: Sendable, Equatable {
    /// The text of the vacancy alone, as an application system has it: it stays as it is, and facts in it are read.
    case markdown(String)
    /// What somebody wrote: lines that are facts or furniture are taken out of it.
    case plain(String)
    /// The same, and how it looked.
    case rich(RichText)

    var words: String {
      switch self {
      case .markdown(let words), .plain(let words): words
      case .rich(let text): text.plain
      }
    }
  }

  /// Whether nothing is known of it but that the source has it still.
  private(set) var isUnchanged = false
  /// Whether its source has no name for it, or gives that to several: `id` is what those share.
  private(set) var isUnnamed = false
  /// Whether it is an entry of a list that lacks what every vacancy has there.
  private(set) var isUnreadable = false

  package init(id: String) { self.id = id }

  /// One that its source does not tell from others but by what it says. `group` is what it is called beside them, and
  /// empty where that is its title.
  static func unnamed(_ group: String) -> ImportedPosting {
    var posting = ImportedPosting(id: group)
    posting.isUnnamed = true
    return posting
  }

  /// An entry without an id or a title: its maker has changed the names of fields.
  static let unreadable = {
    var posting = ImportedPosting(id: "")
    posting.isUnreadable = true
    return posting
  }()

  static func unchanged(_ id: String) -> ImportedPosting {
    var posting = ImportedPosting(id: id)
    posting.isUnchanged = true
    return posting
  }

  /// One that the source has and that cannot be read: what the board has of it stays as it is.
  static func unread(_ id: String, because problem: Diagnostic) -> ImportedPosting {
    unchanged(id).noting([problem])
  }

  /// The same with more to tell of its source.
  func noting(_ more: [Diagnostic]) -> ImportedPosting {
    var other = self
    other.notes += more
    return other
  }

  /// The same as if its source had no name for it.
  var nameless: ImportedPosting {
    var other = called("")
    other.isUnnamed = true
    return other
  }

  /// The same by another name.
  func called(_ id: String) -> ImportedPosting {
    var other = self
    other.id = id
    other.isUnnamed = false
    return other
  }

  /// Whether words say something to a field.
  static func canRead(_ words: String, as field: Field) -> Bool {
    field.row.kind.read(words).map { !$0.isEmpty } ?? false
  }

  /// States a field in words, as front matter would; none where there are none.
  package mutating func state(_ field: Field, _ words: String?) {
    state(field, words.map { [$0] } ?? [])
  }

  /// States a field that can be several.
  package mutating func state(_ field: Field, _ words: [String]) {
    var seen: Set<String> = []
    for words in words.map({ trimmed($0) }) where !words.isEmpty && seen.insert(words).inserted {
      guard let value = field.row.kind.read(words), !value.isEmpty else {
        unread.append("\(field.rawValue): \(words)")
        extra[field.rawValue] = .text(words)
        continue
      }
      add(field, value)
    }
  }

  /// A further value of a field that can be several.
  mutating func add(_ field: Field, _ value: FactValue) {
    facts[field] = facts[field].map { $0.joined(with: value) } ?? value
  }

  package mutating func state(_ field: Field, _ value: FactValue?) {
    if let value { facts[field] = value }
  }

  /// Keeps what no field is for.
  package mutating func keep(_ key: String, _ words: String?) {
    if let words, !trimmed(words).isEmpty { extra[key] = .text(trimmed(words)) }
  }
}

extension FactValue {
  fileprivate var isEmpty: Bool {
    switch self {
    case .texts(let texts): texts.isEmpty
    case .places(let places): places.isEmpty
    case .text(let text): text.isEmpty
    case .employment(let kinds): kinds.isEmpty
    case .education(let levels): levels.isEmpty
    case .contacts(let contacts): contacts.isEmpty
    default: false
    }
  }

  /// Two values of one field; the first where a field is only one.
  fileprivate func joined(with other: FactValue) -> FactValue {
    switch (self, other) {
    case (.places(let some), .places(let more)):
      .places(some + more.filter { !some.contains($0) })
    case (.texts(let some), .texts(let more)): .texts(some + more.filter { !some.contains($0) })
    case (.employment(let some), .employment(let more)):
      .employment(some + more.filter { !some.contains($0) })
    case (.education(let some), .education(let more)):
      .education(some + more.filter { !some.contains($0) })
    case (.contacts(let some), .contacts(let more)):
      .contacts(some + more.filter { !some.contains($0) })
    case (.apply(let some), .apply(let more)):
      .apply(Apply(url: some.url ?? more.url, email: some.email ?? more.email))
    default: self
    }
  }
}
