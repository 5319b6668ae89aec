/// Where an imported posting comes from: the name of its source, what the source calls it, and a digest of what the
/// source said when it was last imported.
///
///     source: {name: gemeente, id: a17, digest: c4f1e05a}
package struct Origin: Sendable, Hashable {
  package var name: String
  package var id: String
  package var digest: String

  package init(name: String, id: String, digest: String) {
    self.name = name
    self.id = id
    self.digest = digest
  }

  /// Nil unless all three are there.
  init?(_ entries: [YAMLEntry]) {
    func text(_ key: String) -> String? { entries.first { $0.key == key }?.value.text }
    guard let name = text("name"), let id = text("id"), let digest = text("digest") else {
      return nil
    }
    self.init(name: name, id: id, digest: digest)
  }
}
