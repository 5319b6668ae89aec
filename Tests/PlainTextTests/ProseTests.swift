import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// What one sentence, or a question and its answer, says in a posting that says nothing else; and what
/// sentences do not say though they hold the words.
@Suite struct ProseTests {
  static let beginnings = [
    "nl": """
    Medewerker archief

    Je werkt met een klein team aan de oude boeken van de stad en je leert elke dag wat bij. Dat is niet \
    altijd makkelijk, maar wel mooi.


    """,
    "en": """
    Archive Assistant

    You will work with a small team on the old books of the city and learn something every day. That is \
    not always easy, but it is fine work.


    """,
    "de": """
    Mitarbeiter Archiv

    Du arbeitest mit einem kleinen Team an den alten Büchern der Stadt und lernst jeden Tag dazu. Das ist \
    nicht immer leicht, aber es ist eine schöne Arbeit für uns.


    """,
  ]

  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = Self.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(arguments: [
    ("nl", "Je kunt starten op 1 maart 2027, eerder mag ook.", "2027-03-01", ""),
    ("nl", "Wij willen graag dat je op 1 juni 2027 begint.", "2027-06-01", ""),
    ("nl", "Je eerste werkdag is 1 juli 2027.", "2027-07-01", ""),
    (
      "nl", "Wanneer begin je?\n\nOp 24 augustus 2027. De school begint een week later.",
      "2027-08-24", ""
    ),
    (
      "nl", "We bieden een contract dat ingaat op 1 juni 2027 en afloopt op 31 mei 2028.",
      "2027-06-01", "2028-05-31"
    ),
    ("nl", "Het contract loopt tot 1 januari 2028.", "", "2028-01-01"),
    ("en", "The appointment starts on 1 October 2027.", "2027-10-01", ""),
    ("en", "This is a fixed-term post until 31 March 2029.", "", "2029-03-31"),
    (
      "en", "You would be with us from 1 May 2027 to 30 September 2027.", "2027-05-01", "2027-09-30"
    ),
    ("en", "When does it start?\n\nOn 7 September 2027. It takes three years.", "2027-09-07", ""),
    (
      "de", "Die Stelle ist zum 1. Juni 2027 zu besetzen und bis zum 31. Mai 2029 befristet.",
      "2027-06-01", "2029-05-31"
    ),
    ("de", "Wann geht es los?\n\nAm 1. März 2027.", "2027-03-01", ""),
    // Of others.
    ("nl", "De tentoonstelling loopt van 1 mei 2027 tot en met 30 september 2027.", "", ""),
    ("nl", "Van 1 juli t/m 31 augustus 2027 zijn we gesloten.", "", ""),
    ("nl", "Op 1 maart 2027 start het schooljaar.", "", ""),
    ("nl", "Het project loopt tot 1 januari 2028.", "", ""),
    ("nl", "Wat houdt het in?\n\nOp 4 mei 2027 herdenken we. Dan ben je er ook bij.", "", ""),
    ("en", "The project is temporary and runs until 31 December 2031.", "", ""),
    ("en", "When do you start?\n\nOn 4 May 2027 we open our new building.", "", ""),
    ("de", "Das Schuljahr beginnt am 6. September 2027.", "", ""),
  ])
  func period(_ language: String, _ text: String, _ starts: String, _ ends: String) {
    let facts = read(language, text)
    #expect(facts["starts"] == (starts.isEmpty ? "null" : "\"\(starts)\""), "\(text)")
    #expect(facts["ends"] == (ends.isEmpty ? "null" : "\"\(ends)\""), "\(text)")
  }

  @Test(arguments: [
    ("nl", "Hoe meld je je aan?\n\nKom langs vóór 1 juni 2027 en neem iets mee.", "2027-06-01"),
    ("nl", "De sluitingsdatum is 31 mei 2027.", "2027-05-31"),
    ("nl", "Tot wanneer kun je reageren?\n\nTot en met 4 april 2027.", "2027-04-04"),
    ("en", "When is the deadline?\n\n4 April 2027 at noon.", "2027-04-04"),
    ("en", "This vacancy closes on 29 March 2027.", "2027-03-29"),
    (
      "en", "We close for a full week on 28 December 2027, and the fridge is emptied by Friday.", ""
    ),
    ("en", "Questions are answered by e-mail until 13 March 2027.", ""),
    ("de", "Fragen beantworten wir bis zum 3. März 2027 per Mail.", ""),
  ])
  func deadline(_ language: String, _ text: String, _ day: String) {
    let deadline = read(language, text)["deadline"] ?? ""
    #expect(day.isEmpty ? deadline == "null" : deadline.contains(day), "\(text)")
  }

  @Test(arguments: [
    ("nl", "Je bent vijf dagen van 8 uur per week bij ons.", "{max: 40, min: 40}"),
    (
      "en", "How long is the working week?\n\n37.5 hours, Monday to Friday.",
      "{max: 37.5, min: 37.5}"
    ),
    ("nl", "Je werkt drie dagen van acht uur per week.", "{max: 24, min: 24}"),
    ("nl", "Hoeveel uur is het?\n\n32 uur, verdeeld over vier dagen.", "{max: 32, min: 32}"),
    ("en", "How many hours a week?\n\n24, spread over three days.", "{max: 24, min: 24}"),
    (
      "nl", "Onze winkel is 58 uur per week open, maar jij werkt 28 uur per week.",
      "{max: 28, min: 28}"
    ),
    ("nl", "Onze openingstijden zijn 50 uur per week.", "null"),
  ])
  func hours(_ language: String, _ text: String, _ hours: String) {
    #expect(read(language, text)["hours"] == hours, "\(text)")
  }

  @Test(arguments: [
    (
      "nl", "- € 15,10 per uur, zondag dubbel",
      "{currency: \"EUR\", max: 15.1, min: 15.1, per: \"hour\"}"
    ),
    (
      "de", "Was gibt es dafür?\n\nEin Taschengeld von 460 Euro im Monat.",
      "{currency: \"EUR\", max: 460, min: 460, per: \"month\"}"
    ),
    ("nl", "- € 750 per jaar studiebudget", "null"),
    ("nl", "- € 1.500 per jaar voor je eigen plannen", "null"),
  ])
  func pay(_ language: String, _ text: String, _ pay: String) {
    #expect(read(language, text)["pay"] == pay, "\(text)")
  }

  @Test(arguments: [
    ("nl", "Wij zijn Studio Vlinderslag.", "Studio Vlinderslag"),
    ("nl", "Wij zijn Van der Berg & Zn. en wij bouwen kasten.", "Van der Berg & Zn."),
    (
      "nl", "Waar kom je terecht?\n\nBij Kwekerij De Rode Tros in Naaldwijk.",
      "Kwekerij De Rode Tros"
    ),
    (
      "de", "Das Kinderhaus Zaunkönig e. V. sucht zum 1. September 2027 Verstärkung.",
      "Kinderhaus Zaunkönig e. V."
    ),
    ("nl", "Amsterdam zoekt kunstenaars.", ""),
    ("de", "Das Vorhaben GRUNDSTILL sucht sie in 70 Brunnen.", ""),
    ("nl", "Wij zijn Nederlands grootste leverancier van schroeven.", ""),
    ("en", "We are an equal opportunities employer.", ""),
    ("de", "Wir sind Experten für altes Papier.", ""),
  ])
  func employer(_ language: String, _ text: String, _ name: String) {
    #expect(
      read(language, text)["organisation"] == (name.isEmpty ? "null" : "\"\(name)\""), "\(text)")
  }

  @Test(arguments: [
    ("nl", "Buurthuis De Lage Poort in Kortrijk serveert elke dag soep.", "Kortrijk"),
    ("en", "You will be based at our depot in Louthmere.", "Louthmere"),
    ("de", "Du bist in Winterthur im Einsatz.", "Winterthur"),
    ("en", "Our head office is in Leeds but you will work in York.", "York"),
    ("nl", "Ons hoofdkantoor staat in Utrecht.", "Utrecht"),
    ("en", "Interviews will be held on 29 April in Lincoln.", ""),
    ("nl", "Ons filiaal in Heerenveen zoekt op dit moment niemand.", ""),
    ("nl", "Een proefdag in Sneek of Makkum kan ook.", ""),
    ("de", "Die Pensionskasse hat ihren Sitz in Bern, Sie müssen aber nie hin.", ""),
  ])
  func place(_ language: String, _ text: String, _ town: String) {
    #expect(read(language, text)["locations"] == (town.isEmpty ? "[]" : "[\"\(town)\"]"), "\(text)")
  }

  @Test(arguments: [
    ("education", "en", "You have a PhD in microbiology.", "phd"),
    ("education", "nl", "Je zit in het laatste jaar van het hbo.", "hbo-bachelor"),
    ("education", "de", "Wo?\n\nKassel", ""),
    ("education", "en", "You will supervise a PhD student.", ""),
    ("scales", "nl", "Het salaris (schaal P) loopt elk jaar op.", "P"),
    ("employment", "nl", "De aanstelling is voor een periode van vier jaar.", "temporary"),
    ("employment", "en", "The contract is for two years.", "temporary"),
    ("employment", "de", "Die Stelle ist für zwei Jahre befristet.", "temporary"),
    ("employment", "en", "You have worked for two years in a similar role.", ""),
  ])
  func list(_ field: String, _ language: String, _ text: String, _ value: String) {
    #expect(read(language, text)[field] == (value.isEmpty ? "[]" : "[\"\(value)\"]"), "\(text)")
  }

  @Test(arguments: [
    ("nl", "Je krijgt een contract voor een half jaar.", "[\"temporary\"]"),
    ("nl", "De aanstelling is voor anderhalf jaar.", "[\"temporary\"]"),
    ("en", "This is a two-year position.", "[\"temporary\"]"),
    ("en", "We look back on a two-year plan.", "[]"),
    ("en", "This is a two-year apprenticeship programme.", "[]"),
    ("de", "+ 25 Wochenstunden in einem unbefristeten Dienstverhältnis", "[\"permanent\"]"),
    ("de", "Es ist ein Ehrenamt, klar.", "[\"volunteer\"]"),
    ("de", "Unser Verein lebt vom Ehrenamt.", "[]"),
  ])
  func employment(_ language: String, _ text: String, _ kinds: String) {
    #expect(read(language, text)["employment"] == kinds, "\(text)")
  }

  @Test(arguments: [
    ("nl", "12 januari 2027 | Redactie | 3 reacties", "2027-01-12"),
    ("en", "by Church Office | Jan 25, 2027 | News, Staff | 0 comments", "2027-01-25"),
    ("nl", "15 april 2027, 10:02 • 2 minuten leestijd", "2027-04-15"),
    ("de", "02.08.2027", "2027-08-02"),
    (
      "en",
      "Posted on [20 November 2026](https://a.example/2026/11/20/) by [Cllr Belfield](https://a.example)",
      "2026-11-20"
    ),
    // Counted from a day that nobody gives; of another day; of facts.
    ("en", "Posted 3 days ago", ""),
    ("en", "Starts 12 January 2027", ""),
    ("nl", "Solliciteer tot 12 januari 2027", ""),
  ])
  func byline(_ language: String, _ line: String, _ day: String) {
    let beginning = Self.beginnings[language] ?? ""
    let title = beginning.split(separator: "\n", maxSplits: 1)[0]
    let text = title + "\n\n" + line + "\n" + beginning.dropFirst(title.count)
    let posted = corpusFacts(readPosting(SourceText(path: "a.txt", text: String(text))))["posted"]
    #expect(posted == (day.isEmpty ? "null" : "\"\(day)\""), "\(line)")
  }

  @Test(arguments: [
    (
      "en", "We should like the new assistant to begin on 1 March 2027, in time for Easter.",
      "2027-03-01"
    ),
    ("de", "Wann kannst du anfangen?\n\nGeplant ist der 1. April 2027.", "2027-04-01"),
    ("nl", "Het is een bijbaan, en wel vanaf 5 september 2027.", "2027-09-05"),
    ("en", "REQUIRED FOR 1 MARCH 2027 OR SOONER", "2027-03-01"),
    ("nl", "De zaal is verhuurd vanaf 5 september 2027.", ""),
  ])
  func beginning(_ language: String, _ text: String, _ day: String) {
    #expect(read(language, text)["starts"] == (day.isEmpty ? "null" : "\"\(day)\""), "\(text)")
  }
}
