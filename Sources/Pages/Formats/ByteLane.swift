/// Sixteen bytes that are looked at together.
package typealias ByteLane = SIMD16<UInt8>

/// The position of the first marked byte of a lane; nil when none is.
@inlinable package func firstMarked(_ marks: SIMDMask<SIMD16<Int8>>) -> Int? {
  // A marked byte has all its bits set: the first set bit lies in it.
  let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
  let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
  if low != 0 { return low.trailingZeroBitCount >> 3 }
  return high != 0 ? 8 + high.trailingZeroBitCount >> 3 : nil
}

/// The last sixteen bytes of a text, for a look at those that no whole lane holds; a shorter one fills a lane by its two
/// ends. Nil when there are not eight.
@inline(__always)
func lastLane(of text: UnsafeRawBufferPointer) -> ByteLane? {
  if text.count >= ByteLane.scalarCount {
    return text.loadUnaligned(
      fromByteOffset: text.count &- ByteLane.scalarCount, as: ByteLane.self)
  }
  let half = ByteLane.scalarCount / 2
  guard text.count >= half else { return nil }
  let ends = SIMD2(
    text.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
    text.loadUnaligned(fromByteOffset: text.count &- half, as: UInt64.self))
  return unsafeBitCast(ends, to: ByteLane.self)
}

extension String {
  /// Hands out the bytes, without a copy where they lie in a row, as on Linux they all do.
  @inline(__always)
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) == nil {
      var text = self
      text.withUTF8(body)
    }
  }
}
