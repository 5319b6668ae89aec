import CEmbedded
import Facts

/// How like page furniture each line of a text is, by what the furniture of other pages looked like.
///
/// The rules of `FurnitureReading` know what furniture says; this knows how its lines look, one by one and one behind
/// the other. Both are weighed together. A text is furniture above, text, furniture within, and furniture below, in
/// that order (a chain of such parts, of which the likeliest is found line by line by adding whole numbers).
struct Likeness {
  typealias Odds = FeatureTable.Odds

  /// What a line may be: the columns of the table, of which the last is text.
  static let columns = ["above", "within", "below", "text"]
  static let table: FeatureTable = {
    let file = prikbord_furniture()
    return FeatureTable(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// Per line of the reading, how much likelier the best reading of the whole page is in which it is furniture than
  /// that in which it is text: hundredths of a natural logarithm; 0 for blank lines.
  let furniture: [Int]

  init(_ reading: TextReading, _ table: FeatureTable = Self.table) {
    let features = LineFeatures(reading)
    guard features.holdsText else {
      furniture = Array(repeating: 0, count: reading.lines.count)
      return
    }
    var own: [Odds] = []
    own.reserveCapacity(features.lines.count)
    for place in features.lines.indices {
      var sum = Odds.zero
      features.forEach(of: place) { key, _ in sum &+= table[key] }
      own.append(sum)
    }
    let margins = Self.margins(own, table.steps)
    let alike = margins.indices.filter { margins[$0] > 0 }.reduce(0) { $0 + features.words(of: $1) }
    let isPosting = alike * 3 < features.wordCount * 2
    var furniture = Array(repeating: 0, count: reading.lines.count)
    // What looks so like nearly all of a text looks like no page that was fitted to.
    if isPosting {
      for (place, line) in features.lines.enumerated() { furniture[line] = margins[place] }
    }
    self.furniture = furniture
  }

  /// The best sum through each part of each line, forwards and backwards.
  static func margins(_ own: [Odds], _ steps: [Odds]) -> [Int] {
    guard !own.isEmpty else { return [] }
    var before: [Odds] = []
    before.reserveCapacity(own.count)
    for (place, odds) in own.enumerated() {
      guard let last = before.last, place > 0 else {
        before.append(odds)
        continue
      }
      var best = steps[0] &+ last[0]
      for part in 1..<steps.count { best = pointwiseMax(best, steps[part] &+ last[part]) }
      before.append(best &+ odds)
    }
    var margins = Array(repeating: 0, count: own.count)
    var after = Odds.zero
    for place in own.indices.reversed() {
      let whole = before[place] &+ after
      let furniture = max(whole[0], whole[1], whole[2])
      margins[place] = Int(furniture) - Int(whole[3])
      let next = own[place] &+ after
      after = Odds(
        (steps[0] &+ next).max(), (steps[1] &+ next).max(), (steps[2] &+ next).max(),
        (steps[3] &+ next).max())
    }
    return margins
  }
}
