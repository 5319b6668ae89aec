import Facts
import Postings

/// The kind of contract.
extension SentenceRule {
  static let employment = SentenceRule(
    .employment,
    mayGive: { words, _ in
      words.may(.employment)
    }, read: { reading, sentence, _, line in reading.employment(sentence, line) })
}

extension TextReading {
  /// "een contract voor onbepaalde tijd", "Die Stelle ist unbefristet".
  mutating func employment(_ sentence: Range<Int>, _ line: Int) {
    let isOfContract = scan.contains(.contract, in: sentence)
    let isOfTerms = isOfContract || tellsWeek(sentence)
    // "… sucht eine Mitarbeiterin in Vollzeit (39 Wochenstunden), unbefristet."
    let isItem = lines[line].marker == .bullet || !isSentence(line)
    guard
      isOfTerms || isItem || scan.contains(.seeking, in: sentence)
        || scan.contains(.isA, in: sentence)
    else { return }
    if let title = candidates.first(where: { $0.field == .title })?.line, line < title,
      isOfMenu(line)
    {
      return
    }
    var next = sentence.lowerBound
    for index in sentence where index >= next {
      guard let match = scan.match(.employment, at: index, sentence.upperBound) else { continue }
      // "permanent residents": the words of a phrase that is no kind say nothing alone.
      if Employment.at(match.value) == nil { next = match.end }
      guard let kind = Employment.at(match.value),
        isOfContract && match.end - index >= 2
          || (isOfTerms || isItem || scan.contains(.seeking, in: sentence))
            && (isPlainKind(kind, index)
              || (isItem || scan.contains(.seeking, in: sentence))
                && isPhrase(kind, index..<match.end))
          || kind == .volunteer && isSaid(index, sentence)
          || kind == .contractor && match.end - index >= Self.wordsOfBasis,
        scan.stance(of: index..<match.end, in: sentence) != .denied,
        !isOfYours(kind, index, sentence)
      else { continue }
      var kinds = scan.employment(in: index..<sentence.upperBound).kinds
      // "A six-month contract to begin with, and a permanent one after that"
      if kinds.first == .permanent, beginsTemporary(index, sentence) {
        kinds = [.temporaryToPermanent]
      }
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

  /// "hire your own working student", "je eigen vrijwilligers": who works for whoever is sought.
  private func isOfYours(_ kind: Employment, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard kind == .sideJob || kind == .volunteer || kind == .onCall else { return false }
    return (max(sentence.lowerBound, index - 2)..<index).contains {
      scan.isWord(.yours, at: $0, index)
    }
  }

  /// "through a limited company", "op zzp-basis", "auf selbstständiger Basis": said of nothing but the contract.
  private static let wordsOfBasis = 3

  /// "in Vollzeit (39 Std./Woche) unbefristet", "eine unbefristete Teilzeitstelle": beside the hours stands the contract.
  private func tellsWeek(_ sentence: Range<Int>) -> Bool {
    // "Our permanent staff work 40 hours a week" is of others.
    guard let first = sentence.first, !scan.isWord(.ours, at: first, sentence.upperBound) else {
      return false
    }
    return scan.hours(in: sentence, labelled: false) != nil && scan.contains(.week, in: sentence)
      || sentence.contains {
        scan.match(.employment, is: EmploymentWords.none, at: $0, sentence.upperBound) != nil
      }
  }

  /// "voor een periode van vier jaar", "für zwei Jahre", "for 18 months" in a sentence of the contract; "a two-year
  /// position".
  private func term(of sentence: Range<Int>) -> Range<Int>? {
    let isOfAppointment = scan.contains(.appointment, in: sentence)
    for index in sentence.dropFirst()
    where scan.isWord(.duration, at: index, sentence.upperBound) {
      let isHyphenated = scan.tokens[index - 1].isSign("-") && index - 2 >= sentence.lowerBound
      let count = isHyphenated ? index - 2 : index - 1
      guard isCount(count, index) else { continue }
      if isBeforeContract(index + 1, sentence) { return count..<index + 1 }
      let before = max(sentence.lowerBound, index - 5)..<index
      if isOfAppointment, let start = before.first(where: { scan.isWord(.during, at: $0, index) }) {
        return start..<index + 1
      }
    }
    return nil
  }

  /// "18", "vier", "een", "anderhalf": how many months or years.
  private func isCount(_ index: Int, _ end: Int) -> Bool {
    scan.tokens[index].kind == .number || isNumber(index, end)
      || scan.isWord(.one, at: index, index + 1) || scan.isWord(.half, at: index, index + 1)
      || isArticle(index, index + 1)
  }

  /// "position", "contract" right behind a duration, and no kind of employment of its own: "a two-year apprenticeship".
  private func isBeforeContract(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (index..<min(index + 2, sentence.upperBound)).contains {
      scan.has(.contract, at: $0, $0 + 1) && scan.tokens[index].kind == .word
        && scan.employment(in: $0..<$0 + 1).kinds.isEmpty
        && scan.employment(ofTitle: $0..<$0 + 1).isEmpty
    }
  }

  private func isNumber(_ index: Int, _ end: Int) -> Bool {
    scan.has(.number, at: index, end)
  }

  /// Before the permanent contract stands a temporary one or its term, and a word says that one becomes the other.
  private func beginsTemporary(_ permanent: Int, _ sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound..<permanent
    guard scan.contains(.becoming, in: sentence), !before.isEmpty else { return false }
    return scan.employment(in: before).kinds.contains(.temporary) || term(of: before) != nil
      || scan.contains(.trialYear, in: before)
  }

  /// The next sentence says that a permanent contract follows.
  private func becomesPermanent(after sentence: Range<Int>, _ line: Int) -> Bool {
    let rest = sentence.upperBound..<lines[line].tokens.upperBound
    guard let next = sentences(rest).first else { return false }
    let kinds = scan.employment(in: next).kinds
    return kinds == [.temporaryToPermanent]
      || kinds == [.permanent] && scan.contains(.becoming, in: next)
  }

  /// "Es ist ein Ehrenamt, klar.": the sentence says what it is.
  private func isSaid(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 3)..<index).contains {
      $0 <= sentence.lowerBound + 2 && scan.isWord(.isA, at: $0, index)
    }
  }

  /// "met optie vast", "freie Mitarbeit": several words that can only be about the contract.
  private func isPhrase(_ kind: Employment, _ words: Range<Int>) -> Bool {
    guard words.count >= 2 else { return false }
    switch kind {
    case .permanent, .temporaryToPermanent, .contractor: return true
    // "fixed term", and not "one year" or "limited to"
    case .temporary:
      return scan.tokens[words.upperBound - 1].length > 2
        && !words.contains { scan.isWord(.duration, at: $0, words.upperBound) }
    default: return false
    }
  }

  /// A single word that can only be about the contract.
  private func isPlainKind(_ kind: Employment, _ index: Int) -> Bool {
    switch kind {
    case .permanent, .temporary, .sideJob, .onCall: scan.tokens[index].length > 5
    default: false
    }
  }
}
