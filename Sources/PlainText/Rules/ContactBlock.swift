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

/// Reads the block that begins at a line.
struct ContactBlockReader {
  let text: TextReading
  var scan: Scan { text.scan }

  /// A street, a town and an employer may stand between a name and its number.
  private static let mostOthers = 3

  init(_ text: TextReading) { self.text = text }

  func block(from start: Int) -> ContactBlock? {
    if let name = firstName(start) ?? firstNameOfWriter(start) {
      return block(from: start, who: (start, name, false), what: nil)
    }
    switch kind(start) {
    case .what(let what):
      // "Ihre Redaktion" over a name with what she does below is no role.
      guard let who = below(start), case .who = kind(who), holdsJob(text.lines[start].tokens),
        !isWhatLine(who + 1)
      else { return nil }
      return block(from: start, who: who, what: what)
    case .who(_, mayBeWhat: true):
      // "Teamleider Zorg" over "Anna de Vries"
      if let who = below(start), case .who(_, mayBeWhat: false) = kind(who),
        !text.hasAddress(text.lines[start].tokens)
      {
        return block(from: start, who: who, what: text.withoutBreak(text.lines[start].tokens))
      }
      return block(from: start, who: start, what: nil)
    case .desk(let desk):
      // "Personalabteilung" over "Anja Wolf"
      if desk == text.lines[start].tokens, let who = below(start), who == start + 1,
        case .who = kind(who)
      {
        return block(from: start, who: who, what: desk)
      }
      return block(from: start, who: start, what: nil)
    case .who: return block(from: start, who: start, what: nil)
    default: return nil
    }
  }

  private func block(from start: Int, who: Int, what: Range<Int>?) -> ContactBlock? {
    switch kind(who) {
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
      !scan.isJob(first), index + 1 < text.lines.count, case .how = kind(index + 1), index > 0
    else { return nil }
    let above = text.lines[index - 1].isBlank ? index - 2 : index - 1
    guard above >= 0 else { return nil }
    let isLed =
      text.lines[above].role == .heading(.contact)
      || scan.labelled(text.lines[above].tokens)?.label == .contact
    return isLed ? tokens : nil
  }

  /// "Bram, 06-40 77 12 40" below "App me even of loop binnen.": whoever wrote it signs with a first name and a number.
  private func firstNameOfWriter(_ index: Int) -> Range<Int>? {
    let tokens = text.lines[index].tokens
    guard tokens.count >= Self.leastSigned, index > 0, let first = tokens.first,
      scan.tokens[first].kind == .word, scan.tokens[first].word == 0,
      scan.tokens[first].isCapital, !scan.tokens[first].traits.contains(.allCapitals),
      !scan.isJob(first), scan.tokens[first + 1].kind == .sign,
      !scan.tokens[first + 1].isSign("+"), !scan.tokens[first + 1].isSign("."),
      scan.telephone(at: first + 2, tokens.upperBound) == tokens.upperBound,
      !text.isDropped(index), !text.lines[index - 1].isBlank
    else { return nil }
    let above = text.lines[index - 1].tokens
    let isLed = above.contains {
      scan.isWord(.myself, at: $0, above.upperBound) || scan.isWord(.asks, at: $0, above.upperBound)
        || scan.isWord(.enquiry, at: $0, above.upperBound)
    }
    return isLed ? first..<first + 1 : nil
  }

  /// A name, a sign, a number.
  private static let leastSigned = 3

  /// Takes the lines below the name, as long as they are of the same person.
  private func extend(_ block: inout ContactBlock) {
    var last = block.who.line
    var others = 0
    while let next = next(last, isReached: !block.how.isEmpty) {
      // "Clinical Lead Physiotherapist" below "Job title"
      if block.what == nil, next > block.who.line + 1, isRoleLabel(next - 1),
        !text.hasAddress(text.lines[next].tokens)
      {
        block.what = text.withoutBreak(text.lines[next].tokens)
        block.lines = block.lines.lowerBound..<next + 1
        last = next
        continue
      }
      switch kind(next) {
      case .how:
        block.how.append(next)
        block.lines = block.lines.lowerBound..<next + 1
      case .label: break
      // "Personalabteilung" below "Frau Katja Sommer"
      case .desk(let desk)
      where block.how.isEmpty && block.what == nil && !block.who.isDesk
        && desk == text.lines[next].tokens:
        block.what = desk
        block.lines = block.lines.lowerBound..<next + 1
      case .what where block.what == nil && (block.how.isEmpty || isLabelledRole(next)),
        .who where block.how.isEmpty && block.what == nil && isWhat(next, of: block):
        guard !isOverName(next) else { return }
        if case .what(let what) = kind(next) {
          block.what = what
        } else {
          block.what = text.withoutBreak(text.lines[next].tokens)
        }
        block.lines = block.lines.lowerBound..<next + 1
      case .what where block.what != nil && block.how.isEmpty, .other:
        others += 1
        block.hasStreet = block.hasStreet || text.summary(of: next).hasNumber
        guard others <= Self.mostOthers else { return }
      // "Gewünschte Bewerbungswege: telefonisch" between number and address
      case .outside where isLabelledAside(next):
        others += 1
        guard others <= Self.mostOthers else { return }
      default: return
      }
      last = next
    }
  }

  /// A short line with a label of its own, between two that say how to reach the person.
  private func isLabelledAside(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard !text.isDropped(index), !text.isSentence(index), !line.isAfterBlank,
      index + 1 < text.lines.count, case .how = kind(index - 1), case .how = kind(index + 1)
    else { return false }
    switch line.role {
    case .paragraph, .listItem, .open, .fact, .unknownFact, .aside: break
    case .blank, .dropped, .title, .heading: return false
    }
    return line.tokens.prefix(Self.longestLabel).contains { scan.tokens[$0].isSign(":") }
  }

  /// "Gewünschte Bewerbungswege:" has no more words.
  private static let longestLabel = 5

  /// "Job title", "Funktion", alone over what somebody does.
  func isRoleLabel(_ index: Int) -> Bool {
    let tokens = text.lines[index].tokens
    guard let first = tokens.first else { return false }
    if let labelled = scan.labelled(tokens), labelled.label == .title, labelled.value.isEmpty {
      return true
    }
    return scan.match(.word, is: SmallWord.contactRole.index, at: first, tokens.upperBound)
      == tokens.upperBound
  }

  /// "Functie: bedrijfsleider" is of the person wherever it stands.
  private func isLabelledRole(_ index: Int) -> Bool {
    scan.labelled(text.lines[index].tokens).map { $0.label == .title && $0.joint != .none }
      ?? false
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
    switch kind(next) {
    case .how, .label: return true
    default: return false
    }
  }

  /// The words over a name that has its number below: they are of that person.
  private func isOverName(_ index: Int) -> Bool {
    guard case .what = kind(index), index + 1 < text.lines.count, text.lines[index].isAfterBlank,
      case .who = kind(index + 1)
    else { return false }
    return true
  }

  private func isWhatLine(_ index: Int) -> Bool {
    guard index < text.lines.count, case .what = kind(index) else { return false }
    return true
  }
}
