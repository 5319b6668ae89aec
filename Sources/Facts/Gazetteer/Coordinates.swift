/// Where the centre of a town lies, in hundredths of a degree: nearer than a kilometre nobody can say it.
package struct Coordinates: Sendable, Hashable {
  /// North of the equator.
  package let north: Int
  /// East of Greenwich.
  package let east: Int

  package init(north: Int, east: Int) {
    self.north = north
    self.east = east
  }

  /// Six digits as `make-gazetteer.py` writes them; nil where there are none.
  init?(_ digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 6, let north = Self.number(digits[..<3]),
      let east = Self.number(digits[3...])
    else { return nil }
    self.init(north: north - 9_000, east: east - 18_000)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self), radix: 36)
  }

  /// Whether it lies so near another that less than about 55 kilometres may part them: half a degree of
  /// latitude, and of longitude as much as that is in the far north of Europe.
  package func isNear(_ other: Coordinates) -> Bool {
    abs(north - other.north) <= Self.nearNorth && abs(east - other.east) <= Self.nearEast
  }

  /// In hundredths of a degree.
  private static let (nearNorth, nearEast) = (50, 150)
}
