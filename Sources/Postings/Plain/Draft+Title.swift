extension Draft {
  /// Finds the job title when no label gives it: the first heading, or the first short line before facts
  /// and paragraphs. A short line next to it that reads as a name is the employer.
  mutating func findTitle() {
    let labelled = candidates.first { $0.field == .title && $0.rule == .label }
    let head = headLines()
    defer { hoursWithinTitle() }
    if labelled == nil, let title = titleLine(head) {
      lines[title].role = .title
      kinds[title] = .title
      let tokens = beforeBars(withoutTitleLabel(lines[title].tokens), title)
      offer(.title, .text(scan.line(tokens)), tokens, line: title, rule: .heading)
      employerBeside(title, head)
      employerWithin(tokens, title)
      dropBefore(title, head)
      dropRepeats(of: title)
    } else if labelled == nil, let subject = subjectLine() {
      let (index, tokens) = subject
      offer(.title, .text(scan.line(tokens)), tokens, line: index, rule: .heading)
    } else if let labelled {
      employerBeside(labelled.line, head)
      if labelled.line < lines.count { dropBefore(labelled.line, head) }
    }
  }

  /// "Logopedist (24-28 uur)"
  private mutating func hoursWithinTitle() {
    guard !has(.hours), let title = candidates.first(where: { $0.field == .title }) else { return }
    let tokens = lines[title.line].tokens
    guard let hours = scan.hours(in: tokens, labelled: false) else { return }
    offer(.hours, .hours(hours.hours), hours.range, line: title.line, rule: .heading)
  }

  /// The open lines before the first fact, or before the first long paragraph.
  private func headLines() -> [Int] {
    var head: [Int] = []
    var sentences = 0
    for index in lines.indices {
      switch lines[index].role {
      case .fact: return head
      case .open:
        if case .hash(1) = lines[index].marker {
          head.append(index)
          return head
        }
        if isSentence(index) {
          sentences += 1
          if width(index) > 200 || sentences > 3 { return head }
        }
        head.append(index)
        if head.count > 14 { return head }
      default: break
      }
    }
    return head
  }

  private func titleLine(_ head: [Int]) -> Int? {
    if let heading = lines.indices.first(where: {
      lines[$0].role == .open && lines[$0].marker == .hash(1) && headingTopic($0) == nil
    }) {
      return heading
    }
    if let end = endOfPath(head) { return end }
    let hasFacts = candidates.contains { $0.rule == .label || $0.rule == .unlabelled }
    // A line that says who is sought leads to the title; it is the title where nothing else is.
    return titleLine(head, hasFacts, passingLeads: true)
      ?? titleLine(head, hasFacts, passingLeads: false)
  }

  /// The line that a path of links above it ends with: "Home / Jobs / Support Engineer".
  private func endOfPath(_ head: [Int]) -> Int? {
    let paths = lines.indices.filter { lines[$0].role == .dropped(.breadcrumb) }
    guard !paths.isEmpty else { return nil }
    return head.first { index in
      let tokens = lines[index].tokens
      return paths.contains {
        $0 < index && lines[$0].tokens.count > tokens.count
          && scan.equal(lines[$0].tokens.suffix(tokens.count), tokens)
      } && isTitleLine(index)
    }
  }

  private func titleLine(_ head: [Int], _ hasFacts: Bool, passingLeads: Bool) -> Int? {
    // After a sentence a short line is a heading of the text, unless facts follow it.
    var seenSentence = false
    for index in head {
      if isSentence(index) {
        seenSentence = true
        continue
      }
      if passingLeads, scan.contains(.employer, in: lines[index].tokens) { continue }
      if isTitleLine(index), !seenSentence || hasFacts && isFollowedByFacts(index, head) {
        return repeated(index, head) ?? index
      }
      if headingTopic(index) != nil, !hasFacts || seenSentence { return nil }
    }
    return nil
  }

  /// "Wijkverpleegkundige Heel" at the end of a path of links, and below it "Wijkverpleegkundige" itself.
  private func repeated(_ title: Int, _ head: [Int]) -> Int? {
    let tokens = lines[title].tokens
    return head.first { index in
      let count = lines[index].tokens.count
      return index > title && count > 0 && count < tokens.count && isTitleLine(index)
        && scan.equal(tokens.prefix(count), lines[index].tokens)
    }
  }

  private func isFollowedByFacts(_ index: Int, _ head: [Int]) -> Bool {
    !head.contains { $0 > index && isSentence($0) }
  }

  private func isTitleLine(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard tokens.count <= 24, width(index) <= 140, lines[index].marker != .bullet,
      headingTopic(index) == nil, let first = tokens.first, let last = tokens.last,
      !endsWith(":", index), !endsWith(",", index),
      // "Wir besetzen eine Stelle als" leads to the title.
      scan.tokens[last].isCapital || !scan.has(.language, at: last, tokens.upperBound),
      !isEmployer(index)
    else { return false }
    if case .number = lines[index].marker { return false }
    // "Aanvraag 88120", "STELLENAUSSCHREIBUNG"
    if let labelled = scan.labelled(tokens), labelled.label == .title || !labelled.value.isEmpty,
      !labelled.value.contains(where: { scan.tokens[$0].kind == .word })
    {
      return false
    }
    // "Omvang opdracht: 24 uur per week" is a fact of some sort.
    if let colon = tokens.first(where: { scan.tokens[$0].isSign(":") }),
      !shape(colon + 1..<tokens.upperBound).facts.isEmpty
    {
      return false
    }
    if scan.match(.mail, at: first, tokens.upperBound).map({
      $0.value == MailWords.greeting.index || $0.value == MailWords.closing.index
    }) ?? false {
      return false
    }
    let token = scan.tokens[first]
    guard token.kind == .word || token.kind == .number || token.kind == .sign else { return false }
    return !tokens.contains { scan.tokens[$0].isSign("@") }
  }

  /// The line is an organisation's name. Where a label names the employer, only that name is one.
  private func isEmployer(_ index: Int) -> Bool {
    guard let employer = candidates.first(where: { $0.field == .organisation }),
      case .fact(.text(let name)) = employer.value
    else { return isOrganisationLine(index) || isShortForm(index) }
    return scan.organisation(lines[index].tokens).name == name
  }

  /// "Laadnet Oost" at the top of the page, and "Laadnet Oost B.V." below the title.
  private func isShortForm(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return lines[(index + 1)...].prefix(12).indices.contains {
      lines[$0].tokens.count > tokens.count && isOrganisationLine($0)
        && scan.equal(lines[$0].tokens.prefix(tokens.count), tokens)
    }
  }

  /// "Kitchen Gardener | The Larkspur Inn | Asheville": the title, and in the other columns employer and town.
  private mutating func beforeBars(_ tokens: Range<Int>, _ line: Int) -> Range<Int> {
    let columns = tokens.split { scan.tokens[$0].isSign("|") }
    guard columns.count >= 2, let title = columns.first, !has(.organisation) else { return tokens }
    var employer: Range<Int>?
    var place: [Place] = []
    for column in columns.dropFirst() {
      if place.isEmpty, let town = scan.gazetteer(column), town.kind == .town {
        place = [town.place]
      } else if employer == nil, column.count >= 2, isOrganisation(column) || isName(column) {
        employer = column
      } else if place.isEmpty, employer != nil, column.count == 1,
        scan.tokens[column.lowerBound].isCapital, scan.tokens[column.lowerBound].word == 0
      {
        place = [Place(name: scan.line(column))]
      } else {
        return tokens
      }
    }
    guard let employer else { return tokens }
    offer(.organisation, .text(scan.line(employer)), employer, line: line, rule: .position)
    if !place.isEmpty, !has(.locations) {
      offer(.locations, .places(place), tokens, line: line, rule: .position)
    }
    return title
  }

  /// "Vacature Beleidsmedewerker" keeps its word; "Vacature: Beleidsmedewerker" does not.
  private func withoutTitleLabel(_ tokens: Range<Int>) -> Range<Int> {
    guard let labelled = scan.labelled(tokens), labelled.label == .title,
      labelled.joint == .colon, !labelled.value.isEmpty
    else { return tokens }
    return labelled.value
  }

  /// Chrome that nobody listed stands before the title: short lines, and one sentence of a site's own. A
  /// sentence about the employer stays.
  private mutating func dropBefore(_ title: Int, _ head: [Int]) {
    for index in head where index < title && lines[index].role == .open {
      let tokens = lines[index].tokens
      if width(index) > 100 || scan.contains(.employer, in: tokens) { continue }
      drop(index, .beforeTitle)
    }
  }

  private mutating func dropRepeats(of title: Int) {
    let tokens = lines[title].tokens
    for index in lines.indices where index != title && lines[index].role == .open {
      if lines[index].tokens.count == tokens.count, scan.equal(lines[index].tokens, tokens) {
        drop(index, .repeated)
      }
    }
  }

  /// The subject of a mail, without "Fwd:" and "Vacature:".
  private func subjectLine() -> (Int, Range<Int>)? {
    for index in lines.indices where lines[index].role == .dropped(.mailHeader) {
      let tokens = lines[index].tokens
      guard let first = tokens.first, let match = scan.match(.mail, at: first, tokens.upperBound),
        match.value == MailWords.subject.index
      else { continue }
      var range = match.end + 1..<tokens.upperBound
      while let first = range.first, let forward = scan.match(.mail, at: first, range.upperBound),
        forward.value == MailWords.forward.index,
        scan.isSign(":", at: forward.end, range.upperBound)
      {
        range = forward.end + 1..<range.upperBound
      }
      // "[jobs]" is the mailing list's.
      if let first = range.first, scan.tokens[first].isSign("["),
        let close = range.first(where: { scan.tokens[$0].isSign("]") })
      {
        range = close + 1..<range.upperBound
      }
      range = withoutTitleLabel(range)
      if !range.isEmpty { return (index, range) }
    }
    return nil
  }
}

extension Scan {
  /// Whether two stretches have the same words, letter for letter.
  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        let (one, other) = (tokens[$0], tokens[$1])
        if one.traits.union(other.traits).contains(.divided) {
          return wholeWord(span($0..<$0 + 1)) == wholeWord(span($1..<$1 + 1))
        }
        return one.length == other.length && one.kind == other.kind
          && (0..<one.length).allSatisfy {
            bytes[Int(one.start) + $0] == bytes[Int(other.start) + $0]
          }
      }
  }
}
