import Facts

/// Short lines that together say whom to ask: who it is, what that person does, how to reach them.
///
///     Chair of the search committee     ← what
///     Ephraim Stoltz                    ← who
///     (717) 555-0119                    ← how
///
/// What a line says follows from the lines round it: between a name and a number stands what the person does,
/// in words that no vocabulary needs to have.
struct ContactBlock {
  var lines: Range<Int>
  /// The line that names the person or the desk, and the name in it.
  let who: (line: Int, name: Range<Int>, isDesk: Bool)
  /// What the person does, on a line of its own.
  var what: Range<Int>?
  /// The lines with numbers and addresses.
  var how: [Int] = []
  /// A form of address or a title stands before the name.
  var isTitled = false
  /// A street or a town stands between.
  var hasStreet = false
}

/// What a line of a block may be.
private enum BlockLine {
  /// A name, with or without more beside it; one with the word of a job in it may be what somebody does.
  case who(name: Range<Int>, mayBeWhat: Bool)
  case desk(Range<Int>)
  case what(Range<Int>)
  case how
  /// "Telefon", alone over its number.
  case label
  /// A street, an employer, anything else that is short.
  case other
  case outside
}

/// Reads the block that begins at a line.
struct ContactBlockReader {
  let text: Draft
  private var scan: Scan { text.scan }

  /// A line with more words is a sentence.
  private static let longestLine = 32
  /// The address of a link stands there twice.
  private static let longestLink = 48
  /// What somebody does is said in so many words.
  private static let longestRole = 9
  /// A street, a town and an employer may stand between a name and its number.
  private static let mostOthers = 3

  init(_ text: Draft) { self.text = text }

  func block(from start: Int) -> ContactBlock? {
    if let name = firstName(start) {
      return block(from: start, who: (start, name, false), what: nil)
    }
    switch line(start) {
    case .what(let what):
      // "Ihre Redaktion" over a name with what she does below is no role.
      guard let who = below(start), case .who = line(who), holdsJob(text.lines[start].tokens),
        !isWhatLine(who + 1)
      else { return nil }
      return block(from: start, who: who, what: what)
    case .who(_, mayBeWhat: true):
      // "Teamleider Zorg" over "Anna de Vries"
      if let who = below(start), case .who(_, mayBeWhat: false) = line(who),
        !text.hasAddress(text.lines[start].tokens)
      {
        return block(from: start, who: who, what: text.withoutBreak(text.lines[start].tokens))
      }
      return block(from: start, who: start, what: nil)
    case .desk(let desk):
      // "Personalabteilung" over "Anja Wolf"
      if desk == text.lines[start].tokens, let who = below(start), who == start + 1,
        case .who = line(who)
      {
        return block(from: start, who: who, what: desk)
      }
      return block(from: start, who: start, what: nil)
    case .who: return block(from: start, who: start, what: nil)
    default: return nil
    }
  }

  private func block(from start: Int, who: Int, what: Range<Int>?) -> ContactBlock? {
    switch line(who) {
    case .who(let name, _): block(from: start, who: (who, name, false), what: what)
    case .desk(let desk): block(from: start, who: (who, desk, true), what: what)
    default: nil
    }
  }

  private func block(
    from start: Int, who: (line: Int, name: Range<Int>, isDesk: Bool), what: Range<Int>?
  ) -> ContactBlock {
    var block = ContactBlock(lines: start..<who.line + 1, who: who, what: what)
    if text.hasAddress(text.lines[who.line].tokens) { block.how.append(who.line) }
    block.isTitled = beginsWithTitle(text.lines[who.line].tokens)
    extend(&block)
    return block
  }

  /// "Lotte" alone, below "Onze recruiter" and over her number.
  private func firstName(_ index: Int) -> Range<Int>? {
    let tokens = text.lines[index].tokens
    guard tokens.count == 1, let first = tokens.first, scan.tokens[first].word == 0,
      scan.tokens[first].isCapital, !scan.tokens[first].traits.contains(.allCapitals),
      !scan.isJob(first), index + 1 < text.lines.count, case .how = line(index + 1), index > 0
    else { return nil }
    let above = text.lines[index - 1].isBlank ? index - 2 : index - 1
    guard above >= 0 else { return nil }
    let isLed =
      text.lines[above].role == .heading(.contact)
      || scan.labelled(text.lines[above].tokens)?.label == .contact
    return isLed ? tokens : nil
  }

  /// Takes the lines below the name, as long as they are of the same person.
  private func extend(_ block: inout ContactBlock) {
    var last = block.who.line
    var others = 0
    while let next = next(last, isReached: !block.how.isEmpty) {
      switch line(next) {
      case .how:
        block.how.append(next)
        block.lines = block.lines.lowerBound..<next + 1
      case .label: break
      case .what where block.what == nil && (block.how.isEmpty || isLabelledRole(next)),
        .who where block.how.isEmpty && block.what == nil && isWhat(next, of: block):
        guard !isOverName(next) else { return }
        if case .what(let what) = line(next) {
          block.what = what
        } else {
          block.what = text.withoutBreak(text.lines[next].tokens)
        }
        block.lines = block.lines.lowerBound..<next + 1
      case .what where block.what != nil && block.how.isEmpty, .other:
        others += 1
        block.hasStreet = block.hasStreet || text.summary(of: next).hasNumber
        guard others <= Self.mostOthers else { return }
      default: return
      }
      last = next
    }
  }

  /// "Functie: bedrijfsleider" is of the person wherever it stands.
  private func isLabelledRole(_ index: Int) -> Bool {
    scan.labelled(text.lines[index].tokens).map { $0.label == .title && $0.joint == .colon } ?? false
  }

  /// The line below; across a blank only while nothing says how to reach the person.
  private func next(_ index: Int, isReached: Bool) -> Int? {
    guard let next = below(index),
      next == index + 1 || !isReached && text.lines[index].isAfterBlank
    else { return nil }
    return next
  }

  private func below(_ index: Int) -> Int? {
    guard index + 1 < text.lines.count else { return nil }
    guard text.lines[index + 1].isBlank else { return index + 1 }
    return index + 2 < text.lines.count && !text.lines[index + 2].isBlank ? index + 2 : nil
  }

  /// "Consulente Aalst" below "Evelien De Smedt" has the form of a name: it is none where a number follows and
  /// the first has none.
  private func isWhat(_ index: Int, of block: ContactBlock) -> Bool {
    let tokens = text.lines[index].tokens
    guard index == block.who.line + 1, !block.who.isDesk, !text.hasAddress(tokens),
      !beginsWithTitle(tokens), let next = below(index), next == index + 1
    else { return false }
    switch line(next) {
    case .how, .label: return true
    default: return false
    }
  }

  /// The words over a name that has its number below: they are of that person.
  private func isOverName(_ index: Int) -> Bool {
    guard case .what = line(index), index + 1 < text.lines.count, text.lines[index].isAfterBlank,
      case .who = line(index + 1)
    else { return false }
    return true
  }

  private func isWhatLine(_ index: Int) -> Bool {
    guard index < text.lines.count, case .what = line(index) else { return false }
    return true
  }

  // MARK: One line

  private func line(_ index: Int) -> BlockLine {
    let line = text.lines[index]
    let tokens = withoutBars(line.tokens)
    if !tokens.isEmpty, let labelled = scan.labelled(tokens), labelled.value.isEmpty,
      labelled.label == .phone || labelled.label == .email
    {
      return .label
    }
    switch line.role {
    case .paragraph, .listItem, .open, .fact, .unknownFact, .aside, .heading(nil): break
    case .blank, .dropped, .title, .heading: return .outside
    }
    guard let first = tokens.first, tokens.count <= Self.longestLink else { return .outside }
    // "[osterkamp@lil.example](mailto:osterkamp@lil.example)" is longer than it looks.
    if scan.tokens[first].isSign("["), text.hasMailAddress(tokens), !text.endsWith(".", index) {
      return .how
    }
    guard tokens.count <= Self.longestLine, !text.isSentence(index), !text.isOfOtherFact(tokens)
    else { return .outside }
    let start = afterLabel(tokens)
    if let name = name(at: start, tokens) {
      let isTitled = beginsWithTitle(start..<tokens.upperBound)
      return .who(
        name: name, mayBeWhat: !isTitled && name.contains { scan.isJob($0) })
    }
    if scan.isRoleLine(tokens) { return .what(tokens) }
    // "Job title: Head Gardener" among the lines of a person.
    if let labelled = scan.labelled(tokens), labelled.label == .title, labelled.joint == .colon,
      isWhat(labelled.value)
    {
      return .what(labelled.value)
    }
    if let desk = scan.desk(at: start, tokens.upperBound), desk.lowerBound == start,
      start > tokens.lowerBound || text.hasAddress(tokens) || desk.count == tokens.count
    {
      return .desk(desk)
    }
    if text.hasAddress(tokens) { return .how }
    if text.endsWith(":", index) || text.endsWith("?", index) { return .outside }
    if isWhat(tokens) { return .what(text.withoutBreak(tokens)) }
    let isOfApplying = tokens.contains { scan.isWord(.application, at: $0, tokens.upperBound) }
    return isOfApplying || isLabelOfFact(tokens) ? .outside : .other
  }

  /// "Bewerbungsfrist", "Referentie": what follows is of the posting.
  private func isLabelOfFact(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.value.isEmpty else { return false }
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .place, .contact, .other:
      return false
    default: return true
    }
  }

  /// "| Bram de Wit | Chef werkplaats |": what stands between the bars of a table's row.
  private func withoutBars(_ tokens: Range<Int>) -> Range<Int> {
    var range = tokens
    while let first = range.first, scan.tokens[first].isSign("|") { range = range.dropFirst() }
    while let last = range.last, scan.tokens[last].isSign("|") { range = range.dropLast() }
    return range
  }

  private func holdsJob(_ tokens: Range<Int>) -> Bool { tokens.contains { scan.isJob($0) } }

  /// The name that a line begins with, behind a label or a job: nothing but its role and its addresses follows.
  private func name(at start: Int, _ tokens: Range<Int>) -> Range<Int>? {
    let end = tokens.upperBound
    guard let name = scan.person(at: start, end) ?? nameBehindJob(at: start, end),
      !text.isOrganisation(name), !text.isPlaceAlone(name), !text.hasLegalForm(name),
      !text.isAllChrome(tokens)
    else { return nil }
    guard name.upperBound < end else { return name }
    guard !scan.isOfStreet(name, end) else { return nil }
    let next = scan.tokens[name.upperBound]
    if next.kind == .word {
      let isAddress = scan.has(.label, at: name.upperBound, end)
        || scan.mailAddress(at: name.upperBound, end) != nil
      return isAddress ? name : nil
    }
    return name
  }

  /// "Amtsleiterin Mag.a Veronika Hochfilzer", "Hoofd P&O Jan Jansen"
  private func nameBehindJob(at start: Int, _ end: Int) -> Range<Int>? {
    var hasJob = false
    for index in start..<min(start + Self.longestRole, end) {
      let token = scan.tokens[index]
      if hasJob, let name = scan.person(at: index, end) { return name }
      guard token.kind == .word || token.isSign("-") || token.isSign("&") else { return nil }
      hasJob = hasJob || scan.isJob(index)
    }
    return nil
  }

  private func afterLabel(_ tokens: Range<Int>) -> Int {
    guard let labelled = scan.labelled(tokens), labelled.joint != .none, !labelled.value.isEmpty
    else { return tokens.lowerBound }
    return labelled.value.lowerBound
  }

  private func beginsWithTitle(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return scan.has(.honorific, at: first, tokens.upperBound)
  }

  /// "Leiterin des Fachdienstes Soziales", "Personalservice": a few words without figures that ask nobody to
  /// do anything, and are no employer and no town.
  private func isWhat(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestRole, let first = tokens.first, let last = tokens.last,
      scan.tokens[first].kind == .word, !scan.tokens[last].isSentenceEnd,
      scan.tokens[first].isCapital || holdsJob(tokens),
      !text.isAllChrome(tokens), scan.headingTopic(of: tokens) == nil,
      !scan.has(.mail, at: first, tokens.upperBound), !namesContact(tokens),
      scan.isJob(first) || !(scan.labelled(tokens)?.value.isEmpty ?? false)
    else { return false }
    let end = tokens.upperBound
    let isPlain = tokens.allSatisfy { index in
      let token = scan.tokens[index]
      return (token.kind == .word || token.isSign("-") || token.isSign("&") || token.isSign("/")
        || token.isSign(",") || token.isSign(".") || token.isSign("(") || token.isSign(")")
        || token.isSign("'") || token.isSign("\\") && index == last)
        && !scan.has(.notname, at: index, end) && !scan.isWord(.enquiry, at: index, end)
        && !scan.isWord(.application, at: index, end)
    }
    return isPlain && !text.hasLegalForm(tokens) && !text.isPlaceAlone(tokens)
      && (scan.isJob(first) || !text.isOrganisation(tokens))
  }

  /// "Functie contactpersoon", "Telefon privat": the words of a label; "Recruiter" is a role as well.
  private func namesContact(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard let match = scan.match(.label, at: index, tokens.upperBound), !scan.isJob(index) else {
        return false
      }
      let label = Label.at(match.value)
      return label == .contact || label == .phone || label == .email
    }
  }
}

extension Draft {
  /// "Jobsegment: Supply Chain, Operations": behind the label of something else stand no persons.
  func isOfOtherFact(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.joint == .colon else { return false }
    switch labelled.label {
    case .contact, .phone, .email, .apply, .other, .title, .organisation, .department, .place,
      .deadline:
      return false
    default: return true
    }
  }

  /// Without the backslash that breaks a line in Markdown.
  func withoutBreak(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last, scan.tokens[last].isSign("\\") else { return tokens }
    return tokens.dropLast()
  }
}
