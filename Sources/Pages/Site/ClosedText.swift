import Markdown
import Postings
import Slugs

// What is shown of persons in a posting's words (GDPR, article 5(1)(e): no longer than necessary). Once it is
// closed, sections on asking and applying go, and what leads to a person is blanked in the rest. Feeds are
// copied and kept by others, so in them it is blanked from the start.
extension Site {
  /// The text of an open posting as feeds have it: without persons, with the address to apply to.
  func copiedText(of vacancy: Int) -> MarkdownDocument { prose(of: vacancy).copied }

  /// The summary of an open posting as feeds, calendars and open data have it.
  func copiedSummary(of vacancy: Int) -> String? {
    let own = board.vacancies[vacancy]
    if let summary = own.posting.summary { return own.posting.persons.blanked(summary) }
    let text = prose(of: vacancy).copied.summary
    return text.isEmpty ? nil : text
  }

  func closedText(_ document: MarkdownDocument, of posting: Posting) -> MarkdownDocument {
    document.withoutPersons(posting.allPersons) { isOnAskingOrApplying($0.text) }
  }

  func closedSummary(_ summary: String, of posting: Posting) -> String {
    posting.allPersons.blanked(summary)
  }
}

extension Posting {
  /// Who stands in its words besides the way to apply.
  var persons: PersonalText {
    let apply = apply?.email?.lowercased()
    return PersonalText(names: contacts.compactMap(\.name)) { address in
      address.lowercased() == apply || isMailbox(address)
    }
  }

  /// The same with the way to apply, which is over.
  fileprivate var allPersons: PersonalText { PersonalText(names: contacts.compactMap(\.name)) }
}

/// Whether a mail address is that of a task and not of a person: `vacatures@…`, `hr.team@…`.
func isMailbox(_ address: String) -> Bool {
  let name = address.prefix { $0 != "@" }.lowercased()
  return name.split { !$0.isLetter }.contains { part in
    mailboxes.contains { $0.count < 4 ? part == $0 : part.hasPrefix($0) }
  }
}

private let mailboxes = [
  "info", "post", "mail", "hr", "hrm", "po", "job", "jobs", "work", "office", "team", "contact",
  "vacature", "sollicit", "werken", "werk", "recruit", "personeel", "vacanc", "career", "apply",
  "application", "bewerb", "karriere", "kontakt", "secretari", "receptie", "stage", "intern",
  "vrijwillig", "inkoop", "inhuur", "admin", "service", "loket", "balie", "privacy", "leren",
]

/// Whether a section with this heading is about whom to ask or how to apply. Rather one section too many:
/// nobody can apply any more.
func isOnAskingOrApplying(_ heading: String) -> Bool {
  if announcesContact(heading) { return true }
  let words = folded(heading).split { !$0.isLetter }.map(String.init)
  if words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) { return true }
  let text = words.joined(separator: " ")
  return whole.contains(text) || phrases.contains { text.hasPrefix($0) }
}

/// Beyond the headings that the readers know: any that holds such a word.
private let stems = [
  "sollicit", "contact", "reageer", "reageren", "inlichting", "recruit", "apply", "applic",
  "bewerb",
  "kontakt", "ansprech", "enthousiast", "interesse", "geinteresseerd", "nieuwsgierig", "aanmelden",
]

private let whole: Set<String> = [
  "vragen", "informatie", "interest", "questions", "fragen", "procedure", "enquiries", "inquiries",
]

/// The beginnings of headings, folded and without signs.
private let phrases = [
  "vragen over", "vragen en", "heb je vragen", "heb je nog vragen", "nog vragen", "stel gerust",
  "meer informatie", "meer weten", "nadere informatie", "voor meer informatie",
  "spreekt dit je aan",
  "meld je aan", "iets voor jou", "past dit bij jou", "hoe nu verder", "zo reageer", "de procedure",
  "selectieprocedure", "questions", "any questions", "more information",
  "further information", "interested", "how to apply", "get in touch", "want to know more",
  "fragen",
  "noch fragen", "ihre bewerbung", "weitere informationen", "interessiert",
]
