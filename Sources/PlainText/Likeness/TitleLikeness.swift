import CEmbedded
import Facts

/// The line that looks most like a title, by what the lines of other pages with their titles looked like: one piece of
/// evidence among others.
enum TitleLikeness {
  static let columns = ["title"]
  static let table: FeatureTable = {
    let file = prikbord_titles()
    return FeatureTable(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// The line of the reading that is likeliest; nil where none is likely at all.
  static func likeliest(_ reading: TextReading) -> Int? {
    let features = LineFeatures(reading)
    var best: (line: Int, odds: Int32)?
    for (place, line) in features.lines.enumerated() where !isNumbered(line, reading) {
      var sum = FeatureTable.Odds.zero
      features.forEach(of: place) { key, _ in sum &+= table[key] }
      if sum[0] > best?.odds ?? bar { best = (line, sum[0]) }
    }
    return best?.line
  }

  /// "2 The work" heads a part of a document.
  private static func isNumbered(_ line: Int, _ reading: TextReading) -> Bool {
    reading.scan.tokens[reading.lines[line].tokens.lowerBound].kind == .number
  }

  /// One to twenty: of a hundred lines one is the title.
  private static let bar: Int32 = -300
}
