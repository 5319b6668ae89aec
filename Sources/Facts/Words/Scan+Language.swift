/// What follows from the language of a text.
extension Scan {
  /// The country of the text's language: of places with one name the one there is meant. Empty where the
  /// language is not known or is spoken in many.
  package var country: String {
    switch spoken {
    case .nl: "NL"
    case .de: "DE"
    case .en, nil: ""
    }
  }

  /// Whether the word is one of those that the text's language is told by: "Wo?" in German is no level of
  /// Dutch education.
  package func isSmallWord(at index: Int) -> Bool {
    let place = Int(tokens[index].word) - Int(WordTable.firstNumber)
    guard let spoken, vocabulary.languages.indices.contains(place) else { return false }
    return vocabulary.languages[place] & 1 << spoken.number != 0
  }
}
