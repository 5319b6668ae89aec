import Testing

@testable import Templating

/// Sixteen bytes are looked at together: a sign must be seen at every place of them, and in what is left at the end.
@Suite("Signs are escaped wherever they stand in a text")
struct EscapingTests {
  @Test(
    "in text and in attributes",
    arguments: [
      ("&", "&amp;", "&amp;"), ("<", "&lt;", "&lt;"), (">", "&gt;", "&gt;"), ("\"", "\"", "&#34;"),
      ("'", "'", "&#39;"), ("b", "b", "b"), ("\u{7F}", "\u{7F}", "\u{7F}"), ("€", "€", "€"),
    ])
  func places(sign: String, inText: String, inAttribute: String) {
    for length in 0..<40 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "é", count: length - place)
        )
        let given = Array((before + sign + after + sign).utf8)
        for (escape, isText) in [(inText, true), (inAttribute, false)] {
          var written: [UInt8] = []
          given.withUnsafeBufferPointer {
            isText
              ? Escaping.text($0, into: &written) : Escaping.attribute($0, into: &written)
          }
          #expect(String(decoding: written, as: UTF8.self) == before + escape + after + escape)
        }
      }
    }
  }
}
