import Platform

/// Pictures of which nothing is taken out, and what tells that they hold something.
extension PictureMetadata {
  private static let lookedAt = 4096

  private struct Kind {
    let name: String
    let isOne: @Sendable (_ head: ArraySlice<UInt8>) -> Bool
    /// One of these in the file, and it tells more than its picture. Without any, every file of the kind does.
    let signs: [String]
  }

  private static let kinds = [
    Kind(name: "HEIC", isOne: { isMedia($0, ["hei", "hev", "mif", "msf"]) }, signs: itemSigns),
    Kind(name: "AVIF", isOne: { isMedia($0, ["avi"]) }, signs: itemSigns),
    Kind(
      name: "JPEG XL", isOne: { $0.dropFirst(4).starts(with: "JXL \r\n".utf8) },
      signs: ["Exif", "xml ", "brob"]),
    Kind(
      name: "TIFF",
      isOne: { $0.starts(with: Array("II*\0".utf8)) || $0.starts(with: Array("MM\0*".utf8)) },
      signs: []),
    Kind(name: "GIF", isOne: { $0.starts(with: "GIF8".utf8) }, signs: ["XMP DataXMP"]),
    Kind(
      // A page may hold drawings and is none.
      name: "SVG", isOne: beginsWithSVG,
      signs: ["<metadata", "<rdf:RDF", "export-filename="]),
  ]

  /// Of the base media format (ISO/IEC 23008-12): an item of Exif, or one of XMP by its media type.
  private static let itemSigns = ["Exif", "application/rdf+xml"]

  /// The kind of a picture that tells more than it shows, out of which that cannot be taken.
  package static func kindThatTells(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(lookedAt)
    guard let kind = kinds.first(where: { $0.isOne(head) }) else { return nil }
    let tells = kind.signs.isEmpty || kind.signs.contains { has($0, in: bytes[...]) }
    return tells ? kind.name : nil
  }

  /// Its first tag is `<svg`, behind declarations and comments.
  private static func beginsWithSVG(_ head: ArraySlice<UInt8>) -> Bool {
    let tag = head.indices.first { index in
      head[index] == UInt8(ascii: "<") && index + 1 < head.endIndex
        && (head[index + 1] | 0x20) &- UInt8(ascii: "a") < 26
    }
    return tag.map { head[$0...].starts(with: "<svg".utf8) } ?? false
  }

  private static func isMedia(_ head: ArraySlice<UInt8>, _ brands: [String]) -> Bool {
    let box = head.dropFirst(4)
    return box.starts(with: "ftyp".utf8)
      && brands.contains { box.dropFirst(4).starts(with: $0.utf8) }
  }

  private static func has(_ sign: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let sign = Array(sign.utf8)
    return bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      var at = 0
      while at + sign.count <= buffer.count,
        let found = memchr(start + at, Int32(sign[0]), buffer.count - at - sign.count + 1)
      {
        if memcmp(found, sign, sign.count) == 0 { return true }
        at = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }
}
