import Markdown
import Postings
import Slugs

// What is left of a posting's words once it is closed (GDPR, article 5(1)(e): no longer than necessary):
// sections on asking and applying go, what leads to a person is blanked in the rest.
extension Site {
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
