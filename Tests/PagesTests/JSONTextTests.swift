import Foundation
import Testing

@testable import Pages

@Suite("Texts in JSON")
struct JSONTextTests {
  /// Plain bytes are skipped many at a time: a special one may stand anywhere among them.
  @Test("come back as they went in, wherever a sign stands that needs an escape")
  func roundTrip() throws {
    let signs = ["\"", "\\", "\n", "\r", "\t", "<", "\u{1}", "\u{1F}", "é", "€", ""]
    let texts = signs.flatMap { sign in
      (0...40).map { place in
        String(repeating: "a", count: place) + sign + sign
          + String(repeating: "b", count: 40 - place)
      }
    }
    var json = JSONWriter()
    json.array { json in for text in texts { json.string(text) } }
    let back = try JSONSerialization.jsonObject(with: Data(json.bytes))
    #expect(back as? [String] == texts)
    let isPlain = json.bytes.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "<") }
    #expect(isPlain)
  }
}
