import Testing

@testable import Building

@Suite("Markup as a browser reads it")
struct MarkupTests {
  private func attributes(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var markup = MarkupReader(buffer)
      var found: [String] = []
      while let (attribute, range) = markup.next() {
        found.append("\(attribute) " + String(decoding: bytes[range], as: UTF8.self))
      }
      return found
    }
  }

  @Test(
    "attributes of tags are found, however they are written",
    arguments: [
      ("<a href=\"/x\">", ["address /x"]), ("<a href='/x'>", ["address /x"]),
      ("<a href=/x>", ["address /x"]), ("<A HREF = \"/x\" >", ["address /x"]),
      ("<a\nhref\n=\n\"/x\">", ["address /x"]), ("<img src=\"a\" id=b/>", ["address a", "id b/"]),
      ("<a title=\"a > b\" href=\"/x\">", ["address /x"]),
      ("<a title='\"' href=\"/x\">", ["address /x"]), ("<a hidden href=\"/x\">", ["address /x"]),
      ("<script src=\"/s.js\"></script><a href=\"/x\">", ["address /s.js", "address /x"]),
      ("<title>a</title><p id=\"b\">", ["id b"]), ("<br/><p id=c>", ["id c"]),
      ("a < b <p id=\"d\">", ["id d"]), ("<!-- a --><p id=\"e\">", ["id e"]),
      ("<!--><p id=\"f\">", ["id f"]), ("<svg><path d=\"M0\" id=\"g\"/></svg>", ["id g"]),
    ])
  func found(html: String, expected: [String]) { #expect(attributes(html) == expected) }

  @Test(
    "what only looks like one is none",
    arguments: [
      "Cursus HTML: schrijf <!-- <a href=\"/x\"> -->", "schrijf href=\"/x\" en id=\"y\"",
      "&lt;a href=\"/x\"&gt;", "<p title='<a href=\"/x\">'>", "<p data-href=\"/x\" data-id=\"y\">",
      "<script>let a = '<a href=\"/x\">'</script>",
      "<style>a::after { content: '<a id=\"x\">' }</style>",
      "<title>schrijf <a href=\"/x\"></title>", "<textarea><a href=\"/x\"></textarea>",
      "</a href=\"/x\">", "<?php href=\"/x\" ?>", "<p alt=\"a id=\"", "<p alt=\" href=",
      "<p title=\" id=\"></p>", "<a hreflang=\"nl\" srcset=\"a.png\">", "<a href", "<", "<a href=",
    ])
  func none(html: String) { #expect(attributes(html) == []) }

  @Test(
    "words of a title are no markup",
    arguments: [
      "Cursus HTML: schrijf <a href=\"", "Leer id=\" kennen", "<a href='/nergens/'>", "-->", "<!--",
      "</title><a href=\"/nergens/\">", "href=\"/nergens/\"", "<script>", "' id='x' href='/y'",
      "a=\"b",
    ])
  func titles(title: String) async throws {
    let quoted = title.replacing("'", with: "''")
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      ---
      title: '\(quoted)'
      organisation: 'Gemeente \(quoted)'
      department: '\(quoted)'
      tags: ['\(quoted)']
      posted: 2024-07-01
      ---

      Tekst van \\<a href="/nergens/"\\> en ` id="x"`.
      """)
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
  }
}
