import Facts
import Postings

/// Addresses that name their owner: "kerry@tradeline.example" is Kerry Blunsdon's, "g.tschirner@…" Gundula Tschirner's,
/// wherever they stand.
extension ContactRule {
  /// A shorter part of a name stands in other words as well.
  private static let shortestPart = 3
  /// A posting has no more persons; each is compared with each address.
  private static let mostPersons = 12

  mutating func giveOwnAddresses() {
    let free = contacts.indices.filter { contacts[$0].name != nil && contacts[$0].email == nil }
    guard (1...Self.mostPersons).contains(free.count) else { return }
    var addresses = contacts.suffix(Self.mostPersons).filter { $0.name == nil }.compactMap(\.email)
    for other in [apply.email, unclaimed?.address].compactMap({ $0 })
    where !addresses.contains(other) {
      addresses.append(other)
    }
    for address in addresses
    where !contacts.contains(where: { $0.name != nil && $0.email == address }) {
      let owners = free.filter { contacts[$0].name.map { Self.isOf($0, address) } ?? false }
      guard owners.count == 1, let owner = owners.first, contacts[owner].email == nil,
        // Whom one asks by calling is not written to for nothing but applying.
        address != apply.email || contacts[owner].phone != nil
      else { continue }
      contacts[owner].email = address
    }
    let owned = Set(free.compactMap { contacts[$0].email })
    contacts.removeAll {
      $0.name == nil && $0.phone == nil && $0.email.map(owned.contains) ?? false
    }
  }

  /// A part of the name is a part of what stands before the sign.
  private static func isOf(_ name: String, _ address: String) -> Bool {
    // "personeelsdienst@…" is a box of the house, whoever reads it.
    guard let at = address.firstIndex(of: "@"), name.contains(" ") else { return false }
    let parts = Set(
      address[..<at].lowercased().split { !$0.isLetter }.map(String.init)
        .filter { $0.count >= shortestPart })
    return name.lowercased().split { !$0.isLetter }.contains { word in
      word.count >= shortestPart && spellings(of: word).contains(where: parts.contains)
    }
  }

  /// "özkaya", "oezkaya", "ozkaya"
  private static func spellings(of word: Substring) -> [String] {
    var (long, short) = ("", "")
    for letter in word {
      long += longForms[letter] ?? String(letter)
      short += shortForms[letter] ?? String(letter)
    }
    return [String(word), long, short]
  }

  private static let longForms: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
  private static let shortForms: [Character: String] = [
    "ä": "a", "á": "a", "à": "a", "â": "a", "å": "a", "ç": "c", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "í": "i",
    "ï": "i", "î": "i", "ñ": "n", "ö": "o", "ó": "o", "ô": "o", "ø": "o", "ü": "u", "ú": "u",
    "û": "u", "ı": "i",
    "ş": "s", "ž": "z",
  ]
}
