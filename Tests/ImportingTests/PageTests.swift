import Diagnostics
import Facts
import Postings
import Testing

@testable import Importing

@Suite("A web page")
struct PageTests {
  private func posting(_ html: String, name: String = "a.html") async throws -> ImportedPosting {
    let document = try Document(name: name, bytes: Array(html.utf8))
    let (kind, postings) = try await SourceKind.read(document)
    #expect(kind.key == "page")
    return try #require(postings.first)
  }

  private func body(_ html: String, name: String = "a.html") async throws -> String {
    let text = try made(try await posting(html, name: name)).markdown.text
    return String(text.split(separator: "\n---\n\n", maxSplits: 1).last ?? "")
  }

  @Test("keeps its lists as they are, and makes no heading of what stands before one")
  func lists() async throws {
    let body = try await body(
      """
      <main><h1>Hovenier</h1><p>Gemeente Tiel zoekt een hovenier voor 32 uur per week die parken onderhoudt.</p>
      <h2>Taken</h2><ol><li>Je onderhoudt<ul><li>perken</li><li>hagen</li></ul></li><li>Je snoeit</li></ol>
      <p>Je kookt elke dag</p><ul><li>soep</li><li>taart</li></ul></main>
      """)
    #expect(
      body.hasSuffix(
        """
        ## Taken

        1. Je onderhoudt
           - perken
           - hagen
        2. Je snoeit

        Je kookt elke dag

        - soep
        - taart

        """))
  }

  @Test("tells in microdata what it looks like, too")
  func microdata() async throws {
    let posting = try await posting(
      """
      <div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Gardener</h1>
      <div itemprop="description"><p>You keep the gardens &amp; parks of Leeds green.</p>
      <ul><li>mow <b>lawns</b></li><li>prune</li></ul></div></div>
      """)
    #expect(
      posting.text.words
        == "You keep the gardens & parks of Leeds green.\n\n- mow **lawns**\n- prune\n")
  }

  @Test(
    "leads where its links lead from its address",
    arguments: [
      ("/solliciteer/12", "https://pan.example/solliciteer/12"),
      ("team", "https://pan.example/werk/team"),
      ("../", "https://pan.example/"), ("../a/./b?x=1#y", "https://pan.example/a/b?x=1#y"),
      ("?id=3", "https://pan.example/werk/kok?id=3"), ("//cdn.example/a", "https://cdn.example/a"),
      ("https://x.example/", "https://x.example/"), ("mailto:a@x.example", "mailto:a@x.example"),
      ("#top", nil), ("javascript:alert(1)", nil), ("", nil),
    ] as [(String, String?)])
  func links(link: String, address: String?) {
    #expect(allowedAddress(link, at: "https://pan.example/werk/kok?a=1#b") == address)
    if !link.contains(":") { #expect(allowedAddress(link, at: nil) == nil) }
  }

  @Test("has the address that it was fetched from, that it names, or that it takes for its base")
  func address() async throws {
    func page(_ head: String) -> String {
      "<html><head>\(head)</head><body><main><h1>Kok</h1><p>Wij zoeken een kok. <a href=\"apply\">Solliciteer</a></p></main></body></html>"
    }
    for (name, head, address) in [
      ("https://pan.example/werk/", "", "https://pan.example/werk/apply"),
      (
        "a.html", "<link rel=canonical href='https://pan.example/x/1'>",
        "https://pan.example/x/apply"
      ),
      ("https://pan.example/", "<base href='/y/'>", "https://pan.example/y/apply"),
    ] {
      let posting = try await posting(page(head), name: name)
      #expect(posting.text.words.contains("Solliciteer (\(address))"))
    }
  }

  @Test("has lists where Outlook writes paragraphs with signs")
  func outlook() throws {
    let text = try richText(
      ofHTML: """
        <p class=MsoNormal>Taken</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
        <span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>je <b>snoeit</b></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span>o<span>&nbsp; </span></span>hagen</p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>1.<span>&nbsp;&nbsp;</span>bel</p>
        """, of: "a.eml")
    #expect(text.markdown == "Taken\n\n- je **snoeit**\n  - hagen\n1. bel\n")
  }

  @Test(
    "is one by its first tag, with comments before it or without a head",
    arguments: [
      "<!-- cms -->\n<head><title>x</title></head><body><h1>Kok</h1>",
      "<?xml version=\"1.0\"?><!DOCTYPE html><html><body><h1>Kok</h1></body></html>",
      "<h1>Kok</h1>",
      "<!-- \(String(repeating: "x", count: 2_000)) --><!doctype HTML><h1>Kok</h1>",
    ])
  func withoutName(html: String) async throws {
    let posting = try await posting(html, name: "https://pan.example/werk/kok")
    #expect(posting.text.words.contains("Kok"))
  }

  @Test("is written as its server says, or as it says itself, however late")
  func charset() throws {
    let bytes = Array("<html><body>caf".utf8) + [0xE9] + Array("</body></html>".utf8)
    let told = try Document(
      name: "https://a.example/", bytes: bytes,
      type: MediaType(header: "text/html; charset=\"ISO-8859-1\""))
    guard case .html(let page) = told.shape else {
      Issue.record("a page")
      return
    }
    #expect(page.contains("café"))
    let late =
      Array("<html><!-- \(String(repeating: "x", count: 2_000)) --><meta charset=iso-8859-2>".utf8)
      + [0xA3]
    guard case .html(let page) = try Document(name: "a.html", bytes: late).shape else {
      Issue.record("a page")
      return
    }
    #expect(page.hasSuffix("Ł"))
  }
}
