import Foundation
import Testing

@testable import Postings

@Suite struct VocabularyTests {
  @Test func everyLineOfTheFilesIsUnderstood() {
    #expect(Vocabulary.shared.problems.isEmpty)
  }

  /// A file has one line for each value of a sense, and a line holds a phrase once.
  @Test(arguments: [dutchVocabulary, englishVocabulary, germanVocabulary])
  func noLineAndNoPhraseIsWrittenTwice(_ vocabulary: String) {
    var heads: Set<String> = []
    for line in vocabulary.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      #expect(heads.insert(String(parts[0])).inserted, "\(parts[0])")
      let phrases = parts[1].split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces).lowercased()
      }
      #expect(Set(phrases).count == phrases.count, "\(parts[0])")
    }
  }

  /// Words are told apart by their hash alone.
  @Test func noTwoWordsShareANumber() {
    var words: [UInt16: String] = [:]
    for vocabulary in [dutchVocabulary, englishVocabulary, germanVocabulary] {
      var text = vocabulary
      text.withUTF8 { bytes in
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
    }
    #expect(words.count > 2000)
  }

  @Test func caseAccentsAndHyphensDoNotCount() {
    for text in ["Werk- en denkniveau", "WERK EN DENKNIVEAU", "werk- en denkniveau:"] {
      let label = withScan(text) { scan, all in scan.labelled(all)?.label }
      #expect(label == .education, "\(text)")
    }
    let deadline = withScan("Solliciteer vóór") { scan, all in scan.labelled(all)?.label }
    let pay = withScan("Vergütung") { scan, all in scan.labelled(all)?.label }
    #expect(deadline == .deadline)
    #expect(pay == .pay)
  }
}
