import Facts
import Postings

/// How sentences give one fact: what their words must hold at least, and who reads them.
///
/// `context` is the sentence with the question that it answers.
struct SentenceRule: Sendable {
  typealias Words = Scan.Summary
  let field: Field
  /// A quick no for most sentences.
  let mayGive: @Sendable (Words, VocabularyLanguage?) -> Bool
  let read:
    @Sendable (
      _ reading: inout TextReading, _ sentence: Range<Int>, _ context: Range<Int>, _ line: Int
    ) -> Void

  /// Whether a line that was taken for another fact may say it as well.
  var isBesideFacts: Bool { field == .employment || field == .starts || field == .ends }

  init(
    _ field: Field, mayGive: @escaping @Sendable (Words, VocabularyLanguage?) -> Bool,
    read: @escaping @Sendable (inout TextReading, Range<Int>, Range<Int>, Int) -> Void
  ) {
    (self.field, self.mayGive, self.read) = (field, mayGive, read)
  }

  /// All of them, each in its file. Title, employer and contacts weigh the whole text instead.
  static let all: [SentenceRule] = [
    deadline, reference, hours, pay, scales, starts, ends, posted, education, locations,
    employment, workplace,
  ]
}

extension Scan.Summary {
  /// Full stops within dates, which German has, cannot be told from those of sentences.
  func mayHoldDate(in language: VocabularyLanguage?) -> Bool {
    hasNumber && (may(.month) || may("-") || may("/") || language == .de)
  }
}
