import Slugs
import Testing

@testable import Pages

@Suite("Addresses")
struct PathTests {
  @Test("what may not stand in an address is percent-encoded")
  func encoding() {
    #expect(percentEncoded("vacatures/adviseur-water/") == "vacatures/adviseur-water/")
    #expect(percentEncoded("λ a?b#c%\"<") == "%CE%BB%20a%3Fb%23c%25%22%3C")
  }

  @Test("a slug reads as a title")
  func readableSlugs() {
    #expect(readable("stagiair-en-weerbaarheid") == "Stagiair en weerbaarheid")
  }
}
