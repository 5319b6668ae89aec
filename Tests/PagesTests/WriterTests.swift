import Days
import Facts
import Markdown
import Postings
import Testing

@testable import Pages

@Suite("JSON is written so that a script element can hold it")
struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("commas stand between members, and an absent text has no member")
  func members() {
    let text = written { json in
      json.object { json in
        json.field("a", 1)
        json.field("b", ifAny: nil)
        json.field("c", ifAny: "")
        json.field("d", ["", "x"])
        json.array("e") { json in
          json.object { $0.field("f", true) }
          json.string("g")
        }
        json.field("h", Hundredths(hundredths: 1450))
      }
    }
    #expect(text == #"{"a":1,"d":["x"],"e":[{"f":true},"g"],"h":14.5}"#)
  }

  @Test("signs that end a string, a script or a line are escaped, wherever they stand")
  func escapes() {
    for padding in 0..<20 {
      let plain = String(repeating: "é", count: padding)
      let text = written { $0.string(plain + "</script>\"\\\n\r\t\u{1}\u{7F}" + plain) }
      #expect(text == "\"\(plain)\\u003c/script>\\\"\\\\\\n\\r\\t\\u0001\u{7F}\(plain)\"")
    }
  }

  @Test("the HTML of prose goes in with its links resolved")
  func prose() {
    let document = MarkdownDocument(
      converting: "![p](x/p.png) [o](/over/) [k](#k) [q](?q=1) [](<>)".utf8, ownFolder: "x")
    let text = written {
      $0.object {
        $0.field("h", document, root: "https://a.example/b", folder: "https://a.example/b/x/")
      }
    }
    #expect(text.contains(#"src=\"https://a.example/b/x/p.png\""#))
    #expect(text.contains(#"href=\"https://a.example/b/over/\""#))
    // Read elsewhere, a part of the page is a part of that page.
    #expect(text.contains(##"href=\"https://a.example/b/x/#k\""##))
    #expect(text.contains(#"href=\"https://a.example/b/x/?q=1\""#))
    #expect(text.contains(#"href=\"https://a.example/b/x/\""#))
  }
}

@Suite("XML stays well-formed whatever it is given")
struct XMLWriterTests {
  private func inside(_ body: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    body(&xml)
    let text = String(decoding: xml.bytes, as: UTF8.self)
    return String(text.dropFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".count).dropLast())
  }

  @Test("text and attributes are escaped, characters that XML cannot hold are left out")
  func escapes() {
    let text = inside {
      $0.element("a", ["b": "\"<\n"], text: "<&>\u{1}\u{FFFE}\u{FFFF}\u{FFFD}\r")
    }
    #expect(text == "<a b=\"&#x22;&#x3C;\n\">&#x3C;&#x26;&#x3E;\u{FFFD}&#xD;</a>")
  }

  @Test(
    "the end of a CDATA section inside of one parts it in two, also when a left-out sign stood in it"
  )
  func sections() {
    let end = "]]" + "]]><![CDATA[" + ">"
    for padding in 0..<20 {
      let plain = String(repeating: "x", count: padding)
      for (given, expected) in [
        ("]]>", end), ("]]]>", "]" + end), ("]>]", "]>]"), ("]\n]>", "]\n]>"), ("]]\u{1}>", end),
        ("]]\u{FFFE}>", end), ("a]] >", "a]] >"),
      ] {
        let text = inside { $0.element("a", cdata: plain + given + plain) }
        #expect(text == "<a><![CDATA[\(plain)\(expected)\(plain)]]></a>")
      }
    }
  }

  @Test("a remark cannot end early")
  func comments() {
    #expect(inside { $0.comment("a -- b --> c") } == "<!-- a – b –&#x3E; c -->")
  }
}

@Suite("Calendar lines keep their length")
struct CalendarWriterTests {
  private func lines(_ body: (inout CalendarWriter) -> Void) -> [String] {
    var calendar = CalendarWriter()
    body(&calendar)
    let text = String(decoding: calendar.bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    return text.dropLast().split(separator: "\r\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test("lines are folded at 75 octets and never within a character")
  func folding() {
    for count in 60..<90 {
      for letter in ["a", "é", "€", "👩"] {
        let value = String(repeating: letter, count: count)
        let folded = lines { $0.line("SUMMARY:", text: value) }
        #expect(folded.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = folded.enumerated().map { $0 == 0 ? $1 : String($1.dropFirst()) }.joined()
        #expect(unfolded == "SUMMARY:" + value)
      }
    }
  }

  @Test("text is escaped, days are numbers, controls are left out")
  func values() {
    #expect(lines { $0.line("X:", text: "a,b;c\\d\ne\rf\u{7}") } == ["X:a\\,b\\;c\\\\d\\nef"])
    #expect(lines { $0.line("X:", plain: "a,b\r\nBEGIN:X") } == ["X:a,bBEGIN:X"])
    let day = Day(iso: "2024-08-02") ?? Day(number: 0)
    #expect(lines { $0.line("D;VALUE=DATE:", day) } == ["D;VALUE=DATE:20240802"])
    #expect(lines { $0.line("S:", midnightOf: day, isUTC: true) } == ["S:20240802T000000Z"])
  }
}
