import Facts
import Postings

/// References that are told by where they stand: below the title, and in the site's own lines round the text.
extension TextReading {
  /// "GLO04418" alone right below the title.
  func codeBelowTitle(_ line: Int) -> Range<Int>? {
    let tokens = lines[line].tokens
    guard let above = (0..<line).last(where: { !lines[$0].isBlank }), lines[above].role == .title,
      isCapitalCode(tokens)
    else { return nil }
    return tokens
  }

  /// "GLO04418", "ZUT-N-027": capitals and digits, written together; "MBO-4" and "COVID-19" have fewer digits.
  func isCapitalCode(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, scan.tokens[first].kind == .word, scan.tokens[first].isCapital,
      tokens.dropFirst().allSatisfy({ !scan.tokens[$0].isSpaced })
    else { return false }
    let code = scan.line(tokens).utf8
    let isWritten = code.allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 && $0 != 0x40 }
    return isWritten && code.count { (0x30...0x39).contains($0) } >= Self.leastDigitsOfCode
  }

  private static let leastDigitsOfCode = 3

  /// "Advertentienummer: m2184410937", "Ad ref: FW-77120", "Source Job Bank #3491220" in lines that are left out: a board
  /// numbers the advertisement below its buttons, and the number is the posting's all the same.
  mutating func takeReferenceOfSite() -> Bool {
    for line in lines.indices where isOfSite(lines[line].role) {
      let tokens = lines[line].tokens
      guard (2...Self.longestOfSite).contains(tokens.count),
        let code = labelledCode(tokens) ?? codeBehindHash(tokens)
          // "Vacature: ZUT-N-027"; without the colon it may be a link to any.
          ?? (tokens.contains(where: { scan.tokens[$0].isSign(":") }) ? codeOfPosting(tokens) : nil)
      else { continue }
      offer(.reference, .text(scan.line(code)), code, line: line, rule: .position)
      return true
    }
    return false
  }

  /// A label, a colon and a code; a longer line is more than that.
  private static let longestOfSite = 12

  /// Left out, and of no other vacancy, letter or message.
  private func isOfSite(_ role: PlainLine.Role) -> Bool {
    guard case .dropped(let reason) = role else { return false }
    return switch reason {
    case .others, .chat, .aroundMail, .signature, .imprint, .consent: false
    default: true
    }
  }

  /// What stands behind the label of references and a colon, written together and with a digit.
  private func labelledCode(_ tokens: Range<Int>) -> Range<Int>? {
    guard let labelled = scan.labelled(tokens), labelled.label == .reference,
      labelled.joint == .colon, isCode(labelled.value)
    else { return nil }
    return labelled.value
  }

  private func isCode(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, scan.telephone(at: first, tokens.upperBound) == nil else {
      return false
    }
    return tokens.dropFirst().allSatisfy { !scan.tokens[$0].isSpaced }
      && scan.line(tokens).utf8.count { (0x30...0x39).contains($0) } >= Self.leastDigitsOfCode
  }

  /// A number of many digits behind "#" ends the line, whose words before it name the board.
  private func codeBehindHash(_ tokens: Range<Int>) -> Range<Int>? {
    guard let last = tokens.last, tokens.count > 2, scan.tokens[last].kind == .number,
      scan.tokens[last - 1].isSign("#"), scan.tokens[last].length >= Self.leastDigitsOfBoard,
      !scan.tokens[last].isSpaced, tokens.dropLast(2).allSatisfy({ scan.tokens[$0].kind == .word })
    else { return nil }
    return last..<last + 1
  }

  /// "Review #1204" and "Apprentice #214" have fewer.
  private static let leastDigitsOfBoard = 6
}
