import Facts
import Postings
import Slugs

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
      let owners = free.filter {
        contacts[$0].name.map {
          Self.isOf($0, address) || Self.isFirstNameOf($0, address) && !isDesk($0)
        } ?? false
      }
      guard owners.count == 1, let owner = owners.first, contacts[owner].email == nil,
        // Whom the posting names for applying alone is no contact.
        address != apply.email || contacts[owner].phone != nil
          || contacts[owner].name.map(listed.contains) ?? false
      else { continue }
      contacts[owner].email = address
    }
    let owned = Set(free.compactMap { contacts[$0].email })
    contacts.removeAll {
      $0.name == nil && $0.phone == nil && $0.email.map(owned.contains) ?? false
    }
  }

  /// "personeelsdienst@dorp.be of 02 …": the box of a desk that has a number too.
  mutating func nameDesks() {
    for index in contacts.indices where contacts[index].name == nil && contacts[index].phone != nil
    {
      guard let box = contacts[index].email?.prefix(while: { $0 != "@" }),
        box.count >= Self.shortestDesk, isDesk(String(box))
      else { continue }
      contacts[index].name = String(box)
    }
  }

  /// "hr@" and "jobs@" are anybody's.
  private static let shortestDesk = 8

  private func isDesk(_ box: String) -> Bool {
    withScan(box) { scan, all in
      scan.match(.word, is: SmallWord.desk.index, at: all.lowerBound, all.upperBound)
        == all.upperBound
    }
  }

  /// A part of the name is a part of what stands before the sign.
  static func isOf(_ name: String, _ address: String) -> Bool {
    // A name alone may be anybody's, or a box of the house.
    guard let at = address.firstIndex(of: "@"), name.contains(" ") else { return false }
    let parts = Set(
      address[..<at].lowercased().split { !$0.isLetter }.map(String.init)
        .filter { $0.count >= shortestPart })
    return name.lowercased().split { !$0.isLetter }.contains { word in
      word.count >= shortestPart && spellings(of: word).contains(where: parts.contains)
        // "ahoekstra@", "hoekstrabouma@"
        || word.count >= shortestJoined
          && spellings(of: word).contains { spelling in
            parts.contains { $0.hasPrefix(spelling) || $0.hasSuffix(spelling) }
          }
    }
  }

  /// "boer" is the end of "landboer"; a longer name is in no other word.
  private static let shortestJoined = 5

  /// "Lena" and "lena@…": a first name alone, and its box.
  private static func isFirstNameOf(_ name: String, _ address: String) -> Bool {
    guard name.count >= shortestPart, let at = address.firstIndex(of: "@") else { return false }
    return spellings(of: name.lowercased()[...]).contains(String(address[..<at].lowercased()))
  }

  /// "Fragen? Max aus dem Team hilft dir weiter: max@…": the word of the sentence that its box is called by.
  func ownerNamed(in tokens: Range<Int>, of address: String) -> Range<Int>? {
    let owner = tokens.first { index in
      let token = scan.tokens[index]
      return token.kind == .word && token.isCapital && !token.traits.contains(.allCapitals)
        && token.length >= Self.shortestPart && !scan.isCommonWord(index)
        && !scan.has(.language, at: index, index + 1)
        && Self.isFirstNameOf(scan.text(index..<index + 1), address)
    }
    guard let owner, scan.mailAddress(at: owner, tokens.upperBound) == nil,
      !text.isOrganisation(owner..<owner + 1)
    else { return nil }
    return scan.person(at: owner, tokens.upperBound) ?? owner..<owner + 1
  }

  /// "özkaya", "oezkaya", "ozkaya"
  private static func spellings(of word: Substring) -> [String] {
    [String(word), addressSpelling(of: word), folded(word)]
  }
}
