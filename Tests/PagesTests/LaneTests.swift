import Testing

@testable import Pages

/// Sixteen bytes are looked at together: a sign must be seen at every place of them, and in what is left at the end.
@Suite("Signs are escaped wherever they stand")
struct LaneTests {
  /// Texts of 0 to 40 letters with a sign at every place, and with two.
  private func texts(_ sign: String) -> [(String, (String) -> String)] {
    var texts: [(String, (String) -> String)] = []
    for length in 0..<40 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "é", count: length - place)
        )
        texts.append((before + sign + after, { before + $0 + after }))
        texts.append((before + sign + after + sign, { before + $0 + after + $0 }))
      }
    }
    return texts
  }

  @Test(
    "in JSON",
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"),
      ("<", "\\u003c"), ("\u{1}", "\\u0001"), ("\u{1F}", "\\u001f"), ("b", "b"), ("", ""),
    ])
  func json(sign: String, escape: String) {
    for (given, expected) in texts(sign) {
      var json = JSONWriter()
      json.string(given)
      #expect(json.text == "\"\(expected(escape))\"")
    }
  }

  @Test(
    "in XML",
    arguments: [
      ("&", "&#x26;"), ("<", "&#x3C;"), (">", "&#x3E;"), ("\"", "&#x22;"), ("\r", "&#xD;"),
      ("\u{1}", ""), ("\u{FFFE}", ""), ("\u{FFFD}", "\u{FFFD}"), ("\n", "\n"), ("👩", "👩"),
    ])
  func xml(sign: String, reference: String) {
    for (given, expected) in texts(sign) {
      var xml = XMLWriter()
      xml.element("a", text: given)
      let text = String(decoding: xml.bytes, as: UTF8.self)
      #expect(text.hasSuffix("<a>\(expected(reference))</a>\n"))
    }
  }

  @Test(
    "in calendars",
    arguments: [
      ("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"), ("\u{7F}", ""), ("\u{1}", ""),
      ("\t", "\t"), (":", ":"),
    ])
  func calendar(sign: String, escape: String) {
    for (given, expected) in texts(sign) {
      var calendar = CalendarWriter()
      calendar.line("S:", text: given)
      let text = String(decoding: calendar.bytes, as: UTF8.self).replacing("\r\n ", with: "")
      #expect(text == "S:\(expected(escape))\r\n")
    }
  }
}

@Suite("Names that no site may have")
struct UnservedNameTests {
  @Test(
    "are found in every part of a path",
    arguments: [
      "con", "a/aux.png", "nul/index.html", "a/COM1", "LPT9.txt", "prn.a.b", "conout$/a", "com¹",
      ".prikbord", "a/.prikbord-x", ".~tmp~/a", "a\u{1}", "a/b\u{7F}",
      String(repeating: "a", count: 256), "a/" + String(repeating: "é", count: 128),
      String(repeating: "a/", count: 1001),
    ])
  func bad(path: String) { #expect(UnservedName(path) != nil) }

  @Test(
    "are not seen in others",
    arguments: [
      "index.html", "plaats/index.html", "cone", "com10", "auxiliary", "a.con", "prik.con", "",
      "/", ".nojekyll", "feed.xml", "_headers", "pagina/2/index.html", "com", "lpt", "conin",
      String(repeating: "a", count: 255),
    ])
  func good(path: String) { #expect(UnservedName(path) == nil) }
}
