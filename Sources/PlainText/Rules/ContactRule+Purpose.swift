import Facts

/// What the words of a sentence say an address is for, beside the words of applying and asking themselves.
extension ContactRule {
  /// So many words may stand between "answers" and its questions, between "mail" and what is sent.
  private static let (farthestAnswer, farthestThing) = (6, 4)

  /// "answers to the three questions", "Vul drie vragen in": the questions of a form, and nobody is asked.
  func isOfForm(_ index: Int, _ tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, index - Self.farthestAnswer)..<index).contains {
      scan.isWord(.answering, at: $0, index)
    }
  }

  /// "Wat vragen wij?": what the employer asks of whoever reads.
  func isAskedByEmployer(_ index: Int, _ tokens: Range<Int>) -> Bool {
    scan.isWord(.weAsk, at: index, tokens.upperBound)
      || index > tokens.lowerBound && scan.isWord(.weAsk, at: index - 1, tokens.upperBound)
  }

  /// "mail een filmpje van een minuut naar hoi@…", "Stuur een bericht met je naam naar …": something goes to the address.
  func sendsToAddress(_ tokens: Range<Int>) -> Int? {
    let end = tokens.upperBound
    guard
      let address = tokens.first(where: {
        $0 > tokens.lowerBound && scan.isWord(.toward, at: $0 - 1, $0)
          && scan.mailAddress(at: $0, end) != nil
      }),
      let start = (tokens.lowerBound..<address).last(where: { scan.isWord(.sends, at: $0, address) }
      )
    else { return nil }
    let near = start + 1..<min(start + 1 + Self.farthestThing, address)
    let isThing =
      near.contains {
        scan.isWord(.one, at: $0, address) || scan.isWord(.yours, at: $0, address)
      }
      && !(start..<address).contains {
        scan.isWord(.enquiry, at: $0, address) && !isOfForm($0, tokens)
      }
    return isThing ? start : nil
  }

  /// "Zelf een job in deze nieuwsbrief? Mail naar redactie@…": for whoever places vacancies, and not for who applies.
  func isForAdvertisers(_ tokens: Range<Int>) -> Bool {
    text.hasMailAddress(tokens) && scan.contains(.advertising, in: tokens)
      && cue(in: tokens) != .application
  }

  /// "Dat kan via …", "Oder per Mail an …": another way to do what the sentence before said.
  func isDoneSo(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    if scan.isWord(.doneSo, at: first, sentence.upperBound) { return true }
    // "Mailen kan ook:"
    return (first + 1..<min(first + 3, sentence.upperBound)).contains { index in
      scan.match(.word, is: SmallWord.doneSo.index, at: index, sentence.upperBound)
        .map { $0 > index + 1 } ?? false
    }
  }

  /// A word that leads somewhere, or a colon, stands right before an address.
  func isLedTo(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound else { return false }
    let before = index - 1
    return scan.tokens[before].isSign(":") || scan.isWord(.via, at: before, index)
      || scan.isWord(.toward, at: before, index) || scan.isWord(.reachedAt, at: before, index)
  }

  /// What the words of a stretch are about: the last of them says.
  func cue(in tokens: Range<Int>) -> Purpose? {
    var found: Purpose?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let behind = scan.match(
        .word, is: SmallWord.beforehand.index, at: index, tokens.upperBound)
      {
        found = .enquiry
        index = behind
        continue
      }
      if scan.isWord(.application, at: index, tokens.upperBound) { found = .application }
      if scan.isWord(.enquiry, at: index, tokens.upperBound), !isAskedByEmployer(index, tokens) {
        found = isOfForm(index, tokens) ? .application : .enquiry
      }
      index += 1
    }
    return found
  }

  /// The word of applying is what the question right before it is about: "Fragen zu Ihrer Bewerbung", "questions about
  /// your application".
  func isAskedAbout(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let near = max(tokens.lowerBound, index - Self.farthestTopic)..<index
    guard let question = near.last(where: { scan.isWord(.enquiry, at: $0, index) }),
      index - question > 1
    else { return false }
    return (question + 1..<index).allSatisfy {
      scan.tokens[$0].kind == .word && !scan.isWord(.asks, at: $0, index)
        && (scan.has(.language, at: $0, $0 + 1) || scan.has(.joiner, at: $0, $0 + 1)
          || scan.isWord(.ours, at: $0, index) || scan.isWord(.article, at: $0, index)
          || scan.isWord(.about, at: $0, index))
    }
  }

  /// "Vragen over je …"
  private static let farthestTopic = 4
}
