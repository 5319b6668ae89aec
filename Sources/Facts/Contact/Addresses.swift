/// Mail and web addresses and telephone numbers.
extension Scan {
  /// A mail address at token `index`, plain or disguised; the token after it. `address(_:)` writes it.
  package func mailAddress(at index: Int, _ end: Int) -> Int? {
    plainMailAddress(at: index, end) ?? disguisedMailAddress(at: index, end)
  }

  private func plainMailAddress(at index: Int, _ end: Int) -> Int? {
    guard tokens[index].kind == .word || tokens[index].kind == .number, beginsAddress(index) else {
      return nil
    }
    var position = index
    var hasAt = false
    var dots = 0
    while position < end {
      let token = tokens[position]
      if position > index, token.isSpaced { break }
      if token.isSign("@") {
        if hasAt { return nil }
        hasAt = true
      } else if token.isSign(".") {
        // A full stop at the end is the sentence's.
        guard position + 1 < end, !tokens[position + 1].isSpaced,
          tokens[position + 1].kind == .word || tokens[position + 1].kind == .number
        else { break }
        if hasAt { dots += 1 }
      } else if token.kind == .sign,
        !(token.isSign("-") || token.isSign("_") || token.isSign("+"))
      {
        break
      } else if token.kind == .tab || token.kind == .bullet || token.kind == .currency {
        break
      }
      position += 1
    }
    while position > index, tokens[position - 1].isSign("-") || tokens[position - 1].isSign("_") {
      position -= 1
    }
    return hasAt && dots > 0 && !tokens[position - 1].isSign("@") ? position : nil
  }

  /// Nothing that an address may hold touches the token from the left.
  private func beginsAddress(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isSpaced else { return true }
    let before = tokens[index - 1]
    return before.kind == .sign && !before.isSign(".") && !before.isSign("-")
      && !before.isSign("_") && !before.isSign("+") || before.kind == .tab || before.kind == .bullet
  }

  /// A web address at token `index`: with a scheme, or `www.`; the token after it.
  package func webAddress(at index: Int, _ end: Int) -> (end: Int, hasScheme: Bool)? {
    let hasScheme =
      (isWord("https", at: index, end) || isWord("http", at: index, end))
      && isSign(":", at: index + 1, end) && isSign("/", at: index + 2, end)
      && isSign("/", at: index + 3, end) && !tokens[index + 1].isSpaced
      && !tokens[index + 3].isSpaced
    let isWWW =
      isWord("www", at: index, end) && isSign(".", at: index + 1, end)
      && !tokens[index + 1].isSpaced && index + 2 < end && !tokens[index + 2].isSpaced
    guard hasScheme || isWWW else { return nil }
    var position = hasScheme ? index + 4 : index + 2
    let first = position
    while position < end, !tokens[position].isSpaced, tokens[position].kind != .tab {
      let token = tokens[position]
      if token.isSign("<") || token.isSign(">") || token.isSign("\"") || token.isSign("|") { break }
      // "[![](https://a.example/in.svg)](https://…": Markdown's brackets are not the address's.
      if token.isSign("]") || token.isSign(")") && isSign("]", at: position + 1, end) { break }
      position += 1
    }
    while position > first {
      let token = tokens[position - 1]
      guard
        token.isSign(".") || token.isSign(",") || token.isSign(";") || token.isSign(":")
          || token.isSign(")") || token.isSign("!") || token.isSign("?") || token.isSign("'")
          || token.isSign("*")
      else { break }
      position -= 1
    }
    return position > first ? (position, hasScheme) : nil
  }

  /// A telephone number at token `index` with its extension: `+31 30 5550155`, `06-55501442`, `(717) 555-0102, ext. 4`.
  package func telephone(at index: Int, _ end: Int) -> Int? {
    numberOfTelephone(at: index, end).map { afterExtension(at: $0, end) ?? $0 }
  }

  /// ", ext. 4", " toestel 12", "x104", " Durchwahl -12".
  private func afterExtension(at index: Int, _ end: Int) -> Int? {
    var position = index
    if isSign(",", at: position, end) || isSign("(", at: position, end) { position += 1 }
    guard var after = match(.word, is: SmallWord.extension.index, at: position, end) else {
      return nil
    }
    while isSign(".", at: after, end) || isSign("-", at: after, end) || isSign(":", at: after, end)
    { after += 1 }
    guard after < end, tokens[after].kind == .number, tokens[after].length <= Self.longestExtension
    else { return nil }
    return isSign("(", at: index, end) && isSign(")", at: after + 1, end) ? after + 2 : after + 1
  }

  /// "toestel 4472", "Durchwahl 4473": the number within the house, where no other stands before it.
  package func extensionAlone(at index: Int, _ end: Int) -> Range<Int>? {
    guard let after = afterExtension(at: index, end),
      tokens[after - 1].length >= Self.shortestExtension, tokens[after - 1].kind == .number,
      tokens[after - 1].isSpaced
    else { return nil }
    return after - 1..<after
  }

  /// "ext. 4" alone reaches nobody from outside a house.
  private static var shortestExtension: Int { 3 }

  /// A longer number is no extension.
  private static var longestExtension: Int { 5 }

  /// 9 to 15 digits with signs between.
  private func numberOfTelephone(at index: Int, _ end: Int) -> Int? {
    if let after = americanTelephone(at: index, end) { return after }
    var position = index
    var digits = 0
    var groups: [Int] = []
    var last = index
    let isInternational = isSign("+", at: position, end)
    if isInternational { position += 1 }
    if isSign("(", at: position, end) {
      // "(050) 555 01 34", but not the parenthesis round a whole number.
      guard position + 2 < end, tokens[position + 2].isSign(")") else { return nil }
      position += 1
    }
    guard position < end, tokens[position].kind == .number else { return nil }
    let startsWithZero = bytes[Int(tokens[position].start)] == UInt8(ascii: "0")
    guard isInternational || startsWithZero else { return nil }
    while position < end {
      let token = tokens[position]
      if token.kind == .number {
        digits += token.length
        groups.append(token.length)
        last = position + 1
      } else if !(token.isSign("-") || token.isSign("(") || token.isSign(")") || token.isSign("/")
        || token.isSign("."))
        || token.isSign("/") && digits >= Self.leastWithArea && beginsTelephone(position + 1, end)
      {
        break
      }
      if digits > Self.digitsOfTelephone.upperBound { return nil }
      position += 1
    }
    // "01-09-2026" is a day, "0511 555-0" none.
    let isDate = Self.groupsOfDates.contains(groups)
    return Self.digitsOfTelephone.contains(digits) && !isDate ? last : nil
  }

  /// "050-5550134 / 06-55501442": another number follows.
  private func beginsTelephone(_ index: Int, _ end: Int) -> Bool {
    guard index < end, tokens[index].isSpaced else { return false }
    return tokens[index].isSign("+")
      || tokens[index].kind == .number && bytes[Int(tokens[index].start)] == UInt8(ascii: "0")
  }

  /// "(208) 555-0147", "617-555-0128", "212.555.0163": three, three and four digits.
  private func americanTelephone(at index: Int, _ end: Int) -> Int? {
    func isNumber(_ index: Int, _ length: Int) -> Bool {
      index < end && tokens[index].kind == .number && tokens[index].length == length
    }
    func isJoint(_ index: Int) -> Bool {
      isSign("-", at: index, end) || isSign(".", at: index, end) && !tokens[index].isSpaced
    }
    var first = index
    // "1-800-555-0199"
    if isNumber(index, 1), whole(at: index) == 1, isJoint(index + 1) { first = index + 2 }
    var next = first
    if isSign("(", at: first, end), isNumber(first + 1, Self.digitsOfArea),
      isSign(")", at: first + 2, end)
    {
      next = first + 3
      if isJoint(next) { next += 1 }
    } else if isNumber(first, Self.digitsOfArea), isJoint(first + 1) {
      next = first + 2
    } else {
      return nil
    }
    guard isNumber(next, Self.digitsOfArea), isJoint(next + 1),
      isNumber(next + 2, Self.digitsOfLine)
    else { return nil }
    return next + 3
  }

  /// Fifteen are the most of E.164; fewer than eight are extensions, years and codes.
  private static let digitsOfTelephone = 8...15
  /// A number with its area; what follows a stroke may be another.
  private static let leastWithArea = 9
  /// In North America, of area and exchange, and of the line.
  private static let (digitsOfArea, digitsOfLine) = (3, 4)
  private static let groupsOfDates = [[2, 2, 4], [4, 2, 2]]
}
