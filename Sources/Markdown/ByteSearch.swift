private import CCmark

/// The first place of a byte at or after `start`, by the system's own search, which looks at many at once.
package func firstIndex(
  of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress,
    let found = memchr(base + start, Int32(byte), bytes.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}
