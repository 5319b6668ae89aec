import Facts

/// Short lines below a sentence that leads to them.
///
///     Bewirb dich mit Anschreiben und Lebenslauf bei
///     Hof Sonnenberg
///     info@hof.example
extension ContactRule {
  /// Takes up what the sentence above the short lines said.
  mutating func followLead(_ index: Int) {
    guard let lead, index <= lead.end, let first = text.lines[index].tokens.first,
      !text.isSentence(index)
        // "oder an info@… (nur PDF)."
        || scan.has(.or, at: first, text.lines[index].tokens.upperBound)
    else {
      lead = nil
      return
    }
    purpose = purpose ?? lead.purpose
  }

  /// So many lines below a sentence that ends in "bei" may hold an address.
  private static let linesBelowLead = 7

  /// The sentence ends the line and names what is below: "… Lebenslauf bei", "Bewerbungen an den".
  mutating func beginLead(_ sentence: Range<Int>, _ line: Int) {
    guard sentence.upperBound == text.lines[line].tokens.upperBound, let last = sentence.last,
      sentence.count > 4, !hasAddress(sentence),
      (max(sentence.lowerBound, last - 1)...last).contains(where: {
        scan.isWord(.toward, at: $0, sentence.upperBound)
      }),
      let found = cue(in: sentence)
    else { return }
    lead = (found, line + Self.linesBelowLead)
  }
}
