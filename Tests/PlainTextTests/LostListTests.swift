import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Lists that lost their signs: they are lists again where the text shows it.
@Suite struct LostListTests {
  private func body(_ text: String) -> String {
    String(
      decoding: readPosting(SourceText(path: "a.txt", text: text + "\n")).body.markdown,
      as: UTF8.self)
  }

  @Test(arguments: [
    (
      """
      Tree Officer

      \(FurniturePage.en)

      In return you'll find:

      colleagues who hold doors open
      a shed with a proper kettle
      free parking, and a bus stop outside the gate
      """,
      "- colleagues who hold doors open\n- a shed with a proper kettle\n- free parking"
    ),
    (
      """
      Boomverzorger

      \(FurniturePage.nl)

      Wat ga je doen?
      Je spoort zieke bomen op.
      Je voert het onderhoud uit volgens planning.
      Je vervangt palen en banden.
      """,
      "- Je spoort zieke bomen op.\n- Je voert het onderhoud"
    ),
    (
      """
      Baumpfleger (m/w/d)

      \(FurniturePage.de)

      Ihr Profil
      abgeschlossene Gärtnerlehre
      Nerven wie Bergseile
      Deutsch zum Verstehen
      """,
      "- abgeschlossene Gärtnerlehre\n- Nerven wie Bergseile\n- Deutsch zum Verstehen"
    ),
    (
      """
      Baumpfleger (m/w/d)

      \(FurniturePage.de)

      Was Sie bewegen
      Leitung von drei Umbauten gleichzeitig
      Terminplanung und Budget
      Klärungen mit den Anwohnern
      """,
      "- Leitung von drei Umbauten gleichzeitig\n- Terminplanung und Budget"
    ),
    (
      """
      Boomverzorger

      \(FurniturePage.nl)

      Persoonlijke eigenschappen

      Zin voor nauwkeurigheid
      Samenwerken als hecht team
      Omgaan met stress
      """,
      "- Zin voor nauwkeurigheid\n- Samenwerken als hecht team\n- Omgaan met stress"
    ),
  ])
  func parallelLinesUnderALeadAreItems(_ text: String, _ list: String) {
    let body = body(text)
    #expect(body.contains(list), "\(body)")
  }

  @Test(arguments: [
    // Paragraphs of a line each.
    """
    Tree Officer

    \(FurniturePage.en)

    About us
    We were founded in 1908 by people who liked poplars. The shed is still the same.
    In summer the canal is full of boats. In winter it is ours.
    The kettle is new.
    """,
    // Whom to ask.
    """
    Boomverzorger

    \(FurniturePage.nl)

    Contact
    Sam Prins
    hoofd groen
    0344 555 012
    """,
    // An address.
    """
    Tree Officer

    \(FurniturePage.en)

    Where you'll work
    Canal Parks Depot
    The Old Lock
    Goole
    DN14 9ZZ
    """,
    // Two lines are no list.
    """
    Baumpfleger (m/w/d)

    \(FurniturePage.de)

    Ihr Profil
    abgeschlossene Gärtnerlehre
    Nerven wie Bergseile
    """,
  ])
  func otherLinesStayParagraphs(_ text: String) {
    #expect(!body(text).contains("- "))
  }
}
