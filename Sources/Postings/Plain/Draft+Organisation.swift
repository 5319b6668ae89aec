extension Draft {
  /// Finds the employer when no label gives it: a line that is a name, the subject of the sentence that
  /// seeks somebody, "we are …", the subject under a heading about the organisation; then where prose only
  /// mentions a name, and last a name in a block of addresses and the subject of the first sentences.
  mutating func findOrganisation() {
    guard !has(.organisation) else {
      dropRepeatedEmployer()
      return
    }
    guard let (line, name, rule) = employer() else { return }
    // An institute that stands alone was taken for somebody's department.
    candidates.removeAll { $0.field == .department && $0.line == line }
    let short = rule == .sentence ? withoutTown(name) : name
    offerOrganisation(short, line, rule)
    if short != name, !has(.locations) {
      offerUnknownTown(short.upperBound + 1..<name.upperBound, line)
    }
  }

  private func employer() -> (line: Int, name: Range<Int>, rule: Candidate.Rule)? {
    let free = lines.indices.filter { isFree($0) }
    var address: Int?
    for line in free
    where isOrganisationLine(line) && !isContactLine(line) || isEmployerAmongFacts(line) {
      guard isInAddress(line) else { return (line, lines[line].tokens, .heading) }
      address = address ?? line
    }
    let prose = free.filter { lines[$0].marker == .none }
    if let (line, name) = first(of: prose, seekingSubject) ?? first(of: prose, introduced) {
      return (line, name, .sentence)
    }
    if let line = instituteAlone() { return (line, lines[line].tokens, .heading) }
    if let (line, name) = first(of: prose, aboutSubject) { return (line, name, .section) }
    if let (line, name) = first(of: free, mentioned) ?? first(of: prose, namedInProse) {
      return (line, name, .sentence)
    }
    if let address { return (address, lines[address].tokens, .heading) }
    let beginning = Array(prose.filter { isSentence($0) }.prefix(2))
    return first(of: beginning, namedSubject).map { ($0.line, $0.name, .sentence) }
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
  private func instituteAlone() -> Int? {
    candidates.indices.first {
      candidates[$0].field == .department && candidates[$0].rule == .heading
        && isOrganisationLine(candidates[$0].line)
    }.map { candidates[$0].line }
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
    return [index - 1, index + 1, index + 2].contains {
      lines.indices.contains($0) && lines[$0].role == .fact
    }
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
