import Facts
import Slugs
package import Templating

/// The words by which persons and desks are told apart, as the strings files list them.
///
///     person_headings: contact…, vragen, meer informatie…
///     mailboxes: vacature…, hr, receptie…
///
/// With `…` at its end a word of the heading begins so, or with several words the heading itself; without, it
/// is the whole heading. Case and accents make no difference.
package struct PersonWords: Sendable, Equatable {
  private var words: Set<String> = []
  private var beginnings: Set<String> = []
  private var headings: Set<String> = []
  private var mailboxes: Set<String> = []
  private var mailboxBeginnings: Set<String> = []

  /// Of all these languages, since a posting need not be written in the board's.
  package init(_ languages: [Strings]) {
    for entry in languages.flatMap({ $0.list("person_headings") }) {
      let text = Self.plain(entry)
      if !entry.hasSuffix("…") {
        headings.insert(text)
      } else if text.contains(" ") {
        beginnings.insert(text)
      } else {
        words.insert(text)
      }
    }
    for entry in languages.flatMap({ $0.list("mailboxes") }) {
      let text = Self.plain(entry)
      if entry.hasSuffix("…") { mailboxBeginnings.insert(text) } else { mailboxes.insert(text) }
    }
  }

  /// Whether a heading stands over whom to ask and how to apply: the readers know it, or `person_headings` do.
  /// Rather one section too many: nobody can apply any more.
  func announcesPersons(_ heading: String) -> Bool {
    if announcesContact(heading) { return true }
    let text = Self.plain(heading)
    return headings.contains(text) || beginnings.contains(where: text.hasPrefix)
      || text.split(separator: " ").contains { word in words.contains(where: word.hasPrefix) }
  }

  /// Whether a mail address is that of a task and not of a person: `vacatures@…`, `hr.team@…`.
  func isMailbox(_ address: String) -> Bool {
    Self.plain(String(address.prefix { $0 != "@" })).split(separator: " ").contains { part in
      mailboxes.contains(String(part)) || mailboxBeginnings.contains(where: part.hasPrefix)
    }
  }

  /// Folded, without signs.
  private static func plain(_ text: String) -> String {
    folded(text).split { !$0.isLetter }.joined(separator: " ")
  }
}
