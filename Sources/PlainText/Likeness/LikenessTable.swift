import CEmbedded

/// How much each feature says for each way in which a line can be furniture, against its being text: hundredths of a
/// natural logarithm of odds.
///
/// `furniture.txt` has a feature a line, and the steps from one line to the next:
///
///     step text above -210
///     word cookies 31 0 84
///
/// It is written by `Tests/Reading/fit` out of pages whose furniture people marked, and by nobody's hand.
struct LikenessTable: Sendable {
  /// What a line may be, in the order of the columns.
  enum Part: Int, CaseIterable {
    case text
    /// Furniture over the text, within it, below it.
    case above, within, below
  }

  /// What it says for each part; text itself is 0.
  typealias Odds = SIMD4<Int32>

  static let shared = LikenessTable(embedded())

  /// From a part (row) to the next line's (column).
  private(set) var steps: [Odds] = Array(repeating: .zero, count: Part.allCases.count)
  /// Open addressing, half full at most; a key of 0 is an empty place.
  private var keys: [UInt64]
  private var odds: [Odds]
  /// Rows that say nothing, for the tests.
  private(set) var problems: [String] = []

  private static func embedded() -> UnsafeBufferPointer<UInt8> {
    let file = prikbord_furniture()
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let rows = bytes.split(separator: UInt8(ascii: "\n"))
    var capacity = 16
    while capacity < rows.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    odds = Array(repeating: .zero, count: capacity)
    for row in rows where row.first != UInt8(ascii: "#") {
      let cells = row.split(separator: UInt8(ascii: " "))
      if !add(cells) { problems.append(String(decoding: row, as: UTF8.self)) }
    }
  }

  private mutating func add(_ cells: [UnsafeBufferPointer<UInt8>.SubSequence]) -> Bool {
    guard cells.count > Self.columns + 1,
      let kind = FeatureKind.named(cells[0])
    else { return addStep(cells) }
    let numbers = cells.suffix(Self.columns).map { Int32(String(decoding: $0, as: UTF8.self)) }
    guard case let (above?, within?, below?) = (numbers[0], numbers[1], numbers[2]) else {
      return false
    }
    let words = cells[1..<cells.count - Self.columns]
    place(
      words.reduce(FeatureKey(kind)) { $0.with(WordKey($1)) }.number, Odds(0, above, within, below))
    return true
  }

  private static let columns = 3

  /// `step text above -210`
  private mutating func addStep(_ cells: [UnsafeBufferPointer<UInt8>.SubSequence]) -> Bool {
    let words = cells.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4, words[0] == "step", let from = Part.named(words[1]),
      let to = Part.named(words[2]), let weight = Int32(words[3])
    else { return false }
    steps[from.rawValue][to.rawValue] = weight
    return true
  }

  private mutating func place(_ key: UInt64, _ value: Odds) {
    var index = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[index] != 0, keys[index] != key { index = (index + 1) & (keys.count - 1) }
    keys[index] = key
    odds[index] = value
  }

  @inline(__always)
  subscript(key: FeatureKey) -> Odds {
    var index = Int(truncatingIfNeeded: key.number) & (keys.count - 1)
    while true {
      if keys[index] == key.number { return odds[index] }
      if keys[index] == 0 { return .zero }
      index = (index + 1) & (keys.count - 1)
    }
  }
}

extension LikenessTable.Part {
  static func named(_ name: String) -> Self? { allCases.first { "\($0)" == name } }
}

extension FeatureKind {
  fileprivate static func named(_ bytes: some Sequence<UInt8>) -> Self? {
    let name = String(decoding: Array(bytes), as: UTF8.self)
    return allCases.first { $0.name == name }
  }
}
