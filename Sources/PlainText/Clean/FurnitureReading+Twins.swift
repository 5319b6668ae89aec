import Facts

/// What a line's twins say of it: the page's title beside the site's name, links to its own sections, buttons that it
/// repeats.
extension FurnitureReading {
  mutating func addTwins(_ twins: FurnitureTwins) {
    for place in lines.indices {
      if place < Self.headLines, twins.namesPage(place) {
        lines[place].evidence.insert(.pageTitle)
        lines[place].kind = lines[place].kind ?? .site
      }
      if lines[place].words.isLedByPress, twins.quotesLine(place), !goesOnBelow(place) {
        lines[place].evidence.insert(.quotesTitle)
        lines[place].kind = .action
      }
    }
    addContents(twins)
    addPersonsOfNetwork()
    for place in lines.indices {
      // The heading that a link of the contents leads to stands twice as well.
      let isLinked = twins.places(of: place).contains { lines[$0].evidence.contains(.contents) }
      if !isLinked { addRepetition(place, twins.count(place)) }
    }
  }

  /// The line right below goes on in small letters.
  private func goesOnBelow(_ place: Int) -> Bool {
    guard place + 1 < lines.count, !lines[place + 1].isAfterBlank,
      let first = draft.lines[lines[place + 1].line].tokens.first
    else { return false }
    return scan.tokens[first].kind == .word && !scan.tokens[first].isCapital
  }

  /// "Help" beside every heading; "Apply in 2 minutes" over the text and below it: a button that the page repeats.
  private mutating func addRepetition(_ place: Int, _ count: Int) {
    guard count >= Self.leastButtons else { return }
    var evidence = lines[place].evidence
    let isPlain = evidence.bits == 0 || evidence.contains(.word) && lines[place].kind == .site
    evidence.insert(.often, if: count >= Self.leastOften && isPlain)
    if evidence.contains(.often), place > 0, lines[place - 1].isAfterBlank,
      !lines[place - 1].evidence.isKnown || lines[place - 1].kind == .form
    {
      lines[place - 1].evidence.insert(.overText)
    }
    let isHalf = evidence.contains(.mostly) || evidence.contains(.heading) || isLedByPress(place)
    if lines[place].kind == .action, !evidence.isKnown, isHalf, isButtonLike(place),
      !headsText(place)
    {
      evidence.insert(.pressed)
      evidence.remove(.heading)
      evidence.remove(.bareHeading)
    }
    lines[place].evidence = evidence
  }

  /// "How to apply" right over "By email", over an address.
  private func headsText(_ place: Int) -> Bool {
    let below = lines[(place + 1)...].prefix(2).prefix { !$0.isAfterBlank }
    return below.contains { $0.evidence.contains(.contact) }
      || below.first.map { !$0.evidence.isKnown } ?? false
  }

  private func isLedByPress(_ place: Int) -> Bool { lines[place].words.isLedByPress }

  /// A few words and no label, list or sentence.
  private func isButtonLike(_ place: Int) -> Bool {
    let line = lines[place]
    return line.width <= Self.widestButton && !line.isSentence && line.words.words >= 2
      && !line.evidence.holds(
        anyOf: FurnitureEvidenceSet.mask(.labelled, .listItem, .fact, .contact, .markdownHeading))
  }

  /// A button stands twice, what else stands on every part of a page three times.
  private static let (leastButtons, leastOften) = (2, 3)
  private static let widestButton = 40

  /// A person whom a network shows, how far that is from the reader, and the button to write.
  ///
  ///     Marloes Tinga
  ///     2e
  ///     Recruiter techniek
  ///     Bericht
  private mutating func addPersonsOfNetwork() {
    for place in lines.indices.dropFirst() where isDegree(place) {
      let below = lines[place...].prefix(Self.linesOfPerson)
      guard
        let button = below.firstIndex(where: { $0.kind == .action && $0.evidence.isKnown }),
        !lines[place - 1].isSentence, lines[place - 1].width <= Self.widestButton
      else { continue }
      for line in place - 1...button {
        lines[line].evidence.insert(.contents)
        lines[line].kind = lines[line].kind ?? .others
      }
    }
  }

  private static let linesOfPerson = 5

  /// "2e", "· 2nd", "3."
  private func isDegree(_ place: Int) -> Bool {
    let tokens = draft.lines[lines[place].line].tokens.drop {
      scan.tokens[$0].kind == .bullet || scan.tokens[$0].kind == .sign
    }
    guard let first = tokens.first, lines[place].width <= Self.widestDegree, tokens.count <= 2,
      UInt8(ascii: "1")...UInt8(ascii: "3") ~= scan.bytes[Int(scan.tokens[first].start)]
    else { return false }
    let behind = tokens.dropFirst().allSatisfy {
      scan.tokens[$0].isSign(".") || scan.tokens[$0].isSign("+")
    }
    let text = scan.text(first..<first + 1).lowercased().dropFirst()
    return behind
      && (text.isEmpty ? tokens.count == 2 : Self.endingsOfDegrees.contains(String(text)))
  }

  private static let endingsOfDegrees: Set<String> = ["e", "st", "nd", "rd", "er"]

  /// "· 2nd+"
  private static let widestDegree = 6

  /// The links to a page's own sections: a run of short lines each of which heads a section below.
  private mutating func addContents(_ twins: FurnitureTwins) {
    var run: [Int] = []
    func isLink(_ place: Int) -> Bool {
      !lines[place].isSentence && lines[place].width < Self.widestLink
        && (twins.places(of: place) + twins.placesWithoutNumber(of: place)).contains {
          $0 > place + 1 && (lines[$0].isAfterBlank || lines[$0].evidence.contains(.heading))
        }
    }
    addTabs()
    for place in lines.indices {
      if isLink(place), run.isEmpty || !lines[place].isAfterBlank {
        run.append(place)
      } else {
        close(&run)
        if isLink(place) { run = [place] }
      }
    }
    close(&run)

    func close(_ run: inout [Int]) {
      if run.count >= Self.leastLinks {
        for place in run {
          lines[place].evidence.insert(.contents)
          lines[place].kind = lines[place].kind ?? .site
        }
      }
      run = []
    }
  }

  /// "Description", "Benefits", "Questions" between two blanks: headings over nothing are the tabs of a page.
  private mutating func addTabs() {
    var start = 0
    while start < lines.count {
      let end = lines[(start + 1)...].firstIndex(where: \.isAfterBlank) ?? lines.count
      let tabs = start..<end
      if (Self.leastLinks...Self.mostTabs).contains(tabs.count),
        tabs.allSatisfy({ scan.headingTopic(of: draft.lines[lines[$0].line].tokens) != nil })
      {
        for place in tabs {
          lines[place].evidence.insert(.contents)
          lines[place].kind = .site
        }
      }
      start = end
    }
  }

  private static let mostTabs = 8

  /// So many links in a row are a table of contents, and none is wider.
  private static let leastLinks = 3
  private static let widestLink = 60
}
