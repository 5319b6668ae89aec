extension Draft {
  /// Finds the employer when no label gives it: a line that is a name, the subject of the sentence that
  /// seeks somebody, "we are …", the subject under a heading about the organisation; then where prose only
  /// mentions a name, and last a name in a block of addresses and the subject of the first sentences.
  mutating func findOrganisation() {
    guard !has(.organisation) else {
      dropRepeatedEmployer()
      return
    }
    let free = lines.indices.filter { isFree($0) }
    var address: Int?
    for line in free
    where isOrganisationLine(line) && !isContactLine(line) || isEmployerAmongFacts(line) {
      if isInAddress(line) {
        address = address ?? line
      } else {
        offerOrganisation(lines[line].tokens, line, .heading)
        return
      }
    }
    let prose = free.filter { lines[$0].marker == .none }
    if let (line, name) = first(of: prose, { seekingSubject($0) })
      ?? first(of: prose, { introduced($0) })
    {
      offerOrganisation(name, line, .sentence)
    } else if promoteDepartment() {
      return
    } else if let (line, name) = first(of: prose, { aboutSubject($0) }) {
      offerOrganisation(name, line, .section)
    } else if let (line, name) = first(of: free, { mentioned($0) })
      ?? first(of: prose, { namedInProse($0) })
    {
      offerOrganisation(name, line, .sentence)
    } else if let address {
      offerOrganisation(lines[address].tokens, address, .heading)
    } else if let (line, name) = first(
      of: Array(prose.filter { isSentence($0) }.prefix(2)), { namedSubject($0) })
    {
      offerOrganisation(name, line, .sentence)
    }
  }

  /// The first line in which `find` finds a name.
  private func first(
    of lines: [Int], _ find: (Int) -> Range<Int>?
  ) -> (line: Int, name: Range<Int>)? {
    for line in lines {
      if let name = find(line) { return (line, name) }
    }
    return nil
  }

  /// "Institut für Gewässerökologie (IGO)" heads a posting that names nothing above it.
  private mutating func promoteDepartment() -> Bool {
    guard
      let index = candidates.firstIndex(where: {
        $0.field == .department && $0.rule == .heading && isOrganisationLine($0.line)
      })
    else { return false }
    let line = candidates.remove(at: index).line
    offerOrganisation(lines[line].tokens, line, .heading)
    return true
  }

  /// Below the text, in a block with a mail address or a telephone number.
  private func isInAddress(_ index: Int) -> Bool {
    guard lines[..<index].indices.contains(where: { isSentence($0) }) else { return false }
    let isAddress = { (line: Int) in summary(of: line).may("@") || hasTelephone(lines[line].tokens)
    }
    var line = index
    while line < lines.count, !lines[line].isBlank {
      if isAddress(line) { return true }
      line += 1
    }
    line = index - 1
    while line >= 0, !lines[line].isBlank {
      if isAddress(line) { return true }
      line -= 1
    }
    return false
  }

  /// A bullet with a name in a list of facts.
  private func isEmployerAmongFacts(_ index: Int) -> Bool {
    guard lines[index].marker == .bullet, isOrganisation(lines[index].tokens) else { return false }
    return [index - 1, index + 1].contains { lines.indices.contains($0) && lines[$0].role == .fact }
  }

  private func isFree(_ index: Int) -> Bool {
    switch lines[index].role {
    case .open, .heading, .paragraph, .listItem, .unknownFact: !lines[index].tokens.isEmpty
    default: false
    }
  }

  /// Under a heading of contact a line is a person.
  private func isContactLine(_ index: Int) -> Bool {
    scan.personName(at: lines[index].tokens.lowerBound, lines[index].tokens.upperBound) != nil
      && topic(of: index) == .contact
      && scan.match(
        .organisation, at: lines[index].tokens.lowerBound, lines[index].tokens.upperBound) == nil
  }

  /// What the section that holds a line is about.
  func topic(of index: Int) -> HeadingTopic? {
    for before in stride(from: index - 1, through: 0, by: -1) {
      if case .heading(let topic) = lines[before].role { return topic }
    }
    return nil
  }

  mutating func offerOrganisation(
    _ tokens: Range<Int>, _ index: Int, _ rule: Candidate.Rule
  ) {
    let name = scan.organisation(tokens)
    offer(.organisation, .text(name.name), tokens, line: index, rule: rule)
    if let department = name.department {
      offer(.department, .text(department), tokens, line: index, rule: rule)
    }
    if !name.places.isEmpty {
      offer(.locations, .places(name.places), tokens, line: index, rule: rule)
    }
  }

  /// The employer's name alone on a line right below the repeated title is chrome.
  private mutating func dropRepeatedEmployer() {
    guard let employer = candidates.first(where: { $0.field == .organisation }) else { return }
    for index in lines.indices where index != employer.line && isFree(index) {
      guard index > 0, let before = (0..<index).last(where: { !lines[$0].isBlank }),
        lines[before].role == .dropped(.repeated),
        scan.equal(lines[index].tokens, lines[employer.line].tokens)
      else { continue }
      drop(index, .repeated)
    }
  }
}
