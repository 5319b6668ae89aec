import Facts

/// A way to browse that a board makes of a field under `extra`:
///
///     facets: {extra.reisafstand: Reisafstand}
package struct OwnFacet: Sendable, Hashable {
  /// The field below `extra`: `reisafstand`.
  package let field: String
  package let label: String
  /// Its place among the board's own.
  package let position: Int

  /// Its name in board.yml.
  package var key: String { Self.prefix + field }

  private static let prefix = "extra."

  init?(_ key: String, label: String, position: Int) {
    guard key.hasPrefix(Self.prefix), key != Self.prefix, label.contains(where: \.isLetter) else {
      return nil
    }
    (field, self.label, self.position) = (String(key.dropFirst(Self.prefix.count)), label, position)
  }
}

extension OwnFacet {
  /// The values that a posting has: words are a value, and so are numbers; a flag that is set is one of the
  /// facet's name.
  package func values(of posting: Posting) -> [String] {
    posting.extra[field].map(values) ?? []
  }

  private func values(_ value: ExtraValue) -> [String] {
    switch value {
    case .text(let text): text.isEmpty ? [] : [text]
    case .list(let texts): texts.filter { !$0.isEmpty }
    case .number(let number):
      [Int(exactly: number).map { String($0) } ?? String(number)]
    case .flag(let isSet): isSet ? [label] : []
    }
  }
}
