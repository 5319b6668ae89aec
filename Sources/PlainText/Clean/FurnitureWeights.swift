/// How much each piece of evidence counts for furniture: one table, measured over the corpus.
///
/// A line that says by itself what it is outweighs the price of two changes, so that a single button leaves the text;
/// half a sign needs a neighbour. Text costs more to drop than furniture to keep: a paragraph that nothing known is
/// said in outweighs a form round it.
enum FurnitureWeights {
  /// What it costs to go from text to furniture or back: a block's end is likelier at a blank line.
  static let change = 3
  static let changeAtBlank = 2

  /// The weights below are whole units; what a line is like (`Likeness`) comes in hundredths.
  static let unit = 100

  /// How much likeness counts beside the rules: half as much again as it says, less what any line may have by chance. It
  /// makes furniture of what no rule knows, and takes nothing back from those that do.
  static func bounded(_ likeness: Int) -> Int {
    min(max((likeness - chance) * 3 / 2, 0), mostFor)
  }
  private static let chance = 100
  private static let mostFor = 1200

  static func sum(_ evidence: FurnitureEvidenceSet) -> Int {
    var (sum, bits) = (0, evidence.bits)
    while bits != 0 {
      sum += weights[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }

  private static let table: [(FurnitureEvidence, Int)] = [
    (.whole, 7),
    (.word, 4),
    (.begins, 5),
    (.holds, 7),
    (.pressed, 5),
    (.mostly, 2),
    (.mixed, 1),
    (.button, 7),
    (.link, 3),
    (.starred, 6),
    (.bracketed, 6),
    (.facet, 5),
    (.ago, 4),
    (.tally, 7),
    (.path, 6),
    (.pageTitle, 9),
    (.contents, 14),
    (.quotesTitle, 8),
    (.logo, 7),
    (.copyright, 7),
    (.closing, 8),
    (.columns, 3),
    (.links, 4),
    (.host, 3),
    (.number, 4),
    (.overFiles, 5),
    (.often, 3),
    (.again, 3),
    (.address, 2),
    (.overLinks, 2),
    (.inMenu, 3),
    (.belowText, 2),
    (.belowClosing, 8),
    (.underOthers, 5),
    (.besideForm, 2),
    (.sentence, -4),
    (.paragraph, -7),
    (.listItem, -5),
    (.markdownHeading, -6),
    (.heading, -6),
    (.bareHeading, -2),
    (.overText, -4),
    (.labelled, -5),
    (.day, -5),
    (.fact, -3),
    (.factAlone, -7),
    (.factBox, -9),
    (.contact, -4),
    (.jobTitle, -5),
    (.head, -9),
    (.plain, -2),
  ]

  private static let weights: [Int] = {
    var weights = Array(repeating: 0, count: FurnitureEvidence.allCases.count)
    for (piece, weight) in table { weights[Int(piece.rawValue)] = weight }
    return weights
  }()
}
