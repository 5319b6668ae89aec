import Foundation
import Testing

@testable import Facts

@Suite struct VocabularyTests {
  @Test func everyLineOfTheFilesIsUnderstood() {
    #expect(Vocabulary.shared.problems.isEmpty)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Facts/Vocabularies")

  @Test func theEmbeddedVocabulariesAreTheFolderByteForByte() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let embedded = Vocabulary.embedded()
    #expect(names.sorted() == embedded.map { "\($0.language.rawValue).txt" }.sorted())
    for file in embedded {
      let path = Self.folder.appending(path: "\(file.language.rawValue).txt")
      #expect(try Data(contentsOf: path) == Data(file.bytes), "\(file.language)")
    }
  }

  /// A file has each sense once, and a sense each phrase once.
  @Test func noSenseAndNoPhraseOfOneIsWrittenTwice() {
    for file in Vocabulary.embedded() {
      var heads: Set<String> = []
      var phrases: Set<String> = []
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      where !line.hasPrefix("#") {
        if line.hasPrefix("[") {
          #expect(heads.insert(String(line)).inserted, "\(line)")
          phrases = []
        } else {
          #expect(phrases.insert(line.lowercased()).inserted, "\(line) in \(file.language)")
          #expect(line == line.trimmingCharacters(in: .whitespaces), "\(line)")
        }
      }
    }
  }

  /// Words are told apart by their hash alone.
  @Test func noTwoWordsShareANumber() {
    var words: [UInt16: String] = [:]
    for (_, bytes) in Vocabulary.embedded() {
      var tokenizer = Tokenizer(bytes, Vocabulary.shared.words)
      tokenizer.scan(0..<bytes.count)
      for token in tokenizer.tokens where token.kind == .word && token.word != 0 {
        let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        let folded = word.folding(
          options: [.caseInsensitive, .diacriticInsensitive], locale: nil
        )
        .replacingOccurrences(of: "ß", with: "ss").replacingOccurrences(of: "’", with: "'")
        if let other = words[token.word] {
          #expect(other == folded)
        } else {
          words[token.word] = folded
        }
      }
    }
    #expect(words.count > 2000)
  }
}
