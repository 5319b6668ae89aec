import Days
import Diagnostics
import Facts
import Postings

/// A plain text while it is being read: its lines, what they were taken for so far, the values they offer.
///
/// Each phase is one function in a file of its own and leaves the reading further on: chrome, labels, shapes
/// and blocks, headings, title, organisation, sections, sentences; then it is settled and written.
struct TextReading {
  var scan: Scan
  var lines: [PlainLine]
  var candidates: [Candidate] = []
  /// The fields that had a candidate at any time: of the others nothing has to be looked for.
  private var offered: Set<Field> = []
  var notes: [Note] = []
  /// Per line, what `explain` says of it.
  var kinds: [LineReading.Kind?]
  var outcomes: [String?]
  /// The language of most of its words.
  var language: VocabularyLanguage? { scan.spoken }
  /// The rows of a table with a posting to a row.
  var tableRows: [Int] = []
  /// Fields whose label says that there is no value: "marktconform", "doorlopend", "in overleg".
  var settledWithout: [Field] = []
  /// What front matter states: the text is not asked for it.
  private(set) var given: Set<Field> = []
  /// What was weighed for title and employer.
  var choices: [(field: Field, choice: Choice)] = []

  /// Markdown of a page that somebody clipped, menus and all.
  var isClippedPage = false

  /// Per line, what its section is about; empty until headings are known.
  var topics: [HeadingTopic?] = []
  /// The lines that head or foot the pages of a PDF.
  private(set) var pageHeaders: [Int] = []
  /// A paragraph goes on behind a page's end, so that lines are not in the file's order.
  var crossesPages = false

  /// The text is Markdown, where a link shows its words and not its address.
  var isMarkdown = false

  /// Per line, what its words can begin.
  private let summaries: [Scan.Summary]

  /// Something to report about a stretch of the text.
  struct Note {
    let span: Range<Int>
    let make: @Sendable (Location) -> Diagnostic
  }

  init(_ scan: Scan, _ lines: [PlainLine]) {
    self.scan = scan
    self.lines = lines
    kinds = Array(repeating: nil, count: lines.count)
    outcomes = Array(repeating: nil, count: lines.count)
    summaries = lines.map { scan.summary($0.tokens) }
    for index in lines.indices {
      guard case .dropped(let reason) = lines[index].role else { continue }
      drop(index, reason)
      if reason == .pageHeader { pageHeaders.append(index) }
    }
  }

  /// What the words of a line can begin; of a line that a phase cut shorter, what they could before.
  func summary(of index: Int) -> Scan.Summary { summaries[index] }

  mutating func drop(_ index: Int, _ reason: PlainLine.Reason) {
    lines[index].role = .dropped(reason)
    kinds[index] = .dropped
    outcomes[index] = reason.rawValue
  }

  /// What was dropped stays after all.
  mutating func keep(_ index: Int) {
    lines[index].role = .paragraph
    kinds[index] = nil
    outcomes[index] = nil
  }

  mutating func offer(
    _ field: Field, _ value: FactValue, _ tokens: Range<Int>, line: Int, rule: Candidate.Rule,
    _ certainty: Certainty = .stated
  ) {
    offer(field, written: .fact(value), tokens, line: line, rule: rule, certainty)
  }

  /// A value that may still need its year.
  mutating func offer(
    _ field: Field, written value: Candidate.Value, _ tokens: Range<Int>, line: Int,
    rule: Candidate.Rule, _ certainty: Certainty = .stated
  ) {
    offered.insert(field)
    candidates.append(
      Candidate(
        field: field, value: value, span: scan.span(tokens), line: line, rule: rule,
        certainty: certainty))
  }

  func isGiven(_ fields: Field...) -> Bool { fields.allSatisfy(given.contains) }

  mutating func leaveOut(_ given: [Fact]) { self.given = Set(given.map(\.field)) }

  func has(_ field: Field) -> Bool {
    // By index: an element that is handed to a closure is a copy.
    offered.contains(field) && candidates.indices.contains { candidates[$0].field == field }
  }

  /// The next line that is not blank.
  func next(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    return next < lines.count ? next : nil
  }

  /// The letters and signs of a line, roughly: bytes without the indent.
  func width(_ index: Int) -> Int { scan.span(lines[index].tokens).count }

  func endsWith(_ sign: Unicode.Scalar, _ index: Int) -> Bool {
    guard let last = lines[index].tokens.last else { return false }
    return scan.tokens[last].isSign(sign)
  }

  /// Whether a line reads as a sentence or several: it ends as one or is long.
  func isSentence(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard let last = tokens.last else { return false }
    let token = scan.tokens[last]
    if token.isSign("."), tokens.count > Self.wordsBeforeStop,
      tokens.count > Self.wordsBeforeAbbreviation || scan.tokens[last - 1].length > 1
    {
      return true
    }
    if token.isSign("!"), tokens.count > Self.wordsOfCall { return true }
    return width(index) > Self.longestLine
  }

  /// "Nederlands en Engels." is a value with a full stop.
  private static let wordsBeforeStop = 4
  /// "Stichting voor de Zorg in Nijmegen e.o." ends as a sentence does.
  private static let wordsBeforeAbbreviation = 8
  /// "Kom je ons team versterken!" heads a text.
  private static let wordsOfCall = 6
  /// In letters: no heading, label or fact is longer.
  private static let longestLine = 120
}
