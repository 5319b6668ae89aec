import Testing

@testable import Slugs

@Suite("Slugs")
struct SlugTests {
  @Test(
    "a slug is safe in an address and says what it was",
    arguments: [
      ("Orde / vrede / veiligheid", "orde-vrede-veiligheid"), ("C++", "cplusplus"),
      ("C#", "csharp"), ("'s-Hertogenbosch", "s-hertogenbosch"),
      ("Coördinator Bèta", "coordinator-beta"),
      ("Straße", "strasse"), ("  --x--  ", "x"), ("…", "x"), ("", "x"), ("e\u{301}en", "een"),
      ("Λόγος 5", "λόγος-5"), ("a – b", "a-b"), ("../../etc", "etc"), ("voorl.", "voorl"),
    ])
  func slugs(text: String, expected: String) { #expect(slug(of: text) == expected) }

  @Test("a long text gives a slug that fits a file name, and stays itself")
  func long() {
    let text = String(repeating: "heel lang ", count: 600)
    #expect(slug(of: text).utf8.count <= 120)
    #expect(slug(of: text).hasPrefix("heel-lang-heel-"))
    #expect(slug(of: text) != slug(of: text + "x"))
    #expect(slug(of: String(repeating: "λ", count: 5000)).utf8.count <= 120)
  }

  @Test("folded words forgive case and accents")
  func folding() {
    #expect(folded("ÉÉN Œuvre") == folded("een oeuvre"))
    #expect(folded("İ") != "")
  }
}
