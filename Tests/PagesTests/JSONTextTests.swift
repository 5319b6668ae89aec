import Foundation
import Testing

@testable import Pages

@Suite("Texts in JSON")
struct JSONTextTests {
  /// Plain bytes are copied many at a time: a special one may stand anywhere among them.
  @Test("come back as they went in, wherever a sign stands that needs an escape")
  func roundTrip() throws {
    for sign in ["\"", "\\", "\n", "\r", "\t", "<", "\u{1}", "\u{1F}", "é", "€", ""] {
      for length in 0...40 {
        for place in stride(from: 0, through: length, by: 3) {
          let text =
            String(repeating: "a", count: place) + sign + sign
            + String(repeating: "b", count: length - place)
          var json = JSONWriter()
          json.string(text)
          let back = try JSONSerialization.jsonObject(
            with: Data(json.bytes), options: .fragmentsAllowed)
          #expect(back as? String == text)
          #expect(!json.bytes.contains(UInt8(ascii: "<")))
          #expect(!json.bytes.contains { $0 < 0x20 })
        }
      }
    }
  }
}
