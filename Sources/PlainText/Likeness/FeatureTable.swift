/// How much each feature says for each of some ways to take a line or a day: hundredths of a natural logarithm of odds.
///
/// A table has a feature a line, with as many numbers as it has columns, and the steps from one column to the next line's:
///
///     columns above within below text
///     step above text 154
///     word cookies 31 0 84 0
///
/// Tables are written by `Tests/Reading/fit` out of pages that people marked, and by nobody's hand.
struct FeatureTable: Sendable {
  typealias Odds = SIMD4<Int32>

  private(set) var columns: [String] = []
  /// From a column (row) to the next line's (lane).
  private(set) var steps: [Odds] = Array(repeating: .zero, count: Odds.scalarCount)
  /// Open addressing, half full at most; a key of 0 is an empty place.
  private var keys: [UInt64]
  private var odds: [Odds]
  /// Rows that say nothing, for the tests.
  private(set) var problems: [String] = []

  private typealias Row = Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let rows = bytes.split(separator: UInt8(ascii: "\n"))
    var capacity = 16
    while capacity < rows.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    odds = Array(repeating: .zero, count: capacity)
    for row in rows where row.first != UInt8(ascii: "#") {
      if !add(row.split(separator: UInt8(ascii: " "))) {
        problems.append(String(decoding: row, as: UTF8.self))
      }
    }
  }

  private mutating func add(_ cells: [Row]) -> Bool {
    guard let kind = cells.first.flatMap({ FeatureKind.named($0) }) else { return addHead(cells) }
    let words = cells.dropFirst().dropLast(columns.count)
    let numbers = cells.suffix(columns.count).compactMap(Self.number)
    guard !words.isEmpty, numbers.count == columns.count else { return false }
    var value = Odds.zero
    for (lane, number) in numbers.enumerated() { value[lane] = number }
    place(words.reduce(FeatureKey(kind)) { $0.with(WordKey($1)) }.number, value)
    return true
  }

  /// The columns, or a step.
  private mutating func addHead(_ cells: [Row]) -> Bool {
    let words = cells.map { String(decoding: $0, as: UTF8.self) }
    if words.first == "columns", columns.isEmpty, words.count <= Odds.scalarCount + 1 {
      columns = Array(words.dropFirst())
      return true
    }
    guard words.count == 4, words[0] == "step", let from = columns.firstIndex(of: words[1]),
      let to = columns.firstIndex(of: words[2]), let weight = Int32(words[3])
    else { return false }
    steps[from][to] = weight
    return true
  }

  private static func number(_ cell: Row) -> Int32? {
    var digits = cell
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= mostDigits else { return nil }
    var value: Int32 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  /// No odds are a million to one ten thousand times over.
  private static let mostDigits = 6

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

extension FeatureKind {
  fileprivate static func named(_ bytes: some Collection<UInt8>) -> Self? {
    byName[WordKey(bytes)]
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (WordKey($0.name.utf8), $0) })
}
