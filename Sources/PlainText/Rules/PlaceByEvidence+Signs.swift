import Facts
import Postings

/// Where towns stand, and how far their names go.
extension PlaceByEvidence {
  /// "📍 Midsland, Terschelling"
  func isPinned(_ line: Int) -> Bool {
    let sign = text.lines[line].tokens.lowerBound - 1
    guard sign >= 0, scan.tokens[sign].kind == .bullet,
      text.lines[line].span.contains(Int(scan.tokens[sign].start))
    else { return false }
    return ["📍", "📌", "🗺", "🏠"].contains { scan.text(sign..<sign + 1).hasPrefix($0) }
  }

  /// "📍 Hopmarkt, 9300 Aalst": the first name is the street's.
  func hasTownBehindPostcode(_ line: Int) -> Bool {
    let tokens = text.lines[line].tokens
    return tokens.contains { isAfterPostcode($0, tokens) && text.isTown($0, tokens) }
  }

  /// "beim TSV Innau 1912 e. V., Turnhalle Aising, Rosenheim": a known town ends the line below the title.
  func isLastOfHead(_ index: Int, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard isRightBelowTitle(line), index > tokens.lowerBound, scan.tokens[index - 1].isSign(","),
      let end = nameEnd(from: index, tokens)
    else { return false }
    return end == tokens.upperBound && text.isTown(index, tokens)
  }

  /// "Narragansett Bay Press, Providence RI": the letters of the part of the country that the town lies in, without a
  /// comma.
  func isBeforeCode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard scan.tokens[index].isCapital, let end = nameEnd(from: index, tokens),
      end < tokens.upperBound,
      scan.tokens[end].length == 2, scan.tokens[end].traits.contains(.allCapitals)
    else { return false }
    return scan.areas(end..<end + 1).contains {
      $0.region != nil && scan.gazetteer(index..<end, within: $0) != nil
    }
  }

  /// Where the name begins behind a pin that is written out: ":round_pushpin: Zeebrugge".
  func writtenPinEnd(_ line: Int) -> Int? {
    let tokens = text.lines[line].tokens
    guard let first = tokens.first, scan.tokens[first].isSign(":"),
      let close = tokens.dropFirst().prefix(Self.longestSignName).first(where: {
        scan.tokens[$0].isSign(":")
      }),
      scan.text(first + 1..<close).hasSuffix("pushpin"), close + 1 < tokens.upperBound
    else { return nil }
    return close + 1
  }

  /// "round_pushpin" in words and signs, and the colon.
  private static let longestSignName = 5

  /// "Taunton", and on the next line "TA1 9ZZ".
  func isOverPostcode(_ line: Int) -> Bool {
    guard let next = text.next(after: line) else { return false }
    let code = text.lines[next].tokens
    return code.count <= 3 && scan.isWholePostcode(at: code.lowerBound, code.upperBound)
      && scan.postcodeEnd(at: code.lowerBound, code.upperBound) == code.upperBound
  }

  /// A short line within two lines below the title or the employer.
  func isInHead(_ line: Int) -> Bool {
    guard text.lines[line].tokens.count <= 4, text.lines[line].marker == .none,
      text.headingTopic(line) == nil, !text.isSentence(line)
    else { return false }
    return (max(0, line - 4)..<line).contains { head in
      heads.contains(head) && text.lines[head + 1..<line].count { !$0.isBlank } <= 1
    }
  }

  /// "ab 01.08.2027 in Mellrichstadt": a short line right below the title.
  func isRightBelowTitle(_ line: Int) -> Bool {
    guard let titleLine, line > titleLine, !text.isSentence(line),
      text.lines[line].tokens.count <= Self.shortLine
    else { return false }
    return text.lines[titleLine + 1..<line].allSatisfy(\.isBlank)
  }

  /// A line of facts below the title is no longer.
  private static let shortLine = 14

  /// "57319 Bad Berleburg", "8754 XX Makkum"
  func isAfterPostcode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound, scan.tokens[index].isCapital else { return false }
    // "88090 Baden-Württemberg - Immenstaad"
    if index - 2 > tokens.lowerBound, scan.tokens[index - 1].isSign("-"),
      scan.tokens[index - 1].isSpaced, scan.tokens[tokens.lowerBound].length == 5,
      scan.tokens[tokens.lowerBound].kind == .number,
      !scan.areas(tokens.lowerBound + 1..<index - 1).isEmpty
    {
      return true
    }
    let before = scan.tokens[index - 1]
    if before.kind == .number {
      // "1120 Millrace Avenue": in English a number before a name is the house's.
      if scan.spoken == .en, !isTownAlone(index, tokens) { return false }
      return before.length == 5 || before.length == 4 && !isYear(index - 1)
    }
    return before.length == 2 && before.traits.contains(.allCapitals)
      && index - 2 >= tokens.lowerBound
      && scan.tokens[index - 2].kind == .number && scan.tokens[index - 2].length == 4
  }

  /// A town of the lists, and no word with a capital behind it: "10115 Berlin", not "1120 Mill Avenue".
  private func isTownAlone(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard text.isTown(index, tokens), let end = nameEnd(from: index, tokens) else { return false }
    return end == tokens.upperBound || !scan.tokens[end].isCapital
  }

  /// "Sassenstraat 61, Zwolle": a name with a number, a comma, and a town of the lists.
  func isBehindStreet(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index - 3 >= tokens.lowerBound, scan.tokens[index - 1].isSign(","),
      scan.tokens[index - 2].kind == .number,
      scan.tokens[index - 2].length <= Self.longestHouseNumber,
      scan.tokens[index - 3].kind == .word, scan.tokens[index - 3].isCapital
    else { return false }
    return text.isTown(index, tokens)
  }

  private static let longestHouseNumber = 4

  private func isYear(_ index: Int) -> Bool {
    scan.whole(at: index).map { (1900...2100).contains($0) } ?? false
  }

  /// "Marfa, TX 79843", "Langton Matravers (BH19)", "Hexham NE46 9ZZ", "Wylam, Northumberland NE41 8XX"
  func isBeforePostcode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), end < tokens.upperBound else { return false }
    if let after = scan.postcodeEnd(at: end, tokens.upperBound) {
      // "DT9" alone is a post code where nothing follows; "E13" is a grade.
      return scan.isWholePostcode(at: end, tokens.upperBound)
        || after == tokens.upperBound && scan.spoken == .en && hasTwoLetters(end)
          && (index == tokens.lowerBound || scan.tokens[index - 1].kind != .word)
    }
    if scan.isSign(",", at: end, tokens.upperBound), end + 1 < tokens.upperBound {
      let area = end + 1..<min(end + Self.areaAndPostcode, tokens.upperBound)
      return area.contains { start in
        let whole = end + 1..<start
        let isCode = scan.isWholePostcode(at: start, tokens.upperBound)
        let isStates =
          scan.tokens[start].kind == .number && scan.tokens[start].length == 5
          && whole.count == 1 && scan.tokens[end + 1].length == 2
          && scan.tokens[end + 1].traits.contains(.allCapitals)
        return isStates || isCode && (whole.isEmpty || !scan.areas(whole).isEmpty)
      }
    }
    return scan.isSign("(", at: end, tokens.upperBound)
      && scan.postcodeEnd(at: end + 1, tokens.upperBound).map {
        scan.isSign(")", at: $0, tokens.upperBound)
      } ?? false
  }

  /// "DT9", where "E13" may be a grade.
  private func hasTwoLetters(_ code: Int) -> Bool {
    ByteClass.of(scan.bytes[Int(scan.tokens[code].start) + 1]) == .letter
  }

  /// A comma, an area of up to three words and the first half of its post code.
  private static let areaAndPostcode = 5

  /// "Viroqua, Wisconsin", "Hay, Riverina NSW", "Laas, Vinschgau, Italien": an area right behind the comma, or a
  /// country behind one more.
  func isBeforeArea(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), tokens.upperBound - index <= 10 else {
      return false
    }
    return !areas(behind: end, tokens).isEmpty
  }

  /// The areas that the words behind a name and its comma may be of.
  func areas(behind end: Int, _ tokens: Range<Int>) -> [Area] {
    guard scan.isSign(",", at: end, tokens.upperBound) else { return [] }
    let pieces = scan.tokens[end + 1..<tokens.upperBound].split { $0.isSign(",") }
    for (number, piece) in pieces.prefix(2).enumerated() {
      // "U-Abo" is not the province of the letter.
      for start in piece.indices
      where scan.tokens[start].isCapital
        && (scan.tokens[start].length > 1 || !scan.isHyphened(at: start + 1))
      {
        for after in start + 1...min(start + 3, piece.endIndex) {
          let found = scan.areas(start..<after).filter { number == 0 || $0.region == nil }
          if !found.isEmpty { return found }
        }
      }
    }
    return []
  }

  /// "on the west side of Lancaster, Pennsylvania": an area written out, within a sentence.
  func isBeforeAreaInProse(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), scan.isSign(",", at: end, tokens.upperBound),
      end + 1 < tokens.upperBound
    else { return false }
    return (end + 2...min(end + 3, tokens.upperBound)).contains { after in
      scan.tokens[end + 1].length > 3
        && scan.areas(end + 1..<after).contains { $0.region != nil }
    }
  }

  /// The token after up to three words with a capital that no vocabulary knows.
  func nameEnd(from index: Int, _ tokens: Range<Int>) -> Int? {
    guard scan.tokens[index].kind == .word, scan.tokens[index].isCapital,
      // "Lake" in "Niagara-on-the-Lake"
      !(index > tokens.lowerBound && scan.isHyphened(at: index - 1))
    else { return nil }
    for end in stride(from: min(index + 4, tokens.upperBound), to: index, by: -1)
    where scan.tokens[end - 1].kind == .word && scan.gazetteer(index..<end)?.kind == .town
      // "Stelle" and "Regen" are towns, and words first.
      && (end > index + 1 || scan.tokens[index].word == 0 || isBehindDigits(index, tokens))
      // "Baden" in "Baden-Württemberg"
      && !(scan.isHyphened(at: end) && !scan.areas(index..<min(end + 2, tokens.upperBound)).isEmpty)
    {
      return scan.tailEnd(ofTown: end, tokens.upperBound)
    }
    guard isNameWord(index) else { return nil }
    var end = index
    while end < tokens.upperBound, end < index + 4 {
      if end > index, scan.tokens[end].traits.contains(.farSpaced) {
        break
      } else if isNameWord(end) {
        end += 1
      } else if end > index, let whole = scan.hyphenatedEnd(at: end, tokens.upperBound) {
        end = whole
      } else if end > index, scan.tokens[end].isSign("-"), !scan.tokens[end].isSpaced {
        end += 1
      } else if end > index, end + 1 < tokens.upperBound,
        scan.has(.joiner, at: end, end + 1) || scan.has(.particle, at: end, end + 1),
        !scan.has(.and, at: end, end + 1),
        scan.tokens[end + 1].isCapital, !scan.tokens[end].isCapital
      {
        // "Lunz am See", "Plau am See"
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// "2400 Mol": a post code stands before it.
  private func isBehindDigits(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound && scan.tokens[index - 1].kind == .number
      && Scan.digitsOfPostcode.contains(scan.tokens[index - 1].length)
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .word, token.isCapital, token.length > 2,
      !token.traits.contains(.mixed), !token.traits.contains(.allCapitals)
    else { return false }
    return token.word == 0 || scan.isWord(.direction, at: index, index + 1)
      || scan.vocabulary.senses(scan.vocabulary.first(token.word)) == 0
  }
}
