import Slugs
package import Templating

/// The words that lints look for, as the strings files list them: of all languages that the theme has, since a
/// posting need not be written in the board's.
///
///     vague_pay: marktconform, competitief salaris
///     gendered_titles: secretaresse, …vrouw
///
/// With `…` before it a word ends so.
package struct LintWords: Sendable, Equatable {
  package let persons: PersonWords
  private let vaguePay: [[UInt8]]
  private let genderedTitles: Set<String>
  private let genderedEndings: [String]
  /// Letters that stand for a gender beside a title: "m/v/x".
  private let genderMarks: Set<String>
  private let unitsOfHours: Set<String>
  private let scales: Set<String>

  package init(_ languages: [Strings]) {
    func words(_ key: String) -> [String] { languages.flatMap { $0.list(key) }.map(folded) }
    persons = PersonWords(languages)
    vaguePay = languages.flatMap { $0.list("vague_pay") }.map { Array($0.lowercased().utf8) }
    let gendered = words("gendered_titles")
    genderedTitles = Set(gendered.filter { !$0.hasPrefix("…") })
    genderedEndings = gendered.filter { $0.hasPrefix("…") }.map { String($0.dropFirst()) }
    genderMarks = Set(words("gender_marks"))
    unitsOfHours = Set(words("title_units"))
    scales = Set(words("title_scales"))
  }

  func isUnitOfHours(_ word: String) -> Bool { unitsOfHours.contains(folded(word)) }

  func isScale(_ word: String) -> Bool { scales.contains(folded(word)) }

  /// The word of a title that names one gender. A title with both forms ("gastheer/gastvrouw", "m/v") is neutral.
  func genderedWord(in title: String) -> String? {
    let words = folded(title).utf8.split { byte in
      UTF8.isASCII(byte) && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    if words.count(where: genderMarks.contains) >= 2 { return nil }
    let found = words.filter { word in
      genderedTitles.contains(word)
        || genderedEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The first words that say nothing of a pay, in bytes; letters of ASCII compare without case.
  func vaguePay(in text: [UInt8]) -> Range<Int>? {
    var first: Range<Int>?
    for words in vaguePay where text.count >= words.count && !words.isEmpty {
      for start in 0...(text.count - words.count) where text[start] | 0x20 == words[0] {
        guard start < first?.lowerBound ?? .max else { break }
        let range = start..<(start + words.count)
        if zip(text[range], words).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { first = range }
      }
    }
    return first
  }
}
