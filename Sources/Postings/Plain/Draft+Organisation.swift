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
    let prose = free.filter { lines[$0].marker == .none }
    let names = free.filter { isOrganisationLine($0) && !isContactLine($0) }
    if let line = names.first(where: { !isInAddress($0) }) {
      offerOrganisation(lines[line].tokens, line, .heading)
      return
    }
    if offerFirst(prose, .sentence, { $0.seekingSubject($1) })
      || offerFirst(prose, .sentence, { $0.introduced($1) })
      || promoteDepartment()
      || offerFirst(prose, .section, { $0.aboutSubject($1) })
      || offerFirst(free, .sentence, { $0.mentioned($1) })
      || offerFirst(prose, .sentence, { $0.namedInProse($1) })
    {
      return
    }
    if let line = names.first {
      offerOrganisation(lines[line].tokens, line, .heading)
      return
    }
    _ = offerFirst(Array(prose.filter { isSentence($0) }.prefix(2)), .sentence) {
      $0.namedSubject($1)
    }
  }

  /// Takes the first name that `find` finds in `lines`.
  private mutating func offerFirst(
    _ lines: [Int], _ rule: Candidate.Rule, _ find: (Draft, Int) -> Range<Int>?
  ) -> Bool {
    for line in lines {
      if let name = find(self, line) {
        offerOrganisation(name, line, rule)
        return true
      }
    }
    return false
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
    let isAddress = { (line: Int) in summary(of: line).may("@") || hasTelephone(lines[line].tokens) }
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

  private func isFree(_ index: Int) -> Bool {
    switch lines[index].role {
    case .open, .heading, .paragraph, .listItem: !lines[index].tokens.isEmpty
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
