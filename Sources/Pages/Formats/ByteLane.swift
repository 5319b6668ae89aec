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
