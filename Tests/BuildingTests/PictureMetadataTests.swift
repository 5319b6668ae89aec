import Pages
import Testing

@testable import Building

@Suite("Pictures tell nothing of their place and maker")
struct PictureMetadataTests {
  private func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    let size = data.count + 2
    return [0xFF, marker, UInt8(size >> 8), UInt8(size & 255)] + data
  }

  private func exif(orientation: UInt8, isLittle: Bool, more: String) -> [UInt8] {
    let words: ([UInt8]) -> [UInt8] = { isLittle ? $0.reversed() : $0 }
    return Array("Exif\0\0".utf8) + Array((isLittle ? "II" : "MM").utf8) + words([0, 42])
      + words([0, 0, 0, 8]) + words([0, 1]) + words([1, 18]) + words([0, 3]) + words([0, 0, 0, 1])
      + words([0, orientation]) + [0, 0] + words([0, 0, 0, 0]) + Array(more.utf8)
  }

  private func jpeg(_ segments: [[UInt8]], tail: String = "") -> [UInt8] {
    let frame = segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
    let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
    return [0xFF, 0xD8] + segments.joined() + frame + scan + [0xFF, 0xD9] + Array(tail.utf8)
  }

  @Test("JPEG: place, author, camera and remarks go, wherever they stand")
  func jpegs() throws {
    let secret = "GEHEIM 52.09 N"
    let all = [
      segment(0xE0, Array("JFIF\0".utf8)),
      segment(0xE1, exif(orientation: 1, isLittle: true, more: secret)),
      segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0\(secret)".utf8)),
      segment(0xED, Array("Photoshop 3.0\0\(secret)".utf8)), segment(0xFE, Array(secret.utf8)),
      segment(0xE2, Array("MPF\0\(secret)".utf8)), segment(0xEC, Array("Ducky\(secret)".utf8)),
      segment(0xE2, Array("ICC_PROFILE\0kleur".utf8)), segment(0xEE, Array("Adobe\0".utf8)),
    ]
    let clean = try #require(PictureMetadata.removed(from: jpeg(all, tail: "ftypmp4 \(secret)")))
    let text = String(decoding: clean, as: UTF8.self)
    #expect(!text.contains("GEHEIM") && !text.contains("Exif"))
    #expect(text.contains("ICC_PROFILE") && text.contains("JFIF") && text.contains("Adobe"))
    #expect(clean == jpeg([all[0], all[7], all[8]]))
    #expect(PictureMetadata.removed(from: clean) == clean)
    #expect(PictureFile.size(of: clean)?.width == PictureFile.size(of: jpeg(all))?.width)
  }

  @Test("JPEG: which way is up stays", arguments: [2, 3, 6, 8] as [UInt8])
  func orientation(up: UInt8) throws {
    for isLittle in [true, false] {
      let picture = jpeg([segment(0xE1, exif(orientation: up, isLittle: isLittle, more: "GEHEIM"))])
      let clean = try #require(PictureMetadata.removed(from: picture))
      #expect(!String(decoding: clean, as: UTF8.self).contains("GEHEIM"))
      #expect(clean == jpeg([segment(0xE1, exif(orientation: up, isLittle: false, more: ""))]))
    }
  }

  private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [9, 9, 9, 9]
  }

  @Test("PNG: texts, times, Exif and unknown chunks go")
  func pngs() throws {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 3, 8, 6, 0, 0, 0]
    let bytes =
      head + chunk("IHDR", size) + chunk("eXIf", [1]) + chunk("gAMA", [2]) + chunk("tEXt", [3])
      + chunk("zTXt", [3]) + chunk("iTXt", [3]) + chunk("tIME", [4]) + chunk("prVt", [5])
      + chunk("IDAT", [6]) + chunk("IEND", []) + Array("staart".utf8)
    #expect(
      PictureMetadata.removed(from: bytes)
        == head + chunk("IHDR", size) + chunk("gAMA", [2]) + chunk("IDAT", [6]) + chunk("IEND", []))
  }

  @Test("WebP: Exif and XMP go, and the head no longer announces them")
  func webps() throws {
    func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
      Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 1 ? [0] : [])
    }
    func whole(_ parts: [[UInt8]]) -> [UInt8] {
      let body = Array("WEBP".utf8) + parts.joined()
      return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
    }
    let size: [UInt8] = [0, 0, 0, 9, 0, 0, 9, 0, 0]
    let bytes = whole([
      part("VP8X", [0x2C] + size), part("ICCP", [1]), part("VP8 ", [2, 2]), part("EXIF", [3]),
      part("XMP ", [4]),
    ])
    #expect(
      PictureMetadata.removed(from: bytes)
        == whole([part("VP8X", [0x20] + size), part("ICCP", [1]), part("VP8 ", [2, 2])]))
  }

  @Test(
    "the first bytes say what is a picture, not the name",
    arguments: ["a.jfif", "b.jpe", "foto", "d.png", "e.pdf"])
  func names(name: String) async throws {
    let picture = jpeg([segment(0xE1, exif(orientation: 1, isLittle: true, more: "GEHEIM"))])
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.write("Content/files/" + name, picture)
    let result = await board.build()
    #expect(result.outcome != nil && !result.codes.contains("picture-metadata"))
    #expect(!(try board.page(name)).contains("GEHEIM"))
  }

  @Test("kinds that nothing is taken out of are told when they tell something")
  func told() async throws {
    let box: [UInt8] = [0, 0, 0, 24]
    let pictures: [(kind: String, head: [UInt8], sign: String)] = [
      ("HEIC", box + Array("ftypheic".utf8), "infe Exif"),
      ("HEIC", box + Array("ftypmif1".utf8), "application/rdf+xml"),
      ("AVIF", box + Array("ftypavif".utf8), "infe Exif"),
      ("JPEG XL", [0, 0, 0, 12] + Array("JXL \r\n".utf8) + [0x87, 10], "Exif"),
      ("TIFF", Array("II*\0".utf8), "GPS"), ("TIFF", Array("MM\0*".utf8), "GPS"),
      ("GIF", Array("GIF89a".utf8), "XMP DataXMP"),
      ("SVG", Array("<?xml version=\"1.0\"?>\n<svg>".utf8), "<metadata>"),
    ]
    for (kind, head, sign) in pictures {
      #expect(PictureMetadata.kindThatTells(head + Array("x \(sign) x".utf8)) == kind)
      let isSilent = kind != "TIFF"
      #expect((PictureMetadata.kindThatTells(head + [1, 2, 3]) == nil) == isSilent, "\(kind)")
    }
    for silent in ["", "GIF", "tekst over Exif en <metadata>"] {
      #expect(PictureMetadata.kindThatTells(Array(silent.utf8)) == nil)
    }
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.write("Content/files/foto", pictures[0].head + Array("Exif".utf8))
    let result = await board.build()
    #expect(result.outcome != nil && result.codes.contains("picture-metadata"), "\(result.text)")
  }

  @Test("a picture that was cut off anywhere is none, and nothing crashes")
  func cut() {
    let picture = jpeg([segment(0xE1, exif(orientation: 6, isLittle: true, more: "x"))])
    for length in 2..<picture.count {
      #expect(PictureMetadata.removed(from: Array(picture[..<length])) == nil, "\(length)")
    }
    for length in 0..<2 {
      _ = PictureMetadata.removed(from: Array(picture[..<length]))
    }
  }
}
