private import CXXHash

/// The XXH3 digest of some bytes, 128 bits. Not for security: it tells whether a file is the same.
package struct Digest: Sendable, Hashable {
  package let hexadecimal: String

  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    // The canonical form (xxhash.h, XXH128_canonicalFromHash) is big-endian, high word first.
    hexadecimal = [hash.high64, hash.low64].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
