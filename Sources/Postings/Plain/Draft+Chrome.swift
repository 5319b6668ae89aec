extension Draft {
  /// Drops what belongs to the page and not to the posting: cookie texts, skip links, share buttons, icon
  /// names, countdowns, rulers, headers of mails.
  mutating func dropChrome() {
    takeGlyphs()
    for index in lines.indices where lines[index].role == .open {
      if let reason = chrome(index) { drop(index, reason) }
    }
    dropOthers()
  }

  private func chrome(_ index: Int) -> PlainLine.Reason? {
    let line = lines[index]
    let tokens = line.tokens
    guard let first = tokens.first else {
      return line.marker == .bullet ? .ruler : nil
    }
    let summary = summary(of: index)
    if isRuler(tokens) { return .ruler }
    if summary.may(anyOf: Sense.countdown.bit | Sense.ago.bit), isCountdown(tokens) {
      return .countdown
    }
    if summary.may(.mail) {
      if isMailHeader(index) { return .mailHeader }
      if isMailQuote(tokens) || isQuoting(tokens) { return .mailQuote }
    }
    if summary.may(.noise), let reason = noise(tokens) { return reason }
    if summary.may(.chrome), let reason = listedChrome(index, first) { return reason }
    if case .hash = line.marker { return nil }
    let mayBePath =
      index < 30
      && (summary.may(">") || summary.may("\"") || summary.may("/") || summary.may("_")
        || summary.hasColumns)
    return mayBePath && isBreadcrumb(index) ? .breadcrumb : nil
  }

  /// Lines that speak of pages or name icons, wherever in them.
  private func noise(_ tokens: Range<Int>) -> PlainLine.Reason? {
    var icons = 0
    for index in tokens {
      switch scan.match(.noise, at: index, tokens.upperBound).flatMap({ NoiseWords.at($0.value) }) {
      case .page: return .chrome
      case .icon: icons += 1
      case nil: break
      }
    }
    return icons >= 3 ? .icons : nil
  }

  /// Lines that words of the vocabularies' `chrome` tell.
  private func listedChrome(_ index: Int, _ first: Int) -> PlainLine.Reason? {
    let line = lines[index]
    let end = line.tokens.upperBound
    if line.marker == .none || line.marker == .bullet, isAllChrome(line.tokens) { return .chrome }
    if case .hash = line.marker { return nil }
    if summary(of: index).hasGaps, isMostlyChrome(line.tokens) { return .chrome }
    // Sentences of the posting may begin like chrome; chrome is short.
    if scan.match(.chrome, is: ChromeWords.start.index, at: first, end) != nil, width(index) < 160,
      // "Sign up by: 1 May 2026"
      scan.labelled(line.tokens)?.joint != .colon
    {
      return .chrome
    }
    let endsAsChrome =
      line.marker == .none && line.tokens.count <= 8
      && line.tokens.dropLast().allSatisfy {
        scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital
          || scan.has(.joiner, at: $0, end)
      }
      && scan.match(.chrome, is: ChromeWords.end.index, at: end - 1, end) != nil
    return endsAsChrome ? .chrome : nil
  }

  private func isRuler(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    let sign = scan.tokens[first]
    guard sign.kind == .sign || sign.kind == .bullet else { return false }
    return tokens.count >= 2
      && tokens.allSatisfy {
        scan.tokens[$0].kind != .word && scan.tokens[$0].kind != .number
          && scan.tokens[$0].kind != .currency
      }
  }

  /// "Nog 9 dagen", "Sluit over 11 dagen", "Geplaatst 1 maand geleden", "2 weeks ago".
  func isCountdown(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    var index = tokens.lowerBound
    guard index < end else { return false }
    let start = index
    if let label = scan.match(.label, at: index, end) {
      index = label.end
      if scan.isSign(":", at: index, end) { index += 1 }
    }
    var counts = false
    if let after = scan.skip(Sense.countdown.bit | Sense.ago.bit, at: index, end) {
      (index, counts) = (after, true)
    }
    guard index < end,
      scan.tokens[index].kind == .number || scan.isWord(.one, at: index, end)
    else {
      // The label may have eaten the countdown's first word: "Sluit over 11 dagen".
      if index != start, let after = scan.skip(Sense.countdown.bit, at: start, end), after < end,
        scan.tokens[after].kind == .number,
        scan.skip(Sense.timeunit.bit, at: after + 1, end) != nil
      {
        return end - after <= 3
      }
      return false
    }
    guard let unit = scan.skip(Sense.timeunit.bit, at: index + 1, end) else { return false }
    index = unit
    if let after = scan.skip(Sense.ago.bit, at: index, end) { (index, counts) = (after, true) }
    return counts && end - index <= 1
  }

  /// A line of buttons and links alone: every word is one, signs between.
  func isAllChrome(_ tokens: Range<Int>) -> Bool {
    // "Contact" alone is a heading, and so is "Solliciteren?".
    scan.headingTopic(of: tokens) == nil && chromeEnd(tokens) == tokens.upperBound
  }

  /// "Sign in   Create alert   Mijn hoekje": wide gaps, and links in most of the columns.
  private func isMostlyChrome(_ tokens: Range<Int>) -> Bool {
    guard
      !tokens.contains(where: { scan.tokens[$0].kind == .number || scan.tokens[$0].isSign("@") }),
      scan.labelled(tokens) == nil
    else { return false }
    var starts = tokens.filter {
      scan.tokens[$0].traits.contains(.farSpaced) || $0 == tokens.lowerBound
    }
    starts.append(tokens.upperBound)
    let columns = zip(starts, starts.dropFirst()).map { $0..<$1 }
    let links = columns.count { isAllChrome($0) }
    return links >= 2 && links * 2 > columns.count
  }

  /// Where the buttons and links at the beginning of a stretch end; nil where it begins with none.
  private func chromeEnd(_ tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    var words = 0
    let end = tokens.upperBound
    while index < end {
      if let match = scan.match(.chrome, at: index, end), let kind = ChromeWords.at(match.value),
        kind == .word || kind == .start
      {
        words += 1
        index = match.end
      } else if scan.tokens[index].kind == .sign || scan.tokens[index].kind == .tab
        || scan.tokens[index].kind == .bullet
      {
        index += 1
      } else {
        break
      }
    }
    return words > 0 ? index : nil
  }

  /// "Home > Stages > Stage communicatie", "Home / Careers / Current vacancies".
  private func isBreadcrumb(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    let arrows = tokens.count { isArrow($0, tokens) }
    if arrows >= 2 && tokens.contains(where: { scan.tokens[$0].isSign(">") }) { return true }
    let startsAsChrome = scan.match(.chrome, at: tokens.lowerBound, tokens.upperBound) != nil
    if arrows >= 1 { return startsAsChrome && !isCurrencyLine(tokens) }
    // Slashes and bars stand between facts as well: a path has no numbers and begins with a link.
    guard startsAsChrome, !summary(of: index).hasNumber else { return false }
    let breaks = tokens.filter {
      scan.tokens[$0].isSign("|") || scan.tokens[$0].isSign("/") && scan.tokens[$0].isSpaced
    }
    let glyphs = tokens.count {
      scan.isSign("_", at: $0 + 1, tokens.upperBound)
        && scan.match(.chrome, is: ChromeWords.glyph.index, at: $0, tokens.upperBound) != nil
    }
    if glyphs >= 2 { return true }
    guard let first = breaks.first, let last = breaks.last, breaks.count >= 2,
      isAllChrome(tokens.lowerBound..<first)
    else { return false }
    // "Ausbildung | Vollzeit | München", "Culture / heritage / museums": no links, unless the path ends in
    // what follows below.
    let end = last + 1..<tokens.upperBound
    return !scan.has(.label, at: tokens.lowerBound, first)
      && !scan.has(.term, at: tokens.lowerBound, first)
      || lines[(index + 1)...].prefix(12).contains { scan.equal($0.tokens, end) }
  }

  /// `>` or `»` between blanks.
  private func isArrow(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    guard token.isSpaced else { return false }
    return token.isSign(">")
      || token.isSign("\"") && token.length > 1 && index + 1 < tokens.upperBound
        && scan.tokens[index + 1].isSpaced
  }

  private func isCurrencyLine(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scan.tokens[$0].kind == .currency }
  }

  /// "Van: …", "To: …" when a second such line stands next to it.
  private func isMailHeader(_ index: Int) -> Bool {
    guard isHeaderLine(index) else { return false }
    return [index - 1, index + 1, index - 2, index + 2].contains {
      lines.indices.contains($0) && isHeaderLine($0)
    }
  }

  private func isHeaderLine(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard let first = tokens.first, lines[index].marker == .none,
      let match = scan.match(.mail, at: first, tokens.upperBound),
      match.value == MailWords.header.index || match.value == MailWords.subject.index
    else { return false }
    return scan.isSign(":", at: match.end, tokens.upperBound) && !isPeriod(tokens)
  }

  /// "From: 23 May 2026" begins the work, and no mail.
  private func isPeriod(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.joint == .colon,
      let first = labelled.value.first
    else { return false }
    switch labelled.label {
    case .starts, .ends, .period: return scan.date(at: first, tokens.upperBound) != nil
    default: return false
    }
  }

  /// "Op do 7 nov. 2024 schreef Karel <k@example.org>:"
  private func isQuoting(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, scan.tokens[last].isSign(":"), tokens.count <= 40 else {
      return false
    }
    return tokens.contains {
      scan.match(.mail, is: MailWords.quoting.index, at: $0, tokens.upperBound) != nil
    } && tokens.contains { scan.tokens[$0].kind == .number }
  }

  private func isMailQuote(_ tokens: Range<Int>) -> Bool {
    tokens.count(where: { scan.tokens[$0].kind == .word }) <= 6
      && tokens.contains {
        scan.match(.mail, at: $0, tokens.upperBound).map {
          $0.value == MailWords.forward.index && $0.end - tokens.lowerBound > 1
        } ?? false
      } && tokens.contains { scan.tokens[$0].isSign("-") || scan.tokens[$0].isSign(":") }
      && !tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 }
  }
}
