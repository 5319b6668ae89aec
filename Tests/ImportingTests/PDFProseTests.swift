import Testing

@testable import Importing

/// The words of a PDF as `pdftotext -bbox` tells them: letters are five points wide, lines ten high.
private struct DrawnPages {
  private var pages: [String] = []

  init() { turn() }

  mutating func turn() { pages.append("<page width=\"400.0\" height=\"500.0\">") }

  /// Words of a line one after the other from `left`, their blanks `gap` wide.
  mutating func draw(
    _ words: String, left: Double = 20, top: Double, gap: Double = 3, size: Double = 10
  ) {
    var left = left
    for word in words.split(separator: " ") {
      let right = left + Double(word.count) * size / 2
      pages[pages.count - 1] +=
        "\n    <word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + size)\">\(word)</word>"
      left = right + gap
    }
  }

  func text(inDrawingOrder: Bool = false) -> String {
    PDFProse.text(
      of: PDFPages(pages.joined(separator: "\n</page>\n"), inDrawingOrder: inDrawingOrder))
  }
}

@Suite("The text of a PDF as it was meant")
struct PDFProseTests {
  @Test("has a sentence in one line that goes on over a page, without what stands between")
  func pages() {
    var drawn = DrawnPages()
    drawn.draw("Gemeente Tiel", top: 10)
    drawn.draw("Hovenier", top: 70, size: 20)
    drawn.draw("Als hovenier werk je in de parken van onze stad en", top: 120)
    drawn.draw("je snoeit er de hagen samen met je colle\u{AD}", top: 132)
    drawn.draw("Markt 1, Tiel Pagina 1 van 2", top: 480)
    drawn.turn()
    drawn.draw("Gemeente Tiel", top: 10)
    drawn.draw("ga's. Bel ons voor een gesprek over het werk.", top: 70)
    drawn.draw("Markt 1, Tiel Pagina 2 van 2", top: 480)
    #expect(
      drawn.text() == """
        Hovenier

        Gemeente Tiel

        Als hovenier werk je in de parken van onze stad en je snoeit er de hagen samen met je collega's. Bel ons voor een gesprek over het werk.

        Markt 1, Tiel

        """)
  }

  @Test("has names and amounts whole, and what ends before its line does apart")
  func broken() {
    var drawn = DrawnPages()
    drawn.draw("Wil je meer weten van het werk bel dan met Sanne de", top: 70)
    drawn.draw("Vries of met haar collega op het nummer 033 469 51", top: 82)
    drawn.draw("11. Wij spreken je graag.", top: 94)
    drawn.draw("Stuur je brief naar ons toe.", top: 106)
    #expect(
      drawn.text() == """
        Wil je meer weten van het werk bel dan met Sanne de Vries of met haar collega op het nummer 033 469 51 11. Wij spreken je graag.
        Stuur je brief naar ons toe.

        """)
  }

  @Test("has labels and values parted by a tab, and columns one after the other")
  func columns() {
    var drawn = DrawnPages()
    drawn.draw("Plaats", top: 70)
    drawn.draw("Tiel", left: 120, top: 70)
    drawn.draw("Uren", top: 82)
    drawn.draw("32", left: 120, top: 82)
    #expect(drawn.text() == "Plaats\tTiel\nUren\t32\n")
    var bar = DrawnPages()
    bar.draw("Uren per", top: 70)
    bar.draw("week", top: 82)
    bar.draw("32 uur", top: 94)
    bar.draw("Je werkt in de parken van onze stad en", left: 90, top: 70)
    bar.draw("je maait.", left: 90, top: 82)
    #expect(
      bar.text(inDrawingOrder: true)
        == "Uren per week\n32 uur\n\nJe werkt in de parken van onze stad en je maait.\n")
  }

  @Test("has lists whose signs are drawn last, are of a font of signs, or are not there")
  func lists() {
    var drawn = DrawnPages()
    drawn.draw("een diploma groen;", left: 40, top: 70)
    drawn.draw("een rijbewijs.", left: 40, top: 82)
    drawn.draw("•", left: 25, top: 70)
    drawn.draw("•", left: 25, top: 82)
    #expect(
      drawn.text(inDrawingOrder: true) == "• een diploma groen;\n• een rijbewijs.\n")
    var signs = DrawnPages()
    signs.draw("\u{F0B7} een diploma groen", top: 70)
    signs.draw("\u{F0B7} een rijbewijs", top: 82)
    #expect(signs.text() == "• een diploma groen\n• een rijbewijs\n")
    var bare = DrawnPages()
    for (number, line) in ["Wij vragen veel", "en bieden veel", "Je hebt", "Je bent"].enumerated() {
      bare.draw(line, top: 70 + 30 * Double(number))
    }
    bare.draw("een diploma", left: 45, top: 200)
    bare.draw("Een rijbewijs", left: 45, top: 212)
    #expect(bare.text().hasSuffix("- een diploma\n- Een rijbewijs\n"))
  }

  @Test("has lines whole that a program stretched, and leaves out what a browser prints round them")
  func stretched() {
    var drawn = DrawnPages()
    drawn.draw("11/30/26, 7:20 PM", top: 5)
    drawn.draw("affiniteit met beleid", top: 70, gap: 30)
    drawn.draw("https://tiel.example/werk 1/1", top: 490)
    #expect(drawn.text() == "affiniteit met beleid\n")
  }
}
