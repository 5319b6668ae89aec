import Facts
import Postings

/// Ways to reach somebody, a line each, round the line that says whom.
///
///     Via e-mail: jobs@poets.example
///     Via telefoon: 089 55 40 15
///     Contactpersoon: Selma Yildirim, kantoorverantwoordelijke
extension ContactRule {
  /// So many lines above the name stand its ways.
  private static let farthestWay = 5
  /// A line of a way has no more words.
  private static let longestWay = 16

  /// Keeps an address that stands in a short line of its own.
  mutating func keepWay(_ contact: Contact, line: Int) {
    let tokens = text.lines[line].tokens
    guard holder == nil, tokens.count <= Self.longestWay, !text.isSentence(line) else { return }
    ways.append((contact, line))
  }

  /// Gives the ways to the person of the label below them who has none.
  mutating func giveWays() {
    guard labelled.count == 1, let (name, line) = labelled.first,
      let index = contacts.firstIndex(where: { $0.name == name })
    else { return }
    let near = ways.filter { $0.line < line && line - $0.line <= Self.farthestWay }.map(\.contact)
    let phone = near.lazy.compactMap(\.phone).first
    guard contacts[index].email == nil,
      contacts[index].phone == nil || contacts[index].phone == phone
    else { return }
    contacts[index].email = near.lazy.compactMap(\.email).first
    contacts[index].phone = phone
    if contacts[index].email != nil, contacts[index].email == apply.email {
      recipients.remove(name)
    }
  }
}
