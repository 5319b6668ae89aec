import Slugs

/// A word as mail and web addresses spell it: "Özçelik" → "oezcelik". Some write `ü` as `u`: that is `folded`.
func addressSpelling(of word: some StringProtocol) -> String {
  guard word.utf8.contains(where: { $0 >= 0x80 }) else { return folded(word) }
  return folded(word.lowercased().map { umlauts[$0] ?? String($0) }.joined())
}

private let umlauts: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]
