import Facts
import Postings

/// Persons whom a sentence names together, with one number for both.
///
///     Dr. Maria Holm (Inhaberin) und Peter Lang (Beratung) stehen Ihnen unter 0561 555 9044 zur Verfügung.
extension ContactRule {
  /// Between "und" and a name stand an article and a role: "und unser Leiter Peter Lang".
  private static let farthestJoint = 4

  /// Notes who was named right before whom, joined by "and" or "or".
  mutating func join(_ name: Range<Int>, endingAt end: Int, in tokens: Range<Int>) {
    guard let holder else { return }
    defer { lastNamed = (holder, end) }
    together = nil
    guard let (before, from) = lastNamed, before < holder, tokens.contains(from),
      contacts.indices.contains(before), !isReachable(contacts[before])
    else { return }
    let start = scan.personStart(name, tokens.lowerBound)
    var joint = from
    while joint < start, scan.tokens[joint].isSign(")") || scan.tokens[joint].isSign(",") {
      joint += 1
    }
    guard let after = scan.skip(Sense.and.bit | Sense.or.bit, at: joint, start + 1),
      after <= start, start - after <= Self.farthestJoint
    else { return }
    together = (before, holder)
  }

  /// Gives the number of whom one named last to whom one named with that person; one in parentheses is one's own.
  mutating func share(phone number: String, at tokens: Range<Int>) {
    guard let other = partner(tokens) else { return }
    contacts[other].phone = number
  }

  mutating func share(email address: String, at tokens: Range<Int>) {
    guard let other = partner(tokens), let name = contacts[other].name, let holder,
      !Self.isOf(contacts[holder].name ?? name, address)
    else { return }
    contacts[other].email = address
  }

  /// "call Marcin on 01632 960341 or Dee on 01632 960342", "bel Fatma (06-…) of Joost (06-…)": a first name that is joined
  /// to a person with an address, and has its own right behind it.
  func nextFirstName(at index: Int, _ tokens: Range<Int>) -> Range<Int>? {
    guard let holder, let name = contacts[holder].name, index - 1 > tokens.lowerBound,
      // "Text Callum or Beth on …": or it follows the name that shares its number.
      isReachable(contacts[holder]) || lastNamed.map { $0 == (holder, index - 1) } ?? false,
      scan.tokens[index - 1].isSign(",") || scan.tokens[index - 1].isSign("/")
        || scan.skip(Sense.and.bit | Sense.or.bit, at: index - 1, index) == index,
      // German writes all its nouns so: there only two first names are alike.
      scan.spoken != .de || !name.contains(" ")
    else { return nil }
    return scan.firstNameReached(at: index, tokens.upperBound)
  }

  private func partner(_ address: Range<Int>) -> Int? {
    guard let together, together.holder == holder, contacts.indices.contains(together.other)
    else { return nil }
    let near = max(0, address.lowerBound - 3)..<address.lowerBound
    guard !near.contains(where: { scan.tokens[$0].isSign("(") }) else { return nil }
    return together.other
  }
}
