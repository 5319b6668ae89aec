import Facts
import Postings

extension TextReading {
  /// Whom to ask and how to apply (`ContactRule`). The text stays in the body: a later step removes these
  /// sections when the posting is closed.
  mutating func readContacts() {
    guard !isGiven(.apply) || lines.indices.contains(where: mayReach) else { return }
    let rule = ContactRule(self)
    if let (tokens, line) = rule.contactPlace, !rule.contacts.isEmpty {
      candidates.removeAll { $0.field == .contacts }
      offer(
        .contacts, .contacts(rule.contacts), tokens, line: line, rule: .section,
        isSentence(line) ? .sentence : .stated)
      if lines[line].role == .paragraph, !isSentence(line) { kinds[line] = .contact }
    }
    if let (tokens, line) = rule.applyPlace, !has(.apply) {
      offer(
        .apply, .apply(rule.apply), tokens, line: line, rule: .section,
        rule.isGuess ? .inferred : isSentence(line) ? .sentence : .stated)
      if rule.isGuess {
        notes.append(Note(span: scan.span(tokens)) { .guessedApply(at: $0) })
      }
    }
  }

  /// An address, a number or a section of contacts, without which nobody can be asked.
  private func mayReach(_ index: Int) -> Bool {
    if case .heading(.contact) = lines[index].role { return true }
    if let first = lines[index].tokens.first,
      scan.isWord(.hiringTeam, at: first, lines[index].tokens.upperBound)
    {
      return true
    }
    let summary = summary(of: index)
    return ["@", "(", "[", "{"].contains(where: summary.may) && hasMailAddress(lines[index].tokens)
      || summary.hasNumber && hasTelephone(lines[index].tokens)
  }

  func hasAddress(_ tokens: Range<Int>) -> Bool { hasMailAddress(tokens) || hasTelephone(tokens) }

  /// The sign of a mail address stands there, or what is written for it.
  func hasMailAddress(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scan.isAtSign($0, tokens.upperBound) }
  }

  /// "08" of "16.08.2026 21:03": no number begins right behind another, nor behind its full stop.
  func isWithinNumber(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound else { return false }
    if scan.tokens[index - 1].kind == .number { return true }
    return index - 1 > tokens.lowerBound && scan.tokens[index - 1].isSign(".")
      && !scan.tokens[index].isSpaced && scan.tokens[index - 2].kind == .number
      && !scan.tokens[index - 1].isSpaced
  }

  func hasTelephone(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      let token = scan.tokens[index]
      guard token.kind == .number || token.isSign("+") || token.isSign("(") else { return false }
      guard !isWithinNumber(index, tokens) else { return false }
      return scan.telephone(at: index, tokens.upperBound) != nil
    }
  }
}
