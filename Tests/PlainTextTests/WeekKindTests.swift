import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Hours a week in texts that say little else, in many forms; and numbers beside "hours" that are no week's.
@Suite struct WeekKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "a week's hours",
    arguments: [
      ("de", "Das bieten wir\n38 Stunden, flexibel\nJobrad", "{max: 38, min: 38}"),
      ("en", "What we offer\n37 hours, flexible start\nFree parking", "{max: 37, min: 37}"),
      ("nl", "Wat je krijgt\n36 uur, zelf in te roosteren\nFruit", "{max: 36, min: 36}"),
      ("nl", "Je loon is € 700 per week bij een werkweek van 40 uur.", "{max: 40, min: 40}"),
      ("en", "You earn £480 a week for a 40-hour week.", "{max: 40, min: 40}"),
      (
        "de", "Der Lohn beträgt 700 Euro bei einer Arbeitswoche von 39 Stunden.",
        "{max: 39, min: 39}"
      ),
      ("nl", "De functie begint op 4 januari 2027, 24 uren per week.", "{max: 24, min: 24}"),
      ("de", "Beginn ist der 4. Januar 2027, 30 Stunden pro Woche.", "{max: 30, min: 30}"),
      ("en", "The post runs until 30 June 2027, 30 hours a week.", "{max: 30, min: 30}"),
      ("nl", "Wij zoeken voor **20 uur per week** een archivaris.", "{max: 20, min: 20}"),
      ("en", "36 hours a week, or 30 over four days; two at home", "{max: 36, min: 30}"),
      (
        "en", "The salary is based on a 40-hour week. 32 or 36 hours is fine too.",
        "{max: 40, min: 32}"
      ),
      (
        "nl", "Het salaris geldt bij een 36-urige werkweek. 28 of 32 uur mag ook.",
        "{max: 36, min: 28}"
      ),
      (
        "de",
        "Teilzeit (20–30 Std./Woche) oder Vollzeit\n\nWir zahlen 40.000 Euro im Jahr (Vollzeit, 39 Stunden).",
        "{max: 39, min: 20}"
      ),
      (
        "nl",
        "Parttime (20-28 uur per week) of fulltime\n\nWij betalen € 3.000 per maand (fulltime, 38 uur).",
        "{max: 38, min: 20}"
      ),
      (
        "en",
        "Part-time (20-25 hours a week) or full-time\n\nWe pay £30,000 a year (full-time, 37.5 hours).",
        "{max: 37.5, min: 20}"
      ),
      (
        "nl", "Voltijds (38 uren), niveau C1-C3, contract van onbepaalde duur", "{max: 38, min: 38}"
      ),
      ("nl", "Halftijds (19 uren), niveau B, contract van bepaalde duur", "{max: 19, min: 19}"),
      ("nl", "Uren: 0,8 fte (28,8 uur)", "{max: 28.8, min: 28.8}"),
      ("nl", "Contract van 28,8 uur (0,8 fte)", "{max: 28.8, min: 28.8}"),
      ("nl", "Werktijd: min. 24 - max. 36 uur", "{max: 36, min: 24}"),
      ("nl", "24 tot 32 u/week", "{max: 32, min: 24}"),
      ("nl", "Voltijds (38u/week)", "{max: 38, min: 38}"),
      ("nl", "Je werkt in een 38u-week.", "{max: 38, min: 38}"),
      ("nl", "Je werkt 4/5de (30,4 uur per week).", "{max: 30.4, min: 30.4}"),
      ("nl", "Drie dagen per week (24 uur)", "{max: 24, min: 24}"),
      ("nl", "Een baan van 16 uur, verdeeld over twee dagen", "{max: 16, min: 16}"),
      ("nl", "Wij bieden\n- Een contract voor 32 uur per week", "{max: 32, min: 32}"),
      ("nl", "Je gaat 28 tot 32 uur werken.", "{max: 32, min: 28}"),
      ("nl", "Dienstverband\n32 uur", "{max: 32, min: 32}"),
      ("nl", "Aantal uur: 32", "{max: 32, min: 32}"),
      ("nl", "Uren p/w: 24-32", "{max: 32, min: 24}"),
      ("nl", "Het gaat om een functie van 0,6 fte (21,6 uur).", "{max: 21.6, min: 21.6}"),
      ("de", "mit 19,5 Stunden pro Woche", "{max: 19.5, min: 19.5}"),
      ("de", "im Umfang von 75 % (30 Stunden)", "{max: 30, min: 30}"),
      ("de", "39 h/Woche", "{max: 39, min: 39}"),
      ("de", "Teilzeit, 25 Std./Wo.", "{max: 25, min: 25}"),
      ("de", "Arbeitszeit: 30 Wochenstunden", "{max: 30, min: 30}"),
      ("de", "Wochenarbeitszeit: 38,5 Stunden", "{max: 38.5, min: 38.5}"),
      ("de", "Die Stelle umfasst 20 Wochenstunden.", "{max: 20, min: 20}"),
      ("de", "Teilzeit mit 50 % (derzeit 19,5 Std. wöchentlich)", "{max: 19.5, min: 19.5}"),
      ("de", "Beschäftigungsausmaß: 30 Stunden", "{max: 30, min: 30}"),
      ("de", "Stundenausmaß: 20-25h", "{max: 25, min: 20}"),
      ("de", "40h-Woche mit Gleitzeit", "{max: 40, min: 40}"),
      ("de", "Umfang: 20 - 30 Std.", "{max: 30, min: 20}"),
      ("en", "up to 20 hrs/wk", "{max: 20, min: null}"),
      ("en", "37.5 hours per week (1.0 WTE)", "{max: 37.5, min: 37.5}"),
      ("en", "22.5 hrs pw", "{max: 22.5, min: 22.5}"),
      ("en", "Hours: 15 hours/week", "{max: 15, min: 15}"),
      ("en", "Part time, 21 hours", "{max: 21, min: 21}"),
      ("en", "You will work 30 hours a week over four days.", "{max: 30, min: 30}"),
      ("en", "This is a 24-hour-a-week post.", "{max: 24, min: 24}"),
      ("en", "Weekly hours\n38 hours per week", "{max: 38, min: 38}"),
      ("en", "Contracted hours: 16", "{max: 16, min: 16}"),
      ("en", "Hours 9.15 to 5.15, Monday to Friday, 35 hours a week.", "{max: 35, min: 35}"),
    ])
  func hours(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["hours"] == expected, "\(text)")
  }

  @Test(
    "no week's hours",
    arguments: [
      ("nl", "Je leidt de avond (om de vrijdag, 20.00 uur).", "null"),
      ("de", "Die Probe beginnt um 18.00 Uhr in der Woche.", "null"),
      ("nl", "Op woensdag 19.30 uur is er elke week koor.", "null"),
      ("en", "mole 6 hours ago | parent\nThe salary is fair.", "null"),
      ("nl", "jan 12 uur geleden\nMooi werk.", "null"),
      ("en", "We are open 24/7, 365 days.", "null"),
      ("nl", "We zijn 60 uur per week open.", "null"),
      ("de", "Reaktionszeit 24 Stunden", "null"),
      ("en", "Response within 48 hours", "null"),
      ("nl", "Cursus van 40 uur", "null"),
    ])
  func noHours(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["hours"] == expected, "\(text)")
  }
}
