import Foundation
import Testing

@testable import Diagnostics

@Suite("Encodings")
struct EncodingTests {
  private static let texts = [
    "---\ntitle: Adviseur water\n---\n\nWij zoeken een coördinator voor € 4.000 – per maand.\n",
    "A", "Ab", "Adviseur\r\n\r\nStandplaats: Utrecht\r\n",
    "Σύμβουλος νερού\n\nΑθήνα, 36 ώρες, uiterlijk 1-1-2027\n", "顾问\n\n乌得勒支 😀 36 uur\n",
  ]

  private static let encodings: [(String.Encoding, [UInt8], String)] = [
    (.utf16LittleEndian, [0xFF, 0xFE], "UTF-16LE"), (.utf16BigEndian, [0xFE, 0xFF], "UTF-16BE"),
    (.utf32LittleEndian, [0xFF, 0xFE, 0, 0], "UTF-32LE"),
    (.utf32BigEndian, [0, 0, 0xFE, 0xFF], "UTF-32BE"),
  ]

  @Test("UTF-16 and UTF-32 are read by their mark")
  func marked() throws {
    for text in Self.texts {
      for (encoding, mark, name) in Self.encodings {
        var log = DiagnosticLog()
        let bytes = mark + Array(try #require(text.data(using: encoding)))
        let source = decoded(SourceText(path: "a", bytes: bytes), log: &log)
        #expect(source.text == text, "\(name)")
        #expect(log.all.map(\.message).first?.contains(name) == true)
        #expect(!log.hasErrors)
      }
    }
  }

  @Test("without a mark the zeros of plain letters tell")
  func unmarked() throws {
    for text in Self.texts.dropLast() {
      for (encoding, _, name) in Self.encodings {
        var log = DiagnosticLog()
        let bytes = Array(try #require(text.data(using: encoding)))
        let source = decoded(SourceText(path: "a", bytes: bytes), log: &log)
        // What cannot be told is refused, never read as something else.
        #expect(source.text == text || (source.bytes.isEmpty && log.hasErrors), "\(name): \(text)")
      }
    }
    for (encoding, _, _) in Self.encodings {
      var log = DiagnosticLog()
      let bytes = Array(try #require(Self.texts[0].data(using: encoding)))
      #expect(decoded(SourceText(path: "a", bytes: bytes), log: &log).text == Self.texts[0])
    }
  }

  @Test(
    "what is no text is an error",
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], [0x41, 0, 0x42],
      [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x41], [0, 0, 0, 0, 0, 0, 0, 0],
    ] as [[UInt8]])
  func noText(bytes: [UInt8]) {
    var log = DiagnosticLog()
    #expect(decoded(SourceText(path: "a", bytes: bytes), log: &log).bytes.isEmpty)
    #expect(log.all.map(\.code) == ["no-text"])
  }

  @Test("UTF-8 stays byte for byte, its longer forms and surrogates are none")
  func utf8() {
    var log = DiagnosticLog()
    for text in Self.texts {
      #expect(decoded(SourceText(path: "a", text: text), log: &log).text == text)
    }
    #expect(log.all.isEmpty)
    let old = decoded(SourceText(path: "a", bytes: [0x63, 0x6F, 0xF6, 0x72]), log: &log)
    #expect(old.text == "coör")
    #expect(log.all.map(\.code) == ["windows-1252"])
    for bytes in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
      let source = decoded(SourceText(path: "a", bytes: bytes), log: &log)
      #expect(String(validating: source.bytes, as: UTF8.self) != nil)
    }
  }
}
