import Facts
package import Markdown
package import Postings

// What is shown of persons in a posting's words (GDPR, article 5(1)(e): no longer than necessary). Once it is
// closed, sections on asking and applying go, and what leads to a person is blanked in the rest. Feeds are
// copied and kept by others, so in them it is blanked from the start.
extension Site {
  func closedText(_ document: MarkdownDocument, of posting: Posting) -> MarkdownDocument {
    document.withoutPersons(posting.allPersons) { texts.personWords.announcesPersons($0.text) }
  }

  func closedSummary(_ summary: String, of posting: Posting) -> String {
    posting.allPersons.blanked(summary)
  }
}

extension Posting {
  /// Who stands in its words besides the way to apply.
  package func persons(_ words: PersonWords) -> PersonalText {
    let apply = apply?.email?.lowercased()
    return PersonalText(names: contacts.compactMap(\.name)) { address in
      address.lowercased() == apply || words.isMailbox(address)
    }
  }

  /// The same with the way to apply, which is over.
  var allPersons: PersonalText { PersonalText(names: contacts.compactMap(\.name)) }
}
