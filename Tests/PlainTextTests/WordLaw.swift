import Diagnostics
import Facts
import Foundation
import PlainText
import Postings
import SeededNumbers
import Testing

/// The law that no word is lost: each word and number of a text is in the value or the note of a fact, in the body,
/// or in a line that is reported as dropped; words that only say how a value is meant ("uur", "per") may go with it.
///
/// `PRIKBORD_RECOMBINATIONS` says how many random texts are read; the nightly run reads twenty thousand.
@Suite struct WordLaw {
  @Test func holdsForEveryPosting() {
    let pages = CorpusPosting.folder("pages")
    for posting in ReadingLaws.postings + pages where posting.source.path.hasSuffix(".txt") {
      if let lost = lostWords(posting.source) { Issue.record("\(posting): \(lost)") }
    }
  }

  @Test func holdsForMutations() {
    var random = SplitMix64(seed: 13)
    let postings = ReadingLaws.postings
    for round in 0..<count / 2 {
      let bytes = random.mutated(postings[round % postings.count].source.bytes)
      if let lost = lostWords(SourceText(path: "fuzz.txt", bytes: bytes)) {
        Issue.record("round \(round): \(lost) in\n\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  /// Lines of different postings in one text, in the order of chance.
  @Test func holdsForRecombinedLines() {
    var random = SplitMix64(seed: 14)
    let lines = ReadingLaws.postings.flatMap {
      $0.source.bytes.split(separator: 10).map(Array.init)
    }
    for round in 0..<count {
      let size = Int.random(in: 4...40, using: &random)
      let picked = (0..<size).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? [] : lines[Int.random(in: lines.indices, using: &random)]
      }
      let bytes = Array(picked.joined(separator: [10]))
      if let lost = lostWords(SourceText(path: "lines.txt", bytes: bytes)) {
        Issue.record("round \(round): \(lost) in\n\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  private let count =
    ProcessInfo.processInfo.environment["PRIKBORD_RECOMBINATIONS"].flatMap { Int($0) } ?? 2000

  /// The first words that are nowhere, with their line.
  private func lostWords(_ source: SourceText) -> String? {
    let reading = readPosting(source)
    guard reading.reader == .plain, !reading.isRefused else { return nil }
    var kept: Set<String> = []
    for text in texts(of: reading) { kept.formUnion(words(text)) }
    // The page's number behind a header that names the employer.
    let reported = Set(
      reading.diagnostics.filter { $0.code == "dropped-line" }.compactMap {
        $0.location?.excerpt?.line
      })
    var isBrokenAbove = false
    for line in reading.lines {
      switch line.kind {
      case .blank, .dropped, .frontMatter: continue
      default: break
      }
      if reported.contains(line.number) { continue }
      let text = reading.source.text(in: line.span)
      let isBrokenHere = text.hasSuffix("-") || text.hasSuffix("\u{AD}")
      defer { isBrokenAbove = isBrokenHere }
      let days = reading.facts.filter { $0.isOfDay && line.span.start <= $0.span.start }
        .flatMap { words($0.raw) }
      let meant = meantWords(text, isFact: line.kind.isFact)
      let lost = meant.filter { word in
        // A word that a column broke, or a sign without a width, is whole in the body.
        let isBroken =
          word == meant.last && isBrokenHere || word == meant.first && isBrokenAbove
          || kept.contains {
            word.count < 4 ? $0.hasPrefix(word) || $0.hasSuffix(word) : $0.contains(word)
          }
        return word.count > 1 && !kept.contains(word) && !days.contains(word) && !isBroken
      }
      if !lost.isEmpty, !kept.contains(lost.joined()) {
        return "line \(line.number): \(lost) of `\(text)`"
      }
    }
    return nil
  }

  private func texts(of reading: Reading) -> [String] {
    var texts = [String(decoding: reading.body.markdown, as: UTF8.self)]
    for fact in reading.facts {
      texts.append(fact.shown)
      if let note = fact.note { texts.append(note) }
      switch fact.value {
      case .pay(let pay): texts.append(pay.text)
      case .deadline(let deadline): texts.append(deadline.text)
      default: break
      }
    }
    return texts
  }

  /// Words and numbers as letters: Markdown's escapes and the signs between words say nothing.
  private func words(_ text: String) -> Set<String> {
    withScan(text.replacing("\\", with: "")) { scan, all in
      Set(
        all.compactMap {
          scan.tokens[$0].kind == .word || scan.tokens[$0].kind == .number
            ? scan.text($0..<$0 + 1).lowercased() : nil
        })
    }
  }

  /// The words of a line that are more than the wording of a value, without the number of a list's item and the
  /// label before a fact.
  private func meantWords(_ text: String, isFact: Bool) -> [String] {
    withScan(text) { scan, all in
      var words: [String] = []
      var index = all.lowerBound
      let head = all.prefix(isFact ? 8 : 2)
      if let end = head.first(where: {
        scan.tokens[$0].kind == .tab
          || scan.tokens[$0].isSign(isFact ? ":" : ".") && !scan.tokens[$0].isSpaced
      }) {
        index = end
      }
      while index < all.upperBound {
        if let after = scan.wording(at: index, all.upperBound) ?? scan.placeName(at: index, in: all)
        {
          index = after
          continue
        }
        let kind = scan.tokens[index].kind
        if kind == .word || kind == .number {
          words.append(scan.text(index..<index + 1).lowercased().replacing("\u{AD}", with: ""))
        }
        index += 1
      }
      return words
    }
  }
}

extension LineReading.Kind {
  /// Its line gave a fact.
  fileprivate var isFact: Bool {
    switch self {
    case .title, .label, .heading, .listItem, .paragraph, .frontMatter, .dropped, .blank: false
    default: true
    }
  }
}

extension Fact {
  fileprivate var isOfDay: Bool {
    switch value {
    case .day, .deadline: true
    default: false
    }
  }
}
