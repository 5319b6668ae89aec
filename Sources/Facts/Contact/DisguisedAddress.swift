/// Mail addresses that are written so that programs do not find them.
///
///     bewerbung(at)firma.de   naam [at] domein.nl   jobs [at] firm [dot] example   a.b{at}c.example
extension Scan {
  /// The token after a disguised address at `index`: a name, a bracketed "at", a domain.
  func disguisedMailAddress(at index: Int, _ end: Int) -> Int? {
    guard beginsWord(index), let at = afterName(index, end),
      let domain = bracketed(.atSign, at, end)
    else { return nil }
    var position = domain
    var dots = 0
    while position < end, tokens[position].kind == .word || tokens[position].kind == .number {
      // "jobs [at] firm [dot] example now": the domain's parts touch, but for the first of each.
      position += 1
      while position + 1 < end, tokens[position].isSign("-"), !tokens[position].isSpaced,
        !tokens[position + 1].isSpaced
      {
        position += 2
      }
      if let next = afterDot(position, end) {
        dots += 1
        position = next
      } else {
        break
      }
    }
    return dots > 0 ? position : nil
  }

  /// The address that a stretch writes, disguised or not.
  package func address(_ range: Range<Int>) -> String {
    guard !range.contains(where: { tokens[$0].isSign("@") }) else { return text(range) }
    var address = ""
    var index = range.lowerBound
    while index < range.upperBound {
      if let after = bracketed(.atSign, index, range.upperBound) {
        address += "@"
        index = after
      } else if let after = bracketed(.dotSign, index, range.upperBound) {
        address += "."
        index = after
      } else {
        address += text(index..<index + 1)
        index += 1
      }
    }
    return address
  }

  /// "@" or "(at)" stands at a token.
  package func isAtSign(_ index: Int, _ end: Int) -> Bool {
    tokens[index].isSign("@") || bracketed(.atSign, index, end) != nil
  }

  private func beginsWord(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .number else {
      return false
    }
    guard index > 0, !tokens[index].isSpaced else { return true }
    let before = tokens[index - 1]
    return !before.isSign(".") && !before.isSign("-") && !before.isSign("_")
  }

  /// The token after the part of an address before its "at".
  private func afterName(_ index: Int, _ end: Int) -> Int? {
    var position = index + 1
    while position + 1 < end, !tokens[position].isSpaced, !tokens[position + 1].isSpaced,
      tokens[position].isSign(".") || tokens[position].isSign("-") || tokens[position].isSign("_"),
      tokens[position + 1].kind == .word || tokens[position + 1].kind == .number
    {
      position += 2
    }
    return position < end ? position : nil
  }

  /// The token after a full stop within a domain, or after "[dot]".
  private func afterDot(_ index: Int, _ end: Int) -> Int? {
    if isSign(".", at: index, end), index + 1 < end, !tokens[index].isSpaced,
      !tokens[index + 1].isSpaced, tokens[index + 1].kind == .word
    {
      return index + 1
    }
    return bracketed(.dotSign, index, end)
  }

  /// The token after "(at)", "[at]", "{at}".
  private func bracketed(_ word: SmallWord, _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, tokens[index].kind == .sign,
      isSign("(", at: index, end) && isSign(")", at: index + 2, end)
        || isSign("[", at: index, end) && isSign("]", at: index + 2, end)
        || isSign("{", at: index, end) && isSign("}", at: index + 2, end),
      isWord(word, at: index + 1, end)
    else { return nil }
    return index + 3
  }
}
