import Pages
import Testing

@testable import Building

@Suite("Pictures keep their room while they load")
struct PictureTests {
  private func size(_ head: [UInt8]) -> [Int]? {
    PictureFile.size(of: head + Array(repeating: 0, count: 40)).map { [$0.width, $0.height] }
  }

  @Test("each format is measured from its first bytes")
  func formats() {
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]
    #expect(size(png + [0, 0, 2, 0x80, 0, 0, 1, 0x40]) == [640, 320])
    #expect(size(Array("GIF89a".utf8) + [0x80, 2, 0x40, 1]) == [640, 320])
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]
    #expect(size(start + [0xFF, 0xC0, 0, 17, 8, 1, 0x40, 2, 0x80]) == [640, 320])
    let webp = Array("RIFF....WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
    #expect(size(webp + [0x7F, 2, 0, 0x3F, 1, 0]) == [640, 320])
  }

  @Test("broken and unknown files have no size", arguments: ["", "<svg/>", "GIF89a", "\u{FF}"])
  func broken(_ text: String) {
    #expect(PictureFile.size(of: Array(text.utf8)) == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]) == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == nil)
  }
}
