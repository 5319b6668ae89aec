import Facts
import Postings

/// The kind of contract.
extension SentenceRule {
  static let employment = SentenceRule(
    .employment,
    mayGive: { words, _ in
      words.may(.employment)
    }, read: { draft, sentence, _, line in draft.employment(sentence, line) })
}

extension Draft {
  /// "een contract voor onbepaalde tijd", "Die Stelle ist unbefristet".
  mutating func employment(_ sentence: Range<Int>, _ line: Int) {
    let isOfContract = scan.contains(.contract, in: sentence)
    // "… sucht eine Mitarbeiterin in Vollzeit (39 Wochenstunden), unbefristet."
    let isItem = lines[line].marker == .bullet || !isSentence(line)
    guard isOfContract || isItem || scan.contains(.seeking, in: sentence) else { return }
    for index in sentence {
      guard let match = scan.match(.employment, at: index, sentence.upperBound),
        let kind = Employment.at(match.value),
        isOfContract && match.end - index >= 2 || isPlainKind(kind, index),
        scan.stance(of: index..<match.end, in: sentence) != .denied
      else { continue }
      var kinds = scan.employment(in: index..<sentence.upperBound).kinds
      // "… een aanstelling voor een jaar. Bij goed functioneren volgt een vaste aanstelling."
      if kinds.first == .temporary, becomesPermanent(after: sentence, line) {
        kinds = [.temporaryToPermanent]
      }
      offer(
        .employment, .employment(Array(kinds.prefix(1))), index..<match.end, line: line,
        rule: .sentence)
      return
    }
    if isOfContract, let term = term(of: sentence) {
      // "Een eerste contract van zes maanden en daarna gewoon vast."
      let later = term.upperBound..<sentence.upperBound
      let isFirst =
        scan.contains(.becoming, in: later)
        && scan.employment(in: later).kinds.contains(.permanent)
      offer(
        .employment, .employment([isFirst ? .temporaryToPermanent : .temporary]), term, line: line,
        rule: .sentence)
    }
  }

  /// "voor een periode van vier jaar", "für zwei Jahre", "for 18 months" in a sentence of the contract.
  private func term(of sentence: Range<Int>) -> Range<Int>? {
    guard scan.contains(.appointment, in: sentence) else { return nil }
    for index in sentence.dropFirst()
    where scan.isWord(.duration, at: index, sentence.upperBound) {
      let before = max(sentence.lowerBound, index - 5)..<index
      guard scan.tokens[index - 1].kind == .number || isNumber(index - 1, index),
        let start = before.first(where: { scan.isWord(.during, at: $0, index) })
      else { continue }
      return start..<index + 1
    }
    return nil
  }

  private func isNumber(_ index: Int, _ end: Int) -> Bool {
    scan.has(.number, at: index, end)
  }

  /// The next sentence says that a permanent contract follows.
  private func becomesPermanent(after sentence: Range<Int>, _ line: Int) -> Bool {
    let rest = sentence.upperBound..<lines[line].tokens.upperBound
    guard let next = sentences(rest).first else { return false }
    let kinds = scan.employment(in: next).kinds
    return kinds == [.temporaryToPermanent]
      || kinds == [.permanent] && scan.contains(.becoming, in: next)
  }

  /// A single word that can only be about the contract.
  private func isPlainKind(_ kind: Employment, _ index: Int) -> Bool {
    switch kind {
    case .permanent, .temporary, .sideJob, .onCall: scan.tokens[index].length > 5
    default: false
    }
  }
}
