/// What a line looks like and where it stands, each in a few steps.
enum LineShape: UInt8, CaseIterable {
  /// Its words.
  case wide
  /// How many of them begin with a capital, in quarters.
  case capitals
  /// The signs that it begins and ends with.
  case begins, ends
  case address, currency, digits, tabs, shouts
  case bar, arrow, slash, colon, bullet
  /// The words of the line stand elsewhere as well.
  case again
  /// How many of its kind the text names.
  case others
  /// Blank lines above and below.
  case blankAbove, blankBelow
  /// Before, among or below the long lines, and how far.
  case region, toFirst, toLast
  /// Lines from the beginning and from the end, and tenths of the whole.
  case head, foot, tenth
  /// Short lines in a row above and below.
  case runAbove, runBelow
  /// Beyond the first or the last line.
  case none

  /// What a name of a feature says for it.
  var key: WordKey { Self.keys[Int(rawValue)] }
  private static let keys = allCases.map { WordKey("\($0)".utf8) }

  /// Numbers as words of a name.
  static let numbers = (0..<256).map { WordKey(String($0).utf8) }
}
