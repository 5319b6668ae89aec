/// One field of a posting, an organisation, a page or the board's settings: everything there is to
/// say about it, in one place. Front-matter reading, "did you mean", `explain`, `prikbord fields`, the JSON
/// Schemas, the names in templates and the open data derive from the row.
///
/// One reference, since rows are handed about for every field of every posting.
package final class FieldRow<Owner>: Sendable {
  /// The key as the documentation writes it.
  package let key: String
  /// Other keys that mean the same.
  package let aliases: [String]
  /// Keys of a flag that mean its opposite: `published` for `draft`.
  package let opposites: [String]
  /// How its text is read, and how its value is written: as YAML, as JSON, for templates.
  package let kind: FieldKind
  /// What it means, in a sentence.
  package let documentation: String
  /// A value as front matter would write it.
  package let example: String
  /// About a person: shown by the board's setting, and never in what others copy.
  package let isPersonal: Bool
  /// Gone from the site as soon as the posting is closed.
  package let goesAtClosing: Bool
  /// Tells the board what to do with its owner and is no fact of the vacancy: not in the open data.
  package let isForBoard: Bool
  /// What to do about it where it is missing, if it should not.
  package let advice: String?
  /// Its value in its owner; nil where it has none. Settings are only read, and have no reader.
  package let get: @Sendable (Owner) -> FactValue?
  /// Puts a value into its owner. Values of another case than the kind's are a programmer's mistake.
  package let assign: @Sendable (inout Owner, FactValue) -> Void

  package init(
    _ key: String, aliases: [String] = [], opposites: [String] = [], _ kind: FieldKind,
    _ documentation: String, example: String, isPersonal: Bool = false,
    goesAtClosing: Bool = false, isForBoard: Bool = false, ifMissing advice: String? = nil,
    get: @escaping @Sendable (Owner) -> FactValue? = { _ in nil },
    assign: @escaping @Sendable (inout Owner, FactValue) -> Void
  ) {
    self.key = key
    self.aliases = aliases
    self.opposites = opposites
    self.kind = kind
    self.documentation = documentation
    self.example = example
    self.isPersonal = isPersonal
    self.goesAtClosing = goesAtClosing
    self.isForBoard = isForBoard
    self.advice = advice
    self.get = get
    self.assign = assign
  }

  /// Every key that leads here.
  package var names: [String] { [key] + aliases + opposites }
}

/// The rows of one kind of owner, found by key or alias.
package struct FieldTable<Owner>: Sendable {
  /// "posting", "board", as diagnostics name the owner.
  package let owner: String
  package let rows: [FieldRow<Owner>]
  /// What a key that is near nothing means: a mistake in settings, a free word in a posting.
  package let unknownKeys: UnknownKeys
  private let positions: [String: Int]

  package enum UnknownKeys: Sendable { case error, warning }

  package init(_ owner: String, unknownKeys: UnknownKeys, _ rows: [FieldRow<Owner>]) {
    self.owner = owner
    self.unknownKeys = unknownKeys
    self.rows = rows
    var positions: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.names {
        precondition(positions[name] == nil, "two fields of a \(owner) are named \(name)")
        positions[name] = index
      }
    }
    self.positions = positions
  }

  package func position(of key: String) -> Int? { positions[key] }

  /// Keys and aliases, in the order of the rows.
  package var names: [String] { rows.flatMap { $0.names } }
}
