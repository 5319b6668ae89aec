import Testing

@testable import Pages

@Suite("Letters in the place of a logo")
struct MonogramTests {
  @Test(
    "are the initials of words with a capital, else the first letter",
    arguments: [
      ("Institute for Living Coasts", "IL"), ("Gemeente 's-Hertogenbosch", "GH"), ("knoop", "K"),
      ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "MB"), ("Ørsted", "Ø"),
      ("—", ""),
    ])
  func letters(_ name: String, _ letters: String) {
    #expect(Monogram.of(name) == letters)
  }
}
