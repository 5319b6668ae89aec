import Facts
import Postings

/// Title and employer are chosen among all that the rules found, and the lines that hold them get their verdict.
extension TextReading {
  mutating func chooseNames() {
    let words = WordIndex(scan)
    let landmarks = Landmarks(self)
    let titles = Choice(TitleRule(self, words, landmarks).candidates(), .title)
    let title = fuller(than: titles.winner, among: titles, words)
    let employers = Choice(
      EmployerRule(self, words, landmarks, title: title?.best).candidates(), .employer)
    choices = [(.title, titles), (.organisation, employers)]
    take(title, words)
    take(employers.winner, words, title: title?.best)
    for other in employers.weighed where other.evidence.contains(.agency) {
      dropUnderFurniture(other.best.tokens, words)
    }
    if let title {
      cutTail(of: title.best, employer: employers.winner?.best, words)
      takeReference(behind: title.best)
      takePlace(beside: title.best)
    }
    hoursWithinTitle()
  }

  // MARK: The title

  /// "Commercial Property Solicitor, 3-6 PQE", where a list or a path says "Commercial Property Solicitor": the line over
  /// the facts that says more.
  private func fuller(
    than winner: Choice.Weighed?, among titles: Choice, _ words: WordIndex
  ) -> Choice.Weighed? {
    guard let winner, !winner.evidence.contains(.label) else { return winner }
    let short = winner.best.tokens
    let more = titles.weighed.first { other in
      let whole = other.best.tokens
      guard other.score >= titles.weights.bar, winner.score - other.score <= Self.fullerMargin,
        whole.count > short.count, whole.count - short.count <= Self.mostAdded,
        words.isSame(whole.prefix(short.count), short)
      else { return false }
      let isLine =
        lines[other.best.line].tokens == whole && !isDropped(other.best.line)
        && isDropped(winner.best.line)
      let isMarked =
        other.evidence.contains(.genderMark) && !winner.evidence.contains(.genderMark)
      return isMarked || isLine && scan.tokens[whole.lowerBound + short.count].isSign(",")
    }
    return more ?? winner
  }

  /// A list repeats the job's name and weighs so much more.
  private static let fullerMargin = 3
  /// ", Level 2", "80–100 % (m/w/d)"
  private static let mostAdded = 12

  private mutating func take(_ title: Choice.Weighed?, _ words: WordIndex) {
    withdraw(.title, except: title?.best.line)
    guard let title else { return }
    let (line, tokens) = (title.best.line, title.best.tokens)
    let isLabelled = title.best.evidence.contains(.label)
    offer(
      .title, .text(scan.line(tokens)), tokens, line: line,
      rule: isLabelled ? .label : title.best.evidence.contains(.looseLabel) ? .unlabelled : .heading
    )
    if lines[line].role != .fact, lines[line].role != .dropped(.mailHeader) {
      for part in lines.indices[line...] where lines[part].tokens.overlaps(tokens) {
        lines[part].role = .title
        kinds[part] = .title
        outcomes[part] = nil
      }
    }
    for index in lines.indices where index != line && lines[index].role == .open {
      if words.isSame(lines[index].tokens, tokens) { drop(index, .repeated) }
    }
  }

  /// "Arena Operator II (26000412)"
  private mutating func takeReference(behind title: Occurrence) {
    // A title may go on in the next line.
    let end = lines[title.line].tokens.upperBound
    guard title.tokens.upperBound + 3 == end else { return }
    let rest = title.tokens.upperBound..<end
    guard !has(.reference), scan.isSign("(", at: rest.lowerBound, rest.upperBound)
    else { return }
    let number = rest.lowerBound + 1..<rest.lowerBound + 2
    guard scan.tokens[number.lowerBound].kind == .number else { return }
    offer(.reference, .text(scan.line(number)), number, line: title.line, rule: .heading)
  }

  /// Candidates that were not taken are no facts; their lines stay in the body.
  private mutating func withdraw(_ field: Field, except line: Int?) {
    let shared = Set(candidates.lazy.filter { $0.field != field }.map(\.line))
    for candidate in candidates where candidate.field == field && candidate.line != line {
      let isOnly = !shared.contains(candidate.line)
      guard lines[candidate.line].role == .fact else { continue }
      if isOnly {
        lines[candidate.line].role = .aside
      } else {
        lines[candidate.line].staysInBody = true
      }
    }
    candidates.removeAll { $0.field == field }
  }

  /// "Logopedist (24-28 uur)"
  private mutating func hoursWithinTitle() {
    guard !has(.hours), let title = candidates.first(where: { $0.field == .title }) else { return }
    let tokens = lines[title.line].tokens
    guard let hours = scan.hours(in: tokens, labelled: false) else { return }
    offer(.hours, .hours(hours.hours), hours.range, line: title.line, rule: .heading)
  }

  /// "Kitchen Gardener | The Larkspur Inn | Asheville": the town in a column beside title and employer.
  private mutating func takePlace(beside title: Occurrence) {
    guard !has(.locations), !has(.workplace) else { return }
    let line = title.line
    let columns = columns(ofName: lines[line].tokens).filter { $0.tokens != title.tokens }
    guard columns.contains(where: \.isBar),
      candidates.contains(where: { $0.field == .organisation && $0.line == line })
    else { return }
    for column in columns.map(\.tokens) {
      if let town = scan.gazetteer(column), town.kind == .town {
        offer(.locations, .places([town.place]), column, line: line, rule: .position)
        return
      }
      if column.count == 1, scan.tokens[column.lowerBound].isCapital,
        scan.tokens[column.lowerBound].word == 0,
        !candidates.contains(where: { $0.line == line && $0.span.overlaps(scan.span(column)) })
      {
        offerUnknownTown(column, line)
        return
      }
    }
  }

  // MARK: The employer

  private mutating func take(
    _ employer: Choice.Weighed?, _ words: WordIndex, title: Occurrence?
  ) {
    withdraw(.organisation, except: employer?.best.line)
    if let title { takeDepartments(below: title.line) }
    guard let best = employer?.best else { return }
    let line = best.line
    // An institute that stands alone was taken for somebody's department.
    candidates.removeAll { $0.field == .department && $0.line == line && $0.rule != .label }
    let isWholeLine = words.isSame(nameOnly(lines[line].tokens), best.tokens)
    let whole = isWholeLine ? scan.organisation(lines[line].tokens) : nil
    offer(
      .organisation, .text(scan.line(best.tokens)), best.tokens, line: line,
      rule: rule(best.evidence))
    if let department = whole?.department, !has(.department),
      lines[line].role != .dropped(.pageHeader)
    {
      offer(.department, .text(department), lines[line].tokens, line: line, rule: .heading)
    }
    if let places = whole?.places, !places.isEmpty, !has(.locations) {
      offer(.locations, .places(places), lines[line].tokens, line: line, rule: .heading)
    }
    let behind = best.tokens.upperBound + 1
    if whole == nil, !has(.locations), language != .nl,
      isUnknownTown(behind, lines[line].tokens)
        || behind == lines[line].tokens.upperBound - 1 && endsWithTown(behind, line)
    {
      offerUnknownTown(best.tokens.upperBound + 1..<best.tokens.upperBound + 2, line)
    }
    if isWholeLine, !isSentence(line), line != title?.line {
      lines[line].role = .fact
      kinds[line] = .organisation
      outcomes[line] = nil
    }
    dropRepeats(of: best, below: title, words)
    dropUnderFurniture(best.tokens, words)
  }

  /// "Über das Unternehmen" and "Talentwerk Süd Personalberatung" below it: whose page it is, said once more among the
  /// page's own lines; for the employer, with its form in law.
  private mutating func dropUnderFurniture(_ name: Range<Int>, _ words: WordIndex) {
    for index in lines.indices where lines[index].role == .open && lines[index].tokens != name {
      let line = lines[index].tokens
      let isName = words.isSame(line, name) && !isTaken(line)
      let isLonger =
        line.count > name.count && words.isSame(line.prefix(name.count), name)
        && legalForm(at: line.lowerBound + name.count, line.upperBound) == line.upperBound
      guard isName || isLonger, let before = (0..<index).last(where: { !lines[$0].isBlank }),
        isDropped(before)
      else { continue }
      drop(index, .repeated)
    }
  }

  /// The line holds the chosen employer.
  private func isTaken(_ line: Range<Int>) -> Bool {
    candidates.contains { $0.field == .organisation && scan.span(line).overlaps($0.span) }
  }

  /// "Museum of Rural Telephony, Shrewsbury"
  private func endsWithTown(_ index: Int, _ line: Int) -> Bool {
    scan.tokens[index - 1].isSign(",") && isUnknownName(index) && !isSentence(line)
      && !scan.tokens[index].traits.contains(.allCapitals)
  }

  private func rule(_ evidence: EvidenceSet) -> Candidate.Rule {
    if evidence.contains(.label) { return .label }
    if evidence.contains(.looseLabel) { return .unlabelled }
    if evidence.contains(.about) { return .section }
    let ofSentences: [Evidence] = [
      .employs, .seeks, .introduces, .worksAt, .isDescribed, .isSomething, .named,
    ]
    let isOfSentence = ofSentences.contains { evidence.contains($0) }
    return isOfSentence ? .sentence : evidence.contains(.organisationForm) ? .heading : .position
  }

  /// "Faculty of Geosciences" near the title is a part of the employer.
  private mutating func takeDepartments(below title: Int) {
    guard !has(.department) else { return }
    var line = title
    for _ in 0..<4 {
      guard let next = next(after: line), !isSentence(next) else { return }
      line = next
      guard lines[line].role == .open, isDepartment(line) else { continue }
      offer(
        .department, .text(scan.line(lines[line].tokens)), lines[line].tokens, line: line,
        rule: .heading)
      lines[line].role = .fact
      kinds[line] = .organisation
      return
    }
  }

  /// The employer's name alone on a line right below the repeated title is the page's.
  private mutating func dropRepeats(
    of employer: Occurrence, below title: Occurrence?, _ words: WordIndex
  ) {
    for index in lines.indices where index != employer.line && lines[index].role == .open {
      guard words.isSame(lines[index].tokens, employer.tokens),
        let before = (0..<index).last(where: { !lines[$0].isBlank }),
        lines[before].role == .dropped(.repeated) || lines[before].role == .title
          || landmarksOfLogo(before)
          || isDropped(before)
            && title.map { words.isSame($0.tokens, lines[before].tokens) } ?? false
      else { continue }
      drop(index, .repeated)
    }
  }

  private func landmarksOfLogo(_ index: Int) -> Bool { logoName(lines[index].tokens) != nil }
}
