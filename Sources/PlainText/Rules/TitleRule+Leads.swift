import Facts
import Postings

/// What stands before a job on its line: a label, an article, a tag; and lines that lead to it.
extension TitleRule {
  /// "Adviseur sociaal domein" of "Vacature Adviseur sociaal domein" and of "Vacature: Adviseur …".
  func withoutLabel(_ tokens: Range<Int>) -> Range<Int>? {
    guard let labelled = scan.labelled(tokens), labelled.label == .title else { return nil }
    // "Wir suchen eine*n Sozialarbeiter*in"
    if labelled.joint == .none, let job = behindArticle(labelled.value) { return job }
    guard let first = labelled.value.first,
      scan.tokens[first].isCapital || labelled.joint != .none
    else { return nil }
    // "Wir suchen Dich: Zimmerer-Geselle (m/w/d)"
    if labelled.value.count > 2, scan.isWord(.you, at: first, first + 1),
      scan.isSign(":", at: first + 1, labelled.value.upperBound)
    {
      return labelled.value.dropFirst(2)
    }
    return labelled.value
  }

  /// "3D Artist" of "[PAID] 3D Artist", "Lehrkraft für Physik (m/w/d)" of "eine Lehrkraft für Physik (m/w/d)".
  func withoutLead(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first else { return tokens }
    if scan.tokens[first].isSign("["),
      let close = tokens.prefix(Self.longestTag).first(where: { scan.tokens[$0].isSign("]") }),
      close + 1 < tokens.upperBound, text.hasJobWord(close + 1..<tokens.upperBound)
    {
      return close + 1..<tokens.upperBound
    }
    if !scan.tokens[first].isCapital, text.hasGenderMark(tokens), let job = behindArticle(tokens) {
      return job
    }
    return tokens
  }

  /// "[Full-time, remote]"
  private static let longestTag = 7

  /// Where the job begins behind "eine*n", "ein/e", "een": with a capital, as titles do.
  private func behindArticle(_ value: Range<Int>) -> Range<Int>? {
    guard let first = value.first,
      // "eine*n" is one word.
      text.isArticle(first, value.upperBound)
        || scan.tokens[first].isUncapitalised && scan.tokens[first].length > 3
          && scan.text(first..<first + 1).hasPrefix("ein")
    else { return nil }
    let job = value.dropFirst().drop { index in
      let token = scan.tokens[index]
      return !token.isSpaced && (token.kind == .sign || token.isUncapitalised)
        || text.isArticle(index, value.upperBound)
    }
    guard let start = job.first, scan.tokens[start].isCapital, text.hasJobWord(job) else {
      return nil
    }
    return start..<value.upperBound
  }

  /// "Word jij onze nieuwe collega?", "Wij zoeken jou", "Could you be our next Clerk?": speaks to the reader.
  func isAddressed(_ index: Int) -> Bool {
    scan.contains(.you, in: text.lines[index].tokens)
      && (text.endsWith("?", index) || !text.hasJobWord(text.lines[index].tokens))
  }

  /// "Apfelernte am Bodensee, Helfer/in gesucht !!"
  func isCall(_ index: Int) -> Bool {
    text.endsWith("!", index) && text.width(index) <= Self.longestCall
      && text.hasJobWord(text.lines[index].tokens)
      && scan.contains(.seeking, in: text.lines[index].tokens)
  }

  /// What calls for somebody is no longer than a heading.
  private static let longestCall = 80

  func isOpen(_ index: Int) -> Bool {
    guard let last = text.lines[index].tokens.last else { return false }
    return text.endsWith(":", index) || text.endsWith(",", index)
      || !scan.tokens[last].isCapital && scan.tokens[last].kind == .word
        && scan.has(.language, at: last, last + 1)
  }

  /// The line above says that somebody is sought and ends before the word for whom.
  func isLedTo(_ index: Int) -> Bool {
    guard let above = (0..<index).last(where: { !text.lines[$0].isBlank }),
      !text.isDropped(above), let last = text.lines[above].tokens.last
    else { return false }
    let tokens = text.lines[above].tokens
    guard scan.contains(.employer, in: tokens) || scan.contains(.seeking, in: tokens),
      scan.tokens[last].isUncapitalised
    else { return false }
    // "eine:n", "een", "als"
    let isMarked = !scan.tokens[last].isSpaced && !scan.tokens[last - 1].isSign("-")
    return isMarked || scan.has(.language, at: last, last + 1)
      || text.isArticle(last, last + 1)
  }
}
