import Facts
import Postings

/// The level of education that a sentence asks for.
extension SentenceRule {
  static let education = SentenceRule(
    .education,
    mayGive: { words, _ in
      words.may(.education) || words.may(.levelword) && words.hasNumber
    }, read: { reading, sentence, _, line in reading.education(sentence, line) })
}

extension TextReading {
  /// A post for those who write a doctor's thesis does not ask for one: "PhD" among its facts is what it is.
  mutating func dropDegreeOfPost() {
    guard let title = candidates.first(where: { $0.field == .title }),
      lines[title.line].tokens.contains(where: {
        scan.match(.education, at: $0, lines[title.line].tokens.upperBound)
          .flatMap { Education.at($0.value) } == .phd
      })
    else { return }
    for index in candidates.indices.reversed() where candidates[index].field == .education {
      guard case .fact(.education(let levels)) = candidates[index].value, levels.contains(.phd)
      else { continue }
      let rest = levels.filter { $0 != .phd }
      if rest.isEmpty {
        candidates.remove(at: index)
      } else {
        candidates[index].value = .fact(.education(rest))
      }
    }
  }

  /// "- mbo 3 sport en bewegen of licentie zwemonderwijs": an item that begins with the level, and not of what one does or gets.
  private func beginsItem(_ level: Int, _ sentence: Range<Int>, _ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard lines[line].marker == .bullet, level == tokens.lowerBound,
      // "PhD_snow_acoustics.pdf" is a file.
      level + 1 == tokens.upperBound || !scan.isSign("_", at: level + 1, tokens.upperBound)
    else { return false }
    switch topic(of: line) {
    case .tasks, .offer, .about, .extra: return false
    default: return true
    }
  }

  /// "Niveau: MBO" in a box, and in the text "een mbo-diploma op niveau 3 of 4": the text says which.
  mutating func refineEducation() {
    guard let index = candidates.firstIndex(where: { $0.field == .education }),
      case .fact(.education(let levels)) = candidates[index].value,
      let coarse = levels.firstIndex(of: .mbo), !levels.contains(where: \.isLevelOfMBO),
      let finer = levelsOfMBO(outside: candidates[index].line)
    else { return }
    var refined = levels
    refined.replaceSubrange(coarse...coarse, with: finer)
    candidates[index].value = .fact(.education(refined))
  }

  private func levelsOfMBO(outside own: Int) -> [Education]? {
    for line in lines.indices where line != own && !isDropped(line) {
      let summary = summary(of: line)
      guard summary.hasNumber, summary.may(.education) else { continue }
      for sentence in sentences(lines[line].tokens)
      where !scan.contains(.later, in: sentence) && !scan.contains(.needless, in: sentence)
        && !scan.contains(.supervising, in: sentence)
      {
        let levels = scan.education(in: sentence).levels.filter(\.isLevelOfMBO)
        if !levels.isEmpty { return levels }
      }
    }
    return nil
  }

  /// "een diploma Pedagogisch Werk niveau 3 of 4", "opleiding Verzorgende IG, niveau 3": Dutch numbers the levels of one school
  /// only, so that nobody has to name it.
  private mutating func levelOfTrade(_ sentence: Range<Int>, _ line: Int) {
    guard language == .nl, !scan.contains(.later, in: sentence),
      !scan.contains(.needless, in: sentence), !scan.contains(.supervising, in: sentence)
    else { return }
    for index in sentence where scan.isWord(.level, at: index, sentence.upperBound) {
      let lead = max(sentence.lowerBound, index - Self.wordsToLevel)..<index
      guard let (levels, end) = scan.levels(at: index + 1, sentence.upperBound),
        lead.contains(where: { scan.isWord(.certificate, at: $0, index) })
      else { continue }
      offer(.education, .education(levels), index..<end, line: line, rule: .sentence)
      return
    }
  }

  /// "diploma dat kwalificeert volgens de cao Kinderopvang, bijvoorbeeld Pedagogisch Werk"
  private static let wordsToLevel = 14

  /// "-diploma (niveau 3 of 4)"
  private static let longestLevels = 8

  /// "Je begeleidt onze stagiairs van"
  private static let wordsToLearners = 6

  /// "hbo werk- en denkniveau", "een diploma op mbo 4 niveau": a level with a word that asks for one.
  mutating func education(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.education, in: sentence) else { return levelOfTrade(sentence, line) }
    guard let first = scan.first(.education, in: sentence), !scan.contains(.later, in: sentence),
      !scan.contains(.needless, in: sentence),
      // "20,10 EUR pro Stunde im Master"
      !scan.summary(sentence).hasCurrency
    else { return }
    let near =
      max(sentence.lowerBound, first.start - 5)..<min(sentence.upperBound, first.match.end + 6)
    guard
      scan.contains(.asking, in: near) || beginsItem(first.start, sentence, line)
        || first.start - sentence.lowerBound <= 4 && topic(of: line) == .requirements
    else { return }
    // "Je begeleidt stagiairs van mbo en hbo"
    let lead = max(sentence.lowerBound, first.start - Self.wordsToLearners)..<first.start
    guard !scan.contains(.supervising, in: lead) else { return }
    guard scan.stance(of: first.start..<first.match.end, in: sentence) != .denied else { return }
    let end = min(sentence.upperBound, first.match.end + Self.longestLevels)
    let levels = scan.education(in: first.start..<end).levels
    guard !levels.isEmpty else { return }
    offer(
      .education, .education(levels), first.start..<near.upperBound, line: line, rule: .sentence)
  }
}
