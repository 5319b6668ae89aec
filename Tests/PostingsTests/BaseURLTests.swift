import Testing

@testable import Postings

@Suite("Where a site lives")
struct BaseURLTests {
  @Test(
    "an address is written one way, whichever way it was given",
    arguments: [
      ("https://example.org", "https://example.org", ""),
      ("https://example.org/", "https://example.org", ""),
      ("HTTPS://Example.ORG/Werk/", "https://example.org", "/Werk"),
      ("https://example.org:443/a", "https://example.org", "/a"),
      ("http://example.org:80", "http://example.org", ""),
      ("http://example.org:/", "http://example.org", ""),
      ("https://example.org:8443//a//b/", "https://example.org:8443", "/a/b"),
      ("https://example.org/coöperatie/", "https://example.org", "/co%C3%B6peratie"),
      ("https://example.org/co%c3%b6peratie/", "https://example.org", "/co%C3%B6peratie"),
      ("https://example.org/a+b", "https://example.org", "/a%2Bb"),
      ("https://example.org/werk(en)/", "https://example.org", "/werk%28en%29"),
      ("https://example.org/a&b/c'd", "https://example.org", "/a%26b/c%27d"),
      ("https://example.org/100%25", "https://example.org", "/100%25"),
      ("https://example.org/%20x", "https://example.org", "/%20x"),
      ("https://bücher.example/", "https://xn--bcher-kva.example", ""),
      ("https://faß.de", "https://xn--fa-hia.de", ""),
      ("https://他们为什么不说中文.example", "https://xn--ihqwcrb4cv8a8dqg056pqjye.example", ""),
      ("https://ＥＸＡＭＰＬＥ.org", "https://example.org", ""),
      ("https://ex%41mple.org", "https://example.org", ""),
      ("http://[::1]:8000/", "http://[::1]:8000", ""),
      ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000", "/x"),
      ("http://localhost", "http://localhost", ""),
      ("https://example.org./", "https://example.org", ""),
    ])
  func accepted(text: String, origin: String, path: String) {
    let url = BaseURL(text)
    #expect(url?.origin == origin)
    #expect(url?.path == path)
    // What was read once reads the same again.
    #expect(BaseURL(url?.absolute ?? "") == url)
  }

  @Test(
    "an address that no site can have is refused, with the reason",
    arguments: [
      "", "example.org", "ftp://example.org", "https:/example.org", "https://", "https:///a",
      "https://me@example.org/", "https://me:secret@example.org/", "https://:@example.org/",
      "https://example.org\\werk", "https:\\\\example.org", "https://example.org:99999/",
      "https://example.org:0/", "https://example.org:65536", "https://example.org:-1",
      "https://example.org:8o80", "https://example.org:80:80", "https://example.org/%00",
      "https://example.org/a%", "https://example.org/%zz", "https://example.org/%ff",
      "https://example.org/a%2Fb", "https://example.org/a%5Cb", "https://example.org/%0a",
      "https://example.org/../x", "https://example.org/%2e%2E/x", "https://example.org/./x",
      "https://example.org/?a", "https://example.org/#a", "https://example.org/a b",
      "https://example.org/a\tb", "https://exa mple.org/", "https://example..org", "https://.org",
      "https://-a.org", "https://a-.org", "https://a!b.org", "https://a,b.org", "https://a%2Fb.org",
      "https://256.1.1.1/", "https://1.2.3/", "https://1.2.3.4.5/", "https://[::g]/",
      "https://[::1/",
      "https://::1/", "https://\(String(repeating: "a", count: 64)).org",
      "https://\(String(repeating: "abcdefgh.", count: 30))org", "https://exa<mple.org",
      "javascript:alert(1)", "https://a|b.org",
    ])
  func refused(text: String) {
    #expect(BaseURL(text) == nil)
    #expect(BaseURL.objection(to: text) != nil)
  }
}
