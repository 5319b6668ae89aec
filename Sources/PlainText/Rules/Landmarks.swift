import Facts

/// Where the lines of a text stand: among links, below paragraphs, in a list of other vacancies.
struct Landmarks {
  /// Short lines, which may be names, by index; at most so many are looked at.
  private(set) var short: [Int] = []
  /// The first line that is no furniture.
  private(set) var first: Int?
  /// Per line, how much text stands above it: sentences and items of lists.
  private var textAbove: [Int] = []
  private var textInAll = 0
  /// Per line, whether a heading of tasks, requirements or what is offered stands over it.
  private var inSection: [Bool] = []
  private var amongLinks: [Bool]
  private(set) var others: Int?
  /// The page is of a site with many employers' vacancies.
  private(set) var isOfBoard = false
  /// The line that looks most like a title.
  private let titleLike: Int?
  /// The lines between the ages of a list of other vacancies.
  private var results: Range<Int> = 0..<0

  /// A page of more short lines is a list.
  private static let mostShort = 400
  /// A paragraph is at least so wide.
  private static let paragraph = 110
  /// So many short lines without a blank between are a menu.
  private static let menu = 6

  init(_ text: TextReading) {
    titleLike = text.isMarkdown ? nil : TitleLikeness.likeliest(text)
    amongLinks = Array(repeating: false, count: text.lines.count)
    textAbove.reserveCapacity(text.lines.count)
    var paragraphs = 0
    var run: [Int] = []
    var topic: HeadingTopic?
    for index in text.lines.indices {
      let line = text.lines[index]
      textAbove.append(textInAll)
      if (1...10).contains(line.tokens.count), !text.isDropped(index),
        let found = text.headingTopic(index)
      {
        topic = found
        inSection.append(false)
      } else {
        // Nothing stands in a section before the text begins.
        inSection.append(
          textInAll > 0 && (topic == .tasks || topic == .requirements || topic == .offer))
      }
      guard !line.isBlank, !line.tokens.isEmpty else {
        close(&run)
        continue
      }
      let width = text.width(index)
      if !text.isDropped(index), text.isSentence(index) || line.marker == .bullet && width > 30 {
        textInAll += width
        if width >= Self.paragraph { paragraphs += 1 }
      }
      let isShort = line.tokens.count <= 30 && width <= 160
      if isShort, short.count < Self.mostShort, line.role != .dropped(.mailHeader) {
        short.append(index)
      }
      if isShort, line.marker == .none, width < 45, line.role != .fact, !text.isSentence(index) {
        run.append(index)
      } else {
        close(&run)
      }
      if others == nil, paragraphs > 0, text.announcesOthers(index) { others = index }
      if first == nil, line.role == .open, isShort, !text.isAllChrome(line.tokens) { first = index }
    }
    close(&run)
    isOfBoard = text.isOfBoard
    results = text.results()
  }

  private mutating func close(_ run: inout [Int]) {
    if run.count >= Self.menu { for index in run { amongLinks[index] = true } }
    run.removeAll(keepingCapacity: true)
  }

  /// What its place says of a line.
  func evidence(of index: Int, in text: TextReading) -> EvidenceSet {
    var evidence = EvidenceSet()
    let line = text.lines[index]
    evidence.insert(.first, if: index == first)
    evidence.insert(.titleLike, if: index == titleLike)
    evidence.insert(.amongLinks, if: amongLinks[index])
    evidence.insert(
      .late, if: textAbove[index] * 2 > textInAll && textAbove[index] > Self.paragraph)
    evidence.insert(.inSection, if: inSection[index])
    evidence.insert(
      .others,
      if: others.map { index >= $0 } ?? false || results.contains(index)
        // Over the text a run of them may hold the title.
        || line.role == .dropped(.others) && textAbove[index] > 0)
    evidence.insert(.furniture, if: text.isDropped(index))
    evidence.insert(.alone, if: line.isAfterBlank && line.isBeforeBlank)
    if case .hash = line.marker { evidence.insert(.heading) }
    evidence.insert(.listed, if: line.marker == .bullet)
    return evidence
  }
}
