import Facts
import Postings

extension TextReading {
  /// The topic of a line that is a known heading.
  func headingTopic(_ index: Int) -> HeadingTopic? { scan.headingTopic(of: lines[index].tokens) }

  /// What the section that holds a line is about.
  func topic(of index: Int) -> HeadingTopic? { topics.isEmpty ? nil : topics[index] }

  /// What the last heading above each line is about.
  private func topicsOfSections() -> [HeadingTopic?] {
    var topic: HeadingTopic?
    return lines.map { line in
      defer { if case .heading(let found) = line.role { topic = found } }
      return topic
    }
  }

  func isKnownHeading(_ index: Int) -> Bool {
    guard lines[index].marker != .bullet, let topic = headingTopic(index) else { return false }
    return topic != .facts
  }

  /// Gives each line that is still open its place in the body: heading, list item or paragraph.
  mutating func findHeadings() {
    for index in lines.indices where lines[index].role == .open {
      let line = lines[index]
      if case .hash = line.marker {
        lines[index].role = .heading(headingTopic(index))
      } else if case .number = line.marker, !isNumberedHeading(index) {
        lines[index].role = .listItem
      } else if line.marker == .bullet {
        lines[index].role = .listItem
      } else if let topic = headingTopic(index) {
        if topic == .facts, let next = next(after: index), lines[next].role == .fact {
          drop(index, .factHeading)
        } else if isLeadIn(index) {
          lines[index].role = .paragraph
        } else {
          lines[index].role = .heading(topic)
        }
      } else {
        lines[index].role = isHeading(index) ? .heading(nil) : .paragraph
      }
    }
    topics = topicsOfSections()
  }

  /// "1. Duties": short, and no other item of a list stands next to it.
  private func isNumberedHeading(_ index: Int) -> Bool {
    guard !isSentence(index), lines[index].tokens.count <= Longest.shortHeading,
      !endsWith(";", index),
      !endsWith(",", index), let next = next(after: index)
    else { return false }
    if headingTopic(index) != nil { return true }
    if case .number = lines[next].marker { return false }
    if let before = (0..<index).last(where: { !lines[$0].isBlank }),
      case .number = lines[before].marker, lines[before].role == .listItem
    {
      return false
    }
    return lines[index].isAfterBlank
      && (width(next) > Self.leastUnderNumber || lines[next].marker == .bullet)
  }

  /// A known heading's words that end in a colon right before a list are a lead-in when they are part of a
  /// section ("Jij:").
  private func isLeadIn(_ index: Int) -> Bool {
    guard endsWith(":", index), !lines[index].isAfterBlank else { return false }
    guard index > 0, let next = next(after: index) else { return false }
    return !lines[index - 1].isBlank && lines[next].marker == .bullet
      && lines[index - 1].role == .paragraph && !lines[index].isBeforeBlank
      && lines[index].tokens.count <= 2
  }

  /// A short line of its own over a paragraph or a list that is no sentence.
  private func isHeading(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard tokens.count <= Longest.heading, width(index) <= Self.widestHeading,
      let last = tokens.last,
      let first = tokens.first, let next = next(after: index)
    else { return false }
    let sign = scan.tokens[last]
    if sign.isSign(".") && !sign.isSpaced && tokens.count > 1 && !endsAsName(tokens) {
      return false
    }
    if sign.isSign(",") || sign.isSign(";") || sign.isSign(":") || sign.isSign("-") { return false }
    guard scan.tokens[first].isCapital || scan.tokens[first].kind == .sign else { return false }
    if tokens.contains(where: {
      scan.tokens[$0].isSign("@") || scan.telephone(at: $0, tokens.upperBound) != nil
    }) {
      return false
    }
    // It stands apart, or the text has no blank lines at all and a longer line follows.
    guard lines[index].isAfterBlank || isAllCapitals(tokens) || sign.isSign("?") else {
      return false
    }
    if sign.isSign("?") { return tokens.count <= Longest.shortHeading }
    let isOver =
      isSentence(next) || lines[next].marker != .none || endsWith(":", next)
      || width(next) > Self.leastUnderHeading
    guard isOver else {
      // "IHR TEAM" over a few short lines
      return isAllCapitals(tokens) && lines[index].isAfterBlank && lines[index].isBeforeBlank
    }
    return lines[index].isBeforeBlank || lines[next].marker == .bullet || isAllCapitals(tokens)
      || isTitleLike(tokens)
  }

  private func endsAsName(_ tokens: Range<Int>) -> Bool {
    scan.skip(
      Sense.organisation.bit, at: max(tokens.lowerBound, tokens.upperBound - Longest.words),
      tokens.upperBound)
      != nil
  }

  func isAllCapitals(_ tokens: Range<Int>) -> Bool {
    var words = 0
    for index in tokens where scan.tokens[index].kind == .word && scan.tokens[index].length > 1 {
      guard scan.tokens[index].traits.contains(.allCapitals) else { return false }
      words += 1
    }
    return words > 0
  }

  /// Every longer word begins with a capital.
  private func isTitleLike(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital
        || scan.tokens[$0].length <= Self.longestSmallWord
    }
  }

  /// In letters.
  private static let widestHeading = 80
  /// So wide is the line under a heading, when nothing else tells that it is text.
  private static let leastUnderHeading = 70
  /// Under a number the heading is surer.
  private static let leastUnderNumber = 60
  /// "voor", "with": words that titles leave in small letters.
  private static let longestSmallWord = 4
}
