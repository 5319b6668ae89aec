/// Pictures as visitors get them: without what cameras and programs write beside the picture, which can tell
/// where it was taken, by whom and with what. What a browser needs to show it right stays: colours, and which way
/// is up.
package enum PictureMetadata {
  /// So many first bytes say what a file is; its name says what somebody called it.
  package static let headCount = 12

  /// Whether a file is a picture that is made anew without them.
  package static func isTakenOut(ofFileWith head: some Collection<UInt8>) -> Bool {
    head.starts(with: jpegHead) || head.starts(with: png) || isWebP(head)
  }

  /// The picture without them; nil when the bytes are no whole picture, and nobody can say what is in them.
  package static func removed(from bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: jpegHead) { return jpeg(bytes) }
    if bytes.starts(with: png) { return png(bytes) }
    return isWebP(bytes) ? webp(bytes) : bytes
  }

  private static func isWebP(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: "RIFF".utf8) && head.dropFirst(8).starts(with: "WEBP".utf8)
  }

  // MARK: JPEG (ITU T.81, B)

  private static let jpegHead: [UInt8] = [0xFF, 0xD8]

  /// Segment by segment up to the end of the picture; what programs hang on behind it (a film of the moment, a
  /// second picture) goes, too.
  private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
    var result = jpegHead
    result.reserveCapacity(bytes.count)
    var at = 2
    while at + 1 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      switch marker {
      case 0xFF:  // Fill before a marker.
        at += 1
      case 0xD9:
        return result + [0xFF, 0xD9]
      case 0x01, 0xD0...0xD7:
        result += bytes[at..<at + 2]
        at += 2
      default:
        guard at + 3 < bytes.count else { return nil }
        let end = at + 2 + Int(bytes[at + 2]) << 8 + Int(bytes[at + 3])
        guard end >= at + 4, end <= bytes.count else { return nil }
        let segment = bytes[at..<end]
        if isNeeded(marker, segment.dropFirst(4)) {
          result += segment
        } else if let up = orientation(marker, segment.dropFirst(4)) {
          result += up
        }
        at = end
        if marker == 0xDA { at = scan(bytes, from: at, into: &result) }
      }
    }
    return nil
  }

  /// Copies coded picture data up to the next marker.
  private static func scan(_ bytes: [UInt8], from start: Int, into result: inout [UInt8]) -> Int {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == 0xFF, bytes[at + 1] != 0, !(0xD0...0xD7).contains(bytes[at + 1]) { break }
      at += 1
    }
    result += bytes[start..<at]
    return at
  }

  /// Tables and frames, and of what programs add: the JFIF head, the colour profile, Adobe's way of colours.
  private static func isNeeded(_ marker: UInt8, _ data: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0: data.starts(with: "JFIF".utf8)
    case 0xE2: data.starts(with: "ICC_PROFILE".utf8)
    case 0xEE: data.starts(with: "Adobe".utf8)
    case 0xE0...0xEF, 0xFE: false
    default: true
    }
  }

  /// Exif with nothing in it but which way is up, when that is not the usual one (CIPA DC-008, 4.6.4: tag 274).
  private static func orientation(_ marker: UInt8, _ data: ArraySlice<UInt8>) -> [UInt8]? {
    guard marker == 0xE1, data.starts(with: "Exif\0\0".utf8) else { return nil }
    let tiff = Array(data.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff.starts(with: "II".utf8)
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start >= 0, start + count <= tiff.count else { return nil }
      let part = tiff[start..<start + count]
      return isLittle
        ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 512) {
      let place = directory + 2 + entry * 12
      guard number(place, 2) == 274 else { continue }
      guard let value = number(place + 8, 2), (2...8).contains(value) else { return nil }
      let body: [UInt8] =
        Array("Exif\0\0MM".utf8)
        + [0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, UInt8(value), 0, 0, 0, 0, 0, 0]
      return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }
    return nil
  }

  // MARK: PNG (W3C, 5)

  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Of the chunks that a picture can do without, those that say how it looks.
  private static let kept: Set<String> = [
    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
    "sPLT", "acTL", "fcTL", "fdAT",
  ]

  private static func png(_ bytes: [UInt8]) -> [UInt8]? {
    var result = png
    result.reserveCapacity(bytes.count)
    var at = png.count
    while at + 12 <= bytes.count {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard at + 12 + length <= bytes.count else { return nil }
      let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
      let isNeeded = bytes[at + 4] & 0x20 == 0
      if isNeeded || kept.contains(name) { result += bytes[at..<at + 12 + length] }
      at += 12 + length
      if name == "IEND" { return result }
    }
    return nil
  }

  // MARK: WebP (developers.google.com, *WebP container*)

  private static func webp(_ bytes: [UInt8]) -> [UInt8]? {
    var chunks: [UInt8] = Array("WEBP".utf8)
    chunks.reserveCapacity(bytes.count)
    var at = 12
    while at + 8 <= bytes.count {
      let name = String(decoding: bytes[at..<at + 4], as: UTF8.self)
      let length = bytes[at + 4..<at + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = at + 8 + length + length % 2
      // The last one's filling is left out by some programs.
      guard end <= bytes.count || end == bytes.count + 1 else { return nil }
      let chunk = bytes[at..<min(end, bytes.count)]
      if name == "VP8X", length >= 1 {
        var head = Array(chunk)
        // The marks for Exif and XMP.
        head[8] &= ~0x0C
        chunks += head
      } else if ["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"].contains(name) {
        chunks += chunk
      }
      at = end
    }
    let size = UInt32(chunks.count)
    return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + chunks
  }
}
