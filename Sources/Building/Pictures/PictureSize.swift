import Pages

/// Reads how wide and high a picture is from its first bytes, so that its page can keep room for it while it
/// loads. Only the formats that browsers show without doubt; anything else has no size.
enum PictureFile {
  static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp"]

  /// The longest of the heads below, WebP's: no picture is shorter.
  private static let headCount = 30

  static func size(of bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= headCount else { return nil }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      // The header chunk is the first: big-endian width and height (W3C *PNG*, 11.2.1).
      return PictureSize(big(bytes, 16, 4), big(bytes, 20, 4))
    }
    if bytes.starts(with: "GIF8".utf8) {
      return PictureSize(little(bytes, 6, 2), little(bytes, 8, 2))
    }
    if bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
      return webp(bytes)
    }
    return bytes.starts(with: [0xFF, 0xD8]) ? jpeg(bytes) : nil
  }

  /// Lossy, lossless and extended (developers.google.com, *WebP container*).
  private static func webp(_ bytes: [UInt8]) -> PictureSize? {
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return PictureSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X": return PictureSize(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    default: return nil
    }
  }

  /// Walks the segments to the frame header (ITU T.81, B.2.2).
  private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      // C4, C8 and CC are in the same range and are no frames.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return PictureSize(big(bytes, at + 7, 2), big(bytes, at + 5, 2))
      }
      at += 2 + big(bytes, at + 2, 2)
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
