private import CDigests

/// The XXH3 digest of some bytes, 128 bits. Not for security: it tells whether bytes are the same.
package struct Digest: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  package init(of bytes: ArraySlice<UInt8>) {
    let hash = bytes.withUnsafeBytes { prikbord_xxh3_128($0.baseAddress, $0.count) }
    high = hash.high
    low = hash.low
  }

  /// How many bytes `append` writes.
  package static let length = 16

  /// What `append` wrote; nil when these are not so many bytes.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 &<< UInt64(UInt8.bitWidth) | UInt64($1) }
    }
    high = word(bytes.prefix(Self.length / 2))
    low = word(bytes.suffix(Self.length / 2))
  }

  /// The canonical form (xxhash.h, XXH128_canonicalFromHash): big-endian, high word first.
  package var hexadecimal: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for place in 0..<32 {
        let word = place < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word &>> UInt64(60 - place % 16 * 4)) & 15
        digits.initializeElement(
          at: place, to: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      return 32
    }
  }

  /// For a digest of many.
  package func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { bytes.append(contentsOf: $0) }
  }

  /// What the name of a file carries, so that browsers may keep it for ever: enough to tell two builds apart.
  package var fingerprint: Substring { hexadecimal.prefix(10) }
}

/// The same by 64 bits, for tables of texts that are looked up a million times.
package func shortDigest(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
  prikbord_xxh3_64(text.baseAddress, text.count)
}
