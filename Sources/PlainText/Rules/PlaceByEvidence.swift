import Facts
import Postings

/// The town that a text names without saying that one works there: weighed among all names that stand where towns do.
///
///     Naturhotel Zirbenhof        the employer,
///     Obergurgl                   and below it a name that is in no list
///     … Im Herrengarten 12, 57319 Bad Berleburg
struct PlaceByEvidence {
  let text: Draft
  var scan: Scan { text.scan }
  private var found: [Found] = []
  /// By the name, where it stands in `found`.
  private var positions: [String: Int] = [:]
  private let isOfBoard: Bool
  /// The lines of titles and employers.
  let heads: Set<Int>
  let titleLine: Int?

  private struct Found {
    let name: String
    let tokens: Range<Int>
    let line: Int
    var place: Place?
    var weight = 0
    var mentions = 1
    /// Behind "in", where others may be listed.
    var isInside = false
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
    titleLine = text.candidates.first { $0.field == .title }?.line
    heads = Set(
      text.candidates.filter { $0.field == .title || $0.field == .organisation }.map(\.line))
    for line in text.lines.indices where isLookedAt(line) { look(at: line) }
  }

  /// A name and what is listed behind it: "Mellrichstadt und Bad Neustadt".
  struct Best {
    let places: [Place]
    /// Of them, those that are in no list.
    let unknown: [String]
    let tokens: Range<Int>
    let line: Int
  }

  /// The best, when enough speaks for it; of several the first.
  var best: Best? {
    let weighed = found.map { name in
      name.weight + (name.place == nil ? 0 : Weight.known) + (name.mentions > 1 ? Weight.again : 0)
    }
    guard let most = weighed.max(), let index = weighed.firstIndex(of: most),
      most >= Weight.bar
    else { return nil }
    let name = found[index]
    var places = [name.place ?? unlisted(name)]
    var unknown = places[0].country == nil ? [name.name] : []
    let limit = text.lines[name.line].tokens.upperBound
    var end = name.tokens.upperBound
    while scan.has(.and, at: end, limit), end + 1 < limit,
      let after = nameEnd(from: end + 1, text.lines[name.line].tokens),
      name.isInside
    {
      let more = end + 1..<after
      let entry = scan.gazetteer(more)
      guard entry == nil || entry?.kind == .town else { break }
      places.append(entry?.place ?? Place(name: scan.line(more)))
      if entry == nil { unknown.append(scan.line(more)) }
      end = after
    }
    return Best(
      places: places, unknown: unknown, tokens: name.tokens.lowerBound..<end, line: name.line)
  }

  /// "Niagara-on-the-Lake, ON": a town that is in no list, in the area that is written behind it.
  private func unlisted(_ name: Found) -> Place {
    let areas = areas(behind: name.tokens.upperBound, text.lines[name.line].tokens)
    guard let area = areas.first, areas.count == 1 else { return Place(name: name.name) }
    return Place(name: name.name, region: area.region, country: area.country)
  }

  /// Other vacancies are elsewhere; a site's imprint may be the employer's.
  private func isLookedAt(_ line: Int) -> Bool {
    switch text.lines[line].role {
    case .blank, .dropped(.others), .dropped(.mailHeader), .dropped(.chat), .dropped(.aroundMail):
      false
    case .dropped where isOfBoard: false
    // "Grade: Senior PO4" is another fact.
    case .fact where text.kinds[line] == .pay || text.kinds[line] == .hours: false
    default: !text.lines[line].tokens.isEmpty
    }
  }

  private mutating func look(at line: Int) {
    let tokens = text.lines[line].tokens
    if isPinned(line) { add(tokens.lowerBound, in: tokens, line, Weight.pinned) }
    if let start = writtenPinEnd(line) { add(start, in: tokens, line, Weight.pinned) }
    if isOverPostcode(line) {
      add(tokens.lowerBound, in: tokens, line, Weight.address, wholly: true)
    }
    if isInHead(line) { add(tokens.lowerBound, in: tokens, line, Weight.head, wholly: true) }
    var sentences: ArraySlice<Sentence>?
    let isPostBox = scan.contains(.box, in: tokens)
    for index in tokens {
      if isAfterPostcode(index, tokens) || isBeforePostcode(index, tokens)
        || isBehindStreet(index, tokens)
      {
        if isPostBox { continue }
        add(index, in: tokens, line, Weight.address)
      } else if index > tokens.lowerBound, scan.isWord(.inside, at: index - 1, index) {
        // "Tutor in Numeracy"
        if line == titleLine, !text.isTown(index, tokens) { continue }
        let rest = (sentences ?? self.sentences(tokens)[...]).drop { $0.tokens.upperBound <= index }
        sentences = rest
        let isStrong = rest.first.map { isBased(index, $0) } ?? false || isRightBelowTitle(line)
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

  private mutating func add(
    _ index: Int, in tokens: Range<Int>, _ line: Int, _ weight: Int, wholly: Bool = false
  ) {
    guard index < tokens.upperBound, let end = nameEnd(from: index, tokens),
      !wholly || end == tokens.upperBound
        || scan.isSign(",", at: end, tokens.upperBound)
        || scan.isSign("(", at: end, tokens.upperBound)
    else { return }
    let name = index..<end
    let entry = scan.gazetteer(name)
    // "Lancaster" ends as a job does, and is in the list.
    guard entry == nil || entry?.kind == .town,
      entry != nil || !text.isOrganisation(name) && !text.hasJobWord(name)
    else {
      return
    }
    let written = scan.line(name)
    if let place = positions[written] {
      found[place].weight = max(found[place].weight, weight)
      if found[place].tokens != name { found[place].mentions += 1 }
      return
    }
    positions[written] = found.count
    found.append(
      Found(
        name: written, tokens: name, line: line, place: entry?.place, weight: weight,
        isInside: index > tokens.lowerBound && scan.isWord(.inside, at: index - 1, index)))
  }
}
