private import CXXHash

/// The XXH3 digest of some bytes, 128 bits. Not for security: it tells whether a file is the same.
package struct Digest: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    high = hash.high64
    low = hash.low64
  }

  /// The canonical form (xxhash.h, XXH128_canonicalFromHash): big-endian, high word first.
  package var hexadecimal: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
