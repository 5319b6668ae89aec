import Facts
import Postings

/// The town that a text names without saying that one works there: weighed among all names that stand where towns do.
///
///     Naturhotel Zirbenhof        the employer,
///     Obergurgl                   and below it a name that is in no list
///     … Im Herrengarten 12, 57319 Bad Berleburg
struct PlaceByEvidence {
  let text: TextReading
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
    /// A known town at the end of the line below the title.
    static let ending = 4
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

  init(_ text: TextReading) {
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
  var best: Best? { best { _ in true } }

  /// The best known town within few lines below the title: "99084 Erfurt", "Nijverheidsweg 12, Heerenveen".
  var bestBelowTitle: Best? {
    guard let titleLine else { return nil }
    let below = text.lines.indices[(titleLine + 1)...].lazy.filter { !self.text.lines[$0].isBlank }
      .prefix(Self.linesBelowTitle).last
    guard let below else { return nil }
    return best {
      $0.place != nil && $0.weight > Weight.inside && titleLine < $0.line && $0.line <= below
    }
  }

  /// The known town in an address that the employer's name stands before, when there is one such town: "St Oswin's Primary
  /// School, Broompark Lane, Durham DH7 9ZZ" says more than "schools in Crook and Bishop Auckland".
  var addressOfEmployer: Best? {
    guard let employer = text.candidates.first(where: { $0.field == .organisation }) else {
      return nil
    }
    let name = text.tokens(in: employer.span, line: employer.line)
    let words = name.filter { scan.tokens[$0].isCapital && scan.tokens[$0].length > 2 }
    let addressed = Set(
      found.lazy.filter { $0.place != nil && $0.weight == Weight.address }.map(\.line))
    let lines = addressed.filter { line in
      let above = text.lines.indices[..<line].last { !text.lines[$0].isBlank } ?? line
      return [line, above].contains { beside in
        let tokens = text.lines[beside].tokens
        let same = words.count { word in
          tokens.contains { scan.equal($0..<$0 + 1, word..<word + 1) }
        }
        return !words.isEmpty && same >= min(Self.wordsOfName, words.count)
      }
    }
    guard let line = lines.first, lines.count == 1 else { return nil }
    return best { $0.place != nil && $0.weight == Weight.address && $0.line == line }
  }

  /// Two words of a name are no coincidence.
  private static let wordsOfName = 2

  /// Below a title stand employer, place and a few facts.
  private static let linesBelowTitle = 5

  private func best(_ isMeant: (Found) -> Bool) -> Best? {
    let weighed = found.map { name in
      !isMeant(name)
        ? 0
        : name.weight + (name.place == nil ? 0 : Weight.known)
          + (name.mentions > 1 ? Weight.again : 0)
    }
    guard let most = weighed.max(), most >= Weight.bar, let index = weighed.firstIndex(of: most)
    else { return nil }
    let name = found[index]
    var places = [inCountryOfPostcode(name) ?? name.place ?? unlisted(name)]
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

  /// "Durham DH7 9ZZ" is in Great Britain, whichever Durham is the largest.
  private func inCountryOfPostcode(_ name: Found) -> Place? {
    let end = name.tokens.upperBound
    let limit = text.lines[name.line].tokens.upperBound
    guard name.place != nil, let after = scan.postcodeEnd(at: end, limit) else { return nil }
    let place = scan.places(in: name.tokens.lowerBound..<after, wholly: false).places.first
    return place.flatMap { $0.name == name.place?.name && $0.country != nil ? $0 : nil }
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
    if isPinned(line), !hasTownBehindPostcode(line) {
      add(tokens.lowerBound, in: tokens, line, Weight.pinned)
    }
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
      } else if index > tokens.lowerBound, scan.isWord(.inside, at: index - 1, index),
        // "Gärtner/in Baumschule"
        scan.tokens[index - 1].isSpaced || index - 1 == tokens.lowerBound
      {
        // "Tutor in Numeracy"
        if line == titleLine, !text.isTown(index, tokens) { continue }
        let rest = (sentences ?? self.sentences(tokens)[...]).drop { $0.tokens.upperBound <= index }
        sentences = rest
        let isStrong = rest.first.map { isBased(index, $0) } ?? false || isRightBelowTitle(line)
        add(index, in: tokens, line, isStrong ? Weight.based : Weight.inside)
      } else if index == tokens.lowerBound || scan.tokens[index - 1].kind != .word {
        if isBeforeArea(index, tokens) || isBeforeCode(index, tokens) {
          add(index, in: tokens, line, Weight.area)
        } else if isLastOfHead(index, tokens, line) {
          add(index, in: tokens, line, Weight.ending, wholly: true)
        }
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
