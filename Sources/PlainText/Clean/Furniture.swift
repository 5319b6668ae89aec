/// Tells a page's furniture from the posting: menus, consent, buttons, forms, counters, other vacancies, imprints.
///
/// In: the lines as they were cut. Out: for each line that is furniture, why. Each line is weighed by what it says,
/// what it looks like and where it stands (`FurnitureReading`); then the text is cut into runs of furniture and runs of
/// text such that the weights of the furniture, less the price of each change, are the most. So a line that nobody
/// knows goes with a menu round it, and a paragraph stays between two buttons.
struct Furniture {
  private let reading: FurnitureReading
  private let likeness: Likeness?

  init(_ text: TextReading) {
    reading = FurnitureReading(text)
    // It knows pages as browsers copy them; Markdown says more of its own.
    likeness = reading.hasFurniture && !text.isMarkdown ? Likeness(text) : nil
  }

  /// The lines that are furniture, in their order, each with its reason.
  func found() -> [(line: Int, reason: PlainLine.Reason)] {
    guard reading.hasFurniture else { return [] }
    let isFurniture = cut()
    // Nobody pastes a page for its menu alone: a text of which nothing would be left keeps all.
    guard isFurniture.contains(false) else { return [] }
    return runs(isFurniture).flatMap { run in
      let main = mainKind(of: run)
      return run.map {
        (reading.lines[$0].line, (reading.lines[$0].kind ?? main)?.reason ?? .chrome)
      }
    }
  }

  /// The cut with the greatest sum, by Viterbi's algorithm: per line the best sum when it is text and when it is
  /// furniture, and which of the two the line before it was.
  private func cut() -> [Bool] {
    var (text, furniture) = (0, 0)
    var cameFrom: [(text: Bool, furniture: Bool)] = []
    cameFrom.reserveCapacity(reading.lines.count)
    for (place, line) in reading.lines.enumerated() {
      let price =
        place == 0
        ? 0
        : FurnitureWeights.unit
          * (line.isAfterBlank ? FurnitureWeights.changeAtBlank : FurnitureWeights.change)
      let endsRun = furniture - price > text
      let beginsRun = text - price >= furniture
      cameFrom.append((text: endsRun, furniture: !beginsRun))
      let before = (text, furniture)
      text = endsRun ? before.1 - price : before.0
      furniture = (beginsRun ? before.0 - price : before.1) + weight(of: line)
    }
    var isFurniture = Array(repeating: false, count: reading.lines.count)
    var state = furniture > text
    for place in reading.lines.indices.reversed() {
      isFurniture[place] = state
      state = state ? cameFrom[place].furniture : cameFrom[place].text
    }
    return isFurniture
  }

  /// What the rules say, and what other pages looked like.
  private func weight(of line: FurnitureReading.Line) -> Int {
    let own = line.weight * FurnitureWeights.unit
    guard let likeness, !isOfDocument(line), !line.evidence.holds(anyOf: Self.facts) else {
      return own
    }
    return own + FurnitureWeights.bounded(likeness.furniture[line.line])
  }

  /// A label and its value, and whom to ask, are known for what they are.
  private static let facts = FurnitureEvidenceSet.mask(
    .labelled, .day, .contact, .head)

  /// A numbered heading, and the line over a text that stands alone there: whatever they look like.
  private func isOfDocument(_ line: FurnitureReading.Line) -> Bool {
    if reading.sections.contains(line.line) { return true }
    guard line.line == reading.lines.first?.line, !line.evidence.isKnown else { return false }
    return line.evidence.contains(.jobTitle)
      || reading.lines.dropFirst().first?.isAfterBlank ?? true
  }

  private func runs(_ isFurniture: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in isFurniture.indices where isFurniture[place] {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  /// What most of a run's lines are for.
  private func mainKind(of run: Range<Int>) -> FurnitureKind? {
    var counts = Array(repeating: 0, count: FurnitureKind.allCases.count)
    for place in run {
      if let kind = reading.lines[place].kind { counts[Int(kind.rawValue)] += 1 }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).flatMap { FurnitureKind(rawValue: UInt8($0)) }
  }
}

extension TextReading {
  mutating func dropFurniture() {
    for (line, reason) in Furniture(self).found() { drop(line, reason) }
  }
}
