import Facts
import Postings

/// The town that a text names without saying that one works there: weighed among all names that stand where towns do.
///
///     Naturhotel Zirbenhof        the employer,
///     Obergurgl                   and below it a name that is in no list
///     … Im Herrengarten 12, 57319 Bad Berleburg
struct PlaceByEvidence {
  private let text: Draft
  private var scan: Scan { text.scan }
  private var found: [Found] = []
  /// By the name, where it stands in `found`.
  private var positions: [String: Int] = [:]
  private let isOfBoard: Bool
  /// The lines of titles and employers.
  private let heads: Set<Int>

  private struct Found {
    let name: String
    let tokens: Range<Int>
    let line: Int
    var place: Place?
    var weight = 0
    var mentions = 1
  }

  /// How much each sign counts; three are enough.
  private enum Weight {
    static let bar = 3
    /// A pin stands before it.
    static let pinned = 4
    /// Behind a post code, or before one.
    static let address = 3
    /// A country's part or a country follows.
    static let area = 3
    /// The same within a sentence.
    static let areaInProse = 2
    /// Alone on a line between title or employer and the facts.
    static let head = 2
    /// "in …" where somebody seeks, begins or is based.
    static let based = 3
    static let inside = 1
    /// In a list that has all towns of the country.
    static let known = 1
    /// Once more in the text.
    static let again = 1
  }

  init(_ text: Draft) {
    self.text = text
    isOfBoard = text.isOfBoard
    heads = Set(
      text.candidates.filter { $0.field == .title || $0.field == .organisation }.map(\.line))
    for line in text.lines.indices where isLookedAt(line) { look(at: line) }
  }

  /// The best, when enough speaks for it; of several the first.
  var best: (place: Place, isKnown: Bool, tokens: Range<Int>, line: Int)? {
    let weighed = found.map { name in
      name.weight + (name.place == nil ? 0 : Weight.known) + (name.mentions > 1 ? Weight.again : 0)
    }
    guard let most = weighed.max(), most >= Weight.bar, let index = weighed.firstIndex(of: most)
    else { return nil }
    let name = found[index]
    return (name.place ?? Place(name: name.name), name.place != nil, name.tokens, name.line)
  }

  /// Other vacancies are elsewhere; a site's imprint may be the employer's.
  private func isLookedAt(_ line: Int) -> Bool {
    switch text.lines[line].role {
    case .blank, .dropped(.others), .dropped(.mailHeader), .dropped(.chat), .dropped(.aroundMail):
      false
    case .dropped where isOfBoard: false
    default: !text.lines[line].tokens.isEmpty
    }
  }

  private mutating func look(at line: Int) {
    let tokens = text.lines[line].tokens
    if isPinned(line) { add(tokens.lowerBound, in: tokens, line, Weight.pinned) }
    if isInHead(line) { add(tokens.lowerBound, in: tokens, line, Weight.head, wholly: true) }
    var sentences: ArraySlice<Sentence>?
    for index in tokens {
      if isAfterPostcode(index, tokens) || isBeforePostcode(index, tokens) {
        add(index, in: tokens, line, Weight.address)
      } else if index > tokens.lowerBound, scan.isWord(.inside, at: index - 1, index) {
        let rest = (sentences ?? self.sentences(tokens)[...]).drop { $0.tokens.upperBound <= index }
        sentences = rest
        let isStrong = rest.first.map { isBased(index, $0) } ?? false
        add(index, in: tokens, line, isStrong ? Weight.based : Weight.inside)
      } else if index == tokens.lowerBound || scan.tokens[index - 1].kind != .word {
        if isBeforeArea(index, tokens) { add(index, in: tokens, line, Weight.area) }
      } else if scan.tokens[index].isCapital, !scan.tokens[index - 1].isCapital,
        isBeforeAreaInProse(index, tokens)
      {
        add(index, in: tokens, line, Weight.areaInProse)
      }
    }
  }

  // MARK: Where towns stand

  /// "📍 Midsland, Terschelling"
  private func isPinned(_ line: Int) -> Bool {
    let sign = text.lines[line].tokens.lowerBound - 1
    guard sign >= 0, scan.tokens[sign].kind == .bullet,
      text.lines[line].span.contains(Int(scan.tokens[sign].start))
    else { return false }
    return ["📍", "📌", "🗺", "🏠"].contains { scan.text(sign..<sign + 1).hasPrefix($0) }
  }

  /// A short line within two lines below the title or the employer.
  private func isInHead(_ line: Int) -> Bool {
    guard text.lines[line].tokens.count <= 4, text.lines[line].marker == .none,
      text.headingTopic(line) == nil, !text.isSentence(line)
    else { return false }
    return (max(0, line - 4)..<line).contains { head in
      heads.contains(head) && text.lines[head + 1..<line].count { !$0.isBlank } <= 1
    }
  }

  /// "57319 Bad Berleburg", "8754 XX Makkum"
  private func isAfterPostcode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound, scan.tokens[index].isCapital else { return false }
    let before = scan.tokens[index - 1]
    if before.kind == .number {
      // "1120 Millrace Avenue": in English a number before a name is the house's.
      if scan.spoken == .en, !isTownAlone(index, tokens) { return false }
      return before.length == 5 || before.length == 4 && !isYear(index - 1)
    }
    return before.length == 2 && before.traits.contains(.allCapitals)
      && index - 2 >= tokens.lowerBound
      && scan.tokens[index - 2].kind == .number && scan.tokens[index - 2].length == 4
  }

  /// A town of the lists, and no word with a capital behind it: "10115 Berlin", not "1120 Mill Avenue".
  private func isTownAlone(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard text.isTown(index, tokens), let end = nameEnd(from: index, tokens) else { return false }
    return end == tokens.upperBound || !scan.tokens[end].isCapital
  }

  private func isYear(_ index: Int) -> Bool {
    scan.whole(at: index).map { (1900...2100).contains($0) } ?? false
  }

  /// "Marfa, TX 79843", "Langton Matravers (BH19)", "Hexham NE46 9ZZ", "Wylam, Northumberland NE41 8XX"
  private func isBeforePostcode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), end < tokens.upperBound else { return false }
    if let after = scan.postcodeEnd(at: end, tokens.upperBound) {
      // "DT9" alone is a post code where nothing follows; "E13" is a grade.
      return scan.isWholePostcode(at: end, tokens.upperBound)
        || after == tokens.upperBound && scan.spoken == .en
          && (index == tokens.lowerBound || scan.tokens[index - 1].kind != .word)
    }
    if scan.isSign(",", at: end, tokens.upperBound), end + 1 < tokens.upperBound {
      let area = end + 1..<min(end + Self.areaAndPostcode, tokens.upperBound)
      return area.contains { start in
        let whole = end + 1..<start
        let isCode = scan.isWholePostcode(at: start, tokens.upperBound)
        let isStates =
          scan.tokens[start].kind == .number && scan.tokens[start].length == 5
          && whole.count == 1 && scan.tokens[end + 1].length == 2
          && scan.tokens[end + 1].traits.contains(.allCapitals)
        return isStates || isCode && (whole.isEmpty || !scan.areas(whole).isEmpty)
      }
    }
    return scan.isSign("(", at: end, tokens.upperBound)
      && scan.postcodeEnd(at: end + 1, tokens.upperBound).map {
        scan.isSign(")", at: $0, tokens.upperBound)
      } ?? false
  }

  /// A comma, an area of up to three words and the first half of its post code.
  private static let areaAndPostcode = 5

  /// "Viroqua, Wisconsin", "Hay, Riverina NSW", "Laas, Vinschgau, Italien": an area right behind the comma, or a
  /// country behind one more.
  private func isBeforeArea(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), scan.isSign(",", at: end, tokens.upperBound),
      tokens.upperBound - index <= 10
    else { return false }
    let pieces = scan.tokens[end + 1..<tokens.upperBound].split { $0.isSign(",") }
    for (number, piece) in pieces.prefix(2).enumerated() {
      let isFound = piece.indices.contains { start in
        scan.tokens[start].isCapital
          && (start + 1...min(start + 3, piece.endIndex)).contains {
            scan.areas(start..<$0).contains { number == 0 || $0.region == nil }
          }
      }
      if isFound { return true }
    }
    return false
  }

  /// "on the west side of Lancaster, Pennsylvania": an area written out, within a sentence.
  private func isBeforeAreaInProse(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard let end = nameEnd(from: index, tokens), scan.isSign(",", at: end, tokens.upperBound),
      end + 1 < tokens.upperBound
    else { return false }
    return (end + 2...min(end + 3, tokens.upperBound)).contains { after in
      scan.tokens[end + 1].length > 3
        && scan.areas(end + 1..<after).contains { $0.region != nil }
    }
  }

  /// A sentence, and what its words say of all towns in it.
  private struct Sentence {
    let tokens: Range<Int>
    /// Of a trial, or of nobody.
    let isOfNone: Bool
    /// Somebody seeks or begins.
    let isOfWork: Bool
  }

  private func sentences(_ tokens: Range<Int>) -> [Sentence] {
    text.sentences(tokens).map { sentence in
      Sentence(
        tokens: sentence,
        isOfNone: scan.contains(.trial, in: sentence) || scan.contains(.nobody, in: sentence),
        isOfWork: scan.contains(.employer, in: sentence) || scan.contains(.starting, in: sentence)
          || scan.contains(.seeking, in: sentence))
    }
  }

  /// Words of seeking, beginning or being based stand in the sentence.
  private func isBased(_ index: Int, _ sentence: Sentence) -> Bool {
    guard !sentence.isOfNone, sentence.tokens.contains(index) else { return false }
    let before = max(sentence.tokens.lowerBound, index - 8)..<index
    return sentence.isOfWork || scan.contains(.based, in: before)
      || before.contains { scan.match(.organisation, at: $0, index) != nil }
  }

  // MARK: Names

  /// The token after up to three words with a capital that no vocabulary knows.
  private func nameEnd(from index: Int, _ tokens: Range<Int>) -> Int? {
    guard scan.tokens[index].kind == .word, scan.tokens[index].isCapital else { return nil }
    for end in stride(from: min(index + 4, tokens.upperBound), to: index, by: -1)
    where scan.tokens[end - 1].kind == .word && scan.gazetteer(index..<end)?.kind == .town
      // "Stelle" and "Regen" are towns, and words first.
      && (end > index + 1 || scan.tokens[index].word == 0)
    {
      return scan.tailEnd(ofTown: end, tokens.upperBound)
    }
    guard isNameWord(index) else { return nil }
    var end = index
    while end < tokens.upperBound, end < index + 4 {
      if isNameWord(end) {
        end += 1
      } else if end > index, scan.tokens[end].isSign("-"), !scan.tokens[end].isSpaced {
        end += 1
      } else if end > index, end + 1 < tokens.upperBound,
        scan.has(.joiner, at: end, end + 1) || scan.has(.particle, at: end, end + 1),
        scan.tokens[end + 1].isCapital, !scan.tokens[end].isCapital
      {
        // "Lunz am See", "Plau am See"
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .word, token.isCapital, token.length > 2,
      !token.traits.contains(.mixed), !token.traits.contains(.allCapitals)
    else { return false }
    return token.word == 0 || scan.isWord(.direction, at: index, index + 1)
      || scan.vocabulary.senses(scan.vocabulary.first(token.word)) == 0
  }

  private mutating func add(
    _ index: Int, in tokens: Range<Int>, _ line: Int, _ weight: Int, wholly: Bool = false
  ) {
    guard index < tokens.upperBound, let end = nameEnd(from: index, tokens),
      !wholly || end == tokens.upperBound
        || scan.isSign(",", at: end, tokens.upperBound)
        || scan.isSign("(", at: end, tokens.upperBound)
    else { return }
    let name = index..<end
    guard !text.isOrganisation(name), !text.hasJobWord(name) else { return }
    let entry = scan.gazetteer(name)
    let written = scan.line(name)
    if let place = positions[written] {
      found[place].weight = max(found[place].weight, weight)
      if found[place].line != line { found[place].mentions += 1 }
      return
    }
    positions[written] = found.count
    found.append(
      Found(name: written, tokens: name, line: line, place: entry?.place, weight: weight))
  }
}

extension Scan {
  /// Where "am See" of "Lunz am See" ends, when it stands behind the name of a town.
  func tailEnd(ofTown end: Int, _ limit: Int) -> Int {
    let whole = end + 2
    guard whole <= limit, tokens[end + 1].isCapital, !tokens[end].isCapital,
      has(.joiner, at: end, whole) || has(.particle, at: end, whole), tokens[end].length <= 3
    else { return end }
    return whole
  }
}

extension Draft {
  /// Where one works when neither label, shape nor sentence says so.
  mutating func takePlaceByEvidence() {
    guard !has(.locations), !isRemote, !settledWithout.contains(.locations),
      let best = PlaceByEvidence(self).best
    else { return }
    if best.isKnown {
      offer(.locations, .places([best.place]), best.tokens, line: best.line, rule: .sentence)
    } else {
      offerUnknownTown(best.tokens, best.line)
    }
  }
}
