import Markdown
import Postings
import Slugs

// What is shown of persons in a posting's words (GDPR, article 5(1)(e): no longer than necessary). Once it is
// closed, sections on asking and applying go, and what leads to a person is blanked in the rest. Feeds are
// copied and kept by others, so in them it is blanked from the start.
extension Site {
  /// The text of an open posting as feeds have it: without persons, with the address to apply to.
  func copiedText(of vacancy: Int) -> MarkdownDocument {
    let document = prose(of: vacancy).document
    let personal = persons(of: vacancy)
    return document.leadsToPerson(personal)
      ? document.withoutPersons(personal) { _ in false } : document
  }

  /// The summary of an open posting as feeds, calendars and open data have it.
  func copiedSummary(of vacancy: Int) -> String? {
    summary(of: vacancy).map(persons(of: vacancy).blanked)
  }

  private func persons(of vacancy: Int) -> PersonalText {
    let own = board.vacancies[vacancy]
    let apply = own.posting.apply?.email?.lowercased()
    return PersonalText(names: own.posting.contacts.compactMap(\.name)) { address in
      address.lowercased() == apply || isMailbox(address)
    }
  }

  func closedText(_ document: MarkdownDocument, of posting: Posting) -> MarkdownDocument {
    document.withoutPersons(persons(of: posting)) { isOnAskingOrApplying($0.text) }
  }

  func closedSummary(_ summary: String, of posting: Posting) -> String {
    persons(of: posting).blanked(summary)
  }

  private func persons(of posting: Posting) -> PersonalText {
    PersonalText(names: posting.contacts.compactMap(\.name))
  }
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
  let words = folded(heading).split { !$0.isLetter }.map(String.init)
  if words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) { return true }
  let text = words.joined(separator: " ")
  return whole.contains(text) || phrases.contains { text.hasPrefix($0) }
}

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
