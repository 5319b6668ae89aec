import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Furniture by the form of its lines and by its repetition, and text that only looks like it.
@Suite struct FurnitureFormTests {
  private static let prose = """
    You run the boats on the river, you look after the engines and you talk to people who are late.
    """

  private func read(_ text: String, path: String = "a.txt") -> Reading {
    readPosting(SourceText(path: path, text: text))
  }

  private func body(_ text: String, path: String = "a.txt") -> String {
    String(decoding: read(text, path: path).body.markdown, as: UTF8.self)
  }

  private func page(_ head: String, _ tail: String = "") -> String {
    "Skip to main content\nHome\nSearch jobs\nSign in\n\n\(head)\n\n\(Self.prose)\n\n\(tail)\n"
  }

  @Test(arguments: ["♡ 23", "4,1 ★", "👁 418", ":ship: 6"])
  func countsBesideSignsGo(_ count: String) {
    let body = body(page("Boatman\nTay Ferries\n\(count)\nDundee"))
    #expect(!body.contains(count))
  }

  @Test func filesToDownloadGo() {
    let body = body(
      page("Boatman", "Application resources\nJob pack.pdf\nAnnual report (PDF, 1.1 MB)\n"))
    #expect(!body.contains("Job pack") && body.contains("boats"))
  }

  @Test func theContentsOfADocumentGoAndItsNumberedHeadingsStay() {
    let body = body(
      """
      Boatman

      1 About us ................ 2
      2 The work ................ 2
      3 Apply ................... 3

      1 About us
      We have run ferries on the Tay since 1881, in all weathers and for everyone.

      2 The work
      \(Self.prose)

      3 Apply
      Send a letter to boats@example.org by 1 May 2026.

      """)
    #expect(!body.contains("....") && body.contains("About us") && body.contains("The work"))
  }

  @Test func aPictureOverTheTextGoes() {
    let body = body(
      "![A ferry at dusk](https://tay.example/ferry.jpg)\n\n# Boatman\n\n\(Self.prose)\n\n[Jobs](/jobs)\n",
      path: "a.md")
    #expect(!body.contains("ferry.jpg") && body.contains("boats"))
  }

  @Test func boxesToTickGo() {
    let body = body(
      "☑ Dundee (14)\n☐ Perth (3)\n☐ Arbroath (2)\n\n"
        + page("Boatman", "☐ Save my name in this browser for the next time I comment."))
    #expect(!body.contains("Perth") && !body.contains("Dundee (14)") && !body.contains("browser"))
  }

  @Test func tickedItemsAreAList() {
    let body = body("Boatman\n\n\(Self.prose)\n\nWhat you bring\n☑ a steady hand\n☑ a licence\n")
    #expect(body.contains("steady hand") && body.contains("a licence"))
  }

  @Test func aButtonThatThePageRepeatsGoes() {
    let body = body(
      page(
        "Boatman\nApply in 2 minutes\n", "Questions? Ring 01382 555 012.\n\nApply in 2 minutes\n")
    )
    #expect(!body.contains("2 minutes") && body.contains("01382"))
  }

  @Test func aHeadingThatAButtonRepeatsStaysOverItsAddress() {
    let reading = read(
      page(
        "Boatman\n\nHow to apply\nSave this job\n", "How to apply\nBy email\nboats@example.org\n"))
    #expect(Posting(reading, slug: "a").apply?.email == "boats@example.org")
  }

  @Test func theTelephoneAmongTheLinksOfASiteGoes() {
    let body = body(
      "Home\nCall us: 01382 555 190\nOur boats\nVacancies\nContact\n\n" + page("Boatman"))
    #expect(!body.contains("01382"))
  }

  @Test func aValueUnderItsLabelIsText() {
    let text = page("Boatman", "Department\nHuman Resources\nSalary\n£24,000 a year\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let dropped = read(text).lines.filter { $0.kind == .dropped }.map { lines[$0.number - 1] }
    #expect(!dropped.contains("Human Resources"), "\(dropped)")
  }

  @Test func factsUnderTheButtonsOfANetworkStay() {
    let reading = read(
      page(
        "Boatman\nTay Ferries",
        "Show more\nShow less\nSeniority level\nMid-Senior level\nEmployment type\nFull-time\nJob function\n"
          + "Transport\nIndustries\nMaritime\nSign in to create job alert\nSimilar jobs\nDeckhand\n2 days ago\n"
          + "© 2026"))
    let dropped = reading.lines.filter { $0.kind == .dropped }.count
    let text = String(decoding: reading.body.markdown, as: UTF8.self)
    #expect(text.contains("Mid-Senior level") && dropped > 0)
  }

  @Test func aParagraphThatSaysWhomToAskStaysAmongButtons() {
    let text = page(
      "Boatman",
      "Send your letter with a CV to Mr A. Kinnear, manager, and mail it to boats@example.org. Talks are on "
        + "Tuesday 17 June; a trial day is a part of it. Visit our website or ring 01382 555 012.\n\n"
        + "Back to search results\n\nPrivacy policy\n© 2026 Tay Ferries")
    #expect(body(text).contains("trial day"))
  }

  @Test func theWayToAnAddressStays() {
    let body = body(
      page(
        "Boatman",
        "Tay Ferries\nHarbour Road 3\n4001 Tayport\nwww.tayferries.example\n\nShare this job\n"))
    #expect(body.contains("www.tayferries.example"))
  }
}
