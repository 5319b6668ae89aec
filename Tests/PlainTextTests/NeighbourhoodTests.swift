import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Furniture that its neighbourhood tells: menus, heads, the end of a page, signatures, pages saved as Markdown.
@Suite struct NeighbourhoodTests {
  private func read(_ text: String, path: String = "a.txt") -> Reading {
    readPosting(SourceText(path: path, text: text))
  }

  private func body(_ text: String, path: String = "a.txt") -> String {
    String(decoding: read(text, path: path).body.markdown, as: UTF8.self)
  }

  private func posting(_ text: String) -> Posting { Posting(read(text), slug: "a") }

  private static let prose = """
    Je snoeit de bomen langs de vaart, je overlegt met de bewoners en je houdt de paden open in de winter.
    """

  @Test func whatNobodyKnowsAmongTheLinksOfAMenuIsALink() {
    let body = body(
      "Reserveer een tafel\nMenu\nLunch\nDiner\nNieuws\nWijn\nContact\n\nBoomverzorger\n\n\(Self.prose)\n"
    )
    #expect(!body.contains("Diner") && !body.contains("Lunch") && body.contains("snoeit"))
  }

  @Test func aLinkAmongTheFactsOfTheHeadEndsNoMenu() {
    let page = """
      Home
      Vacatures
      Inloggen

      Boomverzorger
      Gemeente Lindebroek
      Bekijk alle vacatures
      Tiel
      Vast

      \(Self.prose)

      """
    #expect(posting(page).title == "Boomverzorger")
    #expect(posting(page).organisation == "Gemeente Lindebroek")
  }

  @Test func theEndOfAPageGoesWithTheSitesOwnAddress() {
    let body = body(
      """
      Boomverzorger

      \(Self.prose)

      Terug naar het overzicht

      Ander nieuws
      14-01-2027: de brug is dicht
      Gezocht: vrijwilligers voor de markt

      Gemeente Lindebroek
      Markt 1
      4001 AB Tiel
      info@lindebroek.example

      Privacyverklaring Cookies Toegankelijkheid

      """)
    #expect(body.contains("snoeit"))
    for word in ["brug", "vrijwilligers", "Markt 1", "info@"] { #expect(!body.contains(word)) }
  }

  @Test func theSignatureOfALetterGoesWhole() {
    let body = body(
      """
      Boomverzorger

      \(Self.prose)

      \(Self.prose)

      \(Self.prose)

      \(Self.prose)

      Met vriendelijke groet,

      Anna de Wit
      Gemeente Lindebroek
      Markt 1, 4001 AB Tiel
      0344 555 010
      Denk aan het milieu voordat u deze mail afdrukt.

      """)
    #expect(body.contains("snoeit") && !body.contains("Markt 1") && !body.contains("milieu"))
  }

  @Test func aLabelOverItsValueIsNoLink() {
    #expect(
      posting(
        "Share on Facebook\n\nLocation\nLeeds\n\nTree Officer\n\nYou look after the trees of the town.\n"
      )
      .locations.map(\.name) == ["Leeds"])
  }

  @Test func theDayOfAPostingBesideButtonsIsRead() {
    let page = """
      Boomverzorger
      Gemeente Lindebroek
      Solliciteren
      Bewaren
      Geplaatst op 3 maart 2027
      Delen
      Afdrukken

      \(Self.prose)

      """
    #expect(posting(page).posted?.iso == "2027-03-03")
    #expect(!body(page).contains("Afdrukken"))
  }

  @Test func whatLeadsToAnAddressIsNoButton() {
    let page = """
      Boomverzorger

      \(Self.prose)

      Solliciteer met je cv en een foto van je mooiste boom via
      https://werk.lindebroek.example/boomverzorger
      Solliciteren
      Delen

      """
    #expect(posting(page).apply?.url == "https://werk.lindebroek.example/boomverzorger")
  }

  @Test func pointedArrowsAreTheSignsOfAList() {
    let body = body(
      "Tree Officer\n\nSign in\n\nYour tasks\n› Pruning the old limes along the canal\n› Good Dutch and German\n"
    )
    #expect(body.contains("- Pruning") && body.contains("- Good Dutch"))
  }

  @Test func theLabelOfThePostingIsNoTown() {
    let text =
      "Gärtner (m/w/d)\n\nStandort der Stelle\nLeipzig\n\nWir suchen dich für unsere Parks.\n"
    #expect(posting(text).locations.map(\.name) == ["Leipzig"])
    #expect(!body(text).contains("Standort"))
  }

  @Test func aToolIsNoEmployer() {
    #expect(
      posting(
        "Office Manager\n\nMicrosoft Office is a tool that you know well.\nWe work in Leeds.\n"
      )
      .organisation == nil)
  }

  @Test func theNameOfTheAddressesIsNoTitle() {
    let page = """
      Zaaiwerk Van Dam logo
      Kassier
      Zaaiwerk Van Dam
      Bekijk alle vacatures

      \(Self.prose)

      Mail naar werk@zaaiwerkvandam.example. Zaaiwerk Van Dam belt je terug.

      """
    #expect(posting(page).title != "Zaaiwerk Van Dam")
  }

  // MARK: Pages saved as Markdown

  private static let clipping = """
    ---
    title: "Boomverzorger"
    source: "https://www.lindebroek.example/boomverzorger"
    ---
    [Naar de inhoud](#main)

    - [Nieuws](https://www.lindebroek.example/nieuws)
    - [Ons werk](https://www.lindebroek.example/werk)

    # Boomverzorger

    \(prose)

    - [ ] Eigen schoenen

    [Solliciteer](https://www.lindebroek.example/solliciteer/17)

    ## Vergelijkbare vacatures

    - [Kassier](https://www.lindebroek.example/kassier), 24 uur

    """

  @Test func rowsOfLinksLeaveAClippedPage() {
    let body = body(Self.clipping, path: "a.md")
    #expect(body.contains("snoeit") && body.contains("# Boomverzorger"))
    #expect(body.contains("Eigen schoenen"))
    for word in ["Nieuws", "inhoud", "Kassier", "Vergelijkbare"] {
      #expect(!body.contains(word), "\(word)")
    }
  }

  @Test func eachLineThatLeavesAClippedPageIsTold() {
    let reading = read(Self.clipping, path: "a.md")
    #expect(reading.diagnostics.count { $0.code == "dropped-line" } >= 6)
    #expect(reading.body.markdown.count { $0 == 10 } == Self.clipping.utf8.count { $0 == 10 } - 4)
  }

  @Test func theButtonOfAClippedPageIsTheWayToApply() {
    let posting = Posting(read(Self.clipping, path: "a.md"), slug: "a")
    #expect(posting.apply?.url == "https://www.lindebroek.example/solliciteer/17")
  }

  @Test func whoWroteThePostingKeepsItsLinks() {
    let text =
      "---\ntitle: Kassier\n---\n- [Nieuws](https://a.example/nieuws)\n- [Werk](https://a.example/werk)\n"
    #expect(body(text, path: "a.md").contains("Nieuws"))
  }
}
