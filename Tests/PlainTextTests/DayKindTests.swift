import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Days in many forms: until when one applies, when the work begins and ends, when the posting was placed.
@Suite struct DayKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "the last day to apply",
    arguments: [
      (
        "de", "Achso, Anmeldung! Bis 12.3.2027 bei mir: Jochen, 0176 5550 3342.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "nl", "We sluiten deze vacature op vrijdag 12 maart 2027, of eerder als we iemand vinden.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en",
        "The house invites applications for a post starting on 1 February 2027. Letters reach us by 12 March 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "de", "Wir freuen uns auf Post bis zum 12. März 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "de", "Profile bitte bis Freitag, 12.03.2027, 12 Uhr an nora@kasten.example",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "de", "Schick uns dein Profil bis 12.03.2027 an nora@kasten.example.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "nl", "Je brief zien we graag vóór 12 maart 2027 tegemoet: mail naar info@a.example.",
        #"{date: "2027-03-12", inclusive: false}"#
      ),
      (
        "nl", "Je solliciteert ten laatste op vrijdag 12 maart 2027 via www.zen.be/vacatures.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "nl", "Laat ons uiterlijk 12 maart 2027 iets horen via jobs@a.example.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("nl", "We leggen een wervingsreserve aan die geldig blijft tot 12 maart 2030.", "null"),
      ("nl", "Solliciteren\nDe reserve is geldig tot en met 12 maart 2030.", "null"),
      (
        "en", "We read everything that reaches us by 12 March 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en", "Send your CV to jobs@a.example by 10am on Friday 12 March 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en", "Drop us a line at jobs@a.example before 12 March 2027.",
        #"{date: "2027-03-12", inclusive: false}"#
      ),
      (
        "en", "Let us hear from you by 12 March 2027: jobs@a.example",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "nl",
        "tijd resterend om te solliciteren\nEinddatum: 12 maart 2027 (Nog 9 dagen om te solliciteren)",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "de",
        "verbleibende Zeit bis zur Bewerbung\nEnddatum: 12. März 2027 (Noch 9 Tage für die Bewerbung)",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("nl", "Reageer t/m 12 maart 2027.", #"{date: "2027-03-12", inclusive: true}"#),
      ("nl", "Deze vacature sluit op 12 maart 2027.", #"{date: "2027-03-12", inclusive: true}"#),
      (
        "nl", "Solliciteren kan tot 12 maart 2027 23:59 uur.",
        #"{date: "2027-03-12", inclusive: false}"#
      ),
      (
        "nl", "Kandidaturen worden ingewacht tot en met 12 maart 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "nl", "Uw cv en motivatie ontvangen wij graag vóór 12 maart 2027 op jobs@a.example",
        #"{date: "2027-03-12", inclusive: false}"#
      ),
      ("nl", "Reageren vóór\n12-03-2027 09:00 uur", #"{date: "2027-03-12", inclusive: false}"#),
      ("nl", "Uiterste datum\n12 maart 2027", #"{date: "2027-03-12", inclusive: true}"#),
      (
        "nl", "De reactietermijn sluit op vrijdag 12 maart 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("nl", "De gesprekken zijn tot 12 maart 2027.", "null"),
      ("nl", "We zijn gesloten tot 12 maart 2027. Mail naar info@a.example.", "null"),
      ("de", "Bewerbungsschluss ist der 12.03.2027.", #"{date: "2027-03-12", inclusive: true}"#),
      (
        "de", "Die Bewerbungsfrist endet am 12. März 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "de", "Bitte richten Sie Ihre Bewerbung bis zum 12. März 2027 an die Personalabteilung.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("de", "Ende der Bewerbungsfrist\n12. März 2027", #"{date: "2027-03-12", inclusive: true}"#),
      ("de", "Anzeige online einsehbar bis 12.03.2027", "null"),
      (
        "de", "Interesse? Dann her mit den Unterlagen, spätestens am 12.03.2027",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("de", "Bewerben bis 12.03.2027", #"{date: "2027-03-12", inclusive: true}"#),
      ("de", "Frist: 12.03.2027", #"{date: "2027-03-12", inclusive: true}"#),
      ("en", "Closing: midnight 12 March 2027", #"{date: "2027-03-12", inclusive: true}"#),
      ("en", "Applications by noon on 12 March 2027", #"{date: "2027-03-12", inclusive: true}"#),
      (
        "en", "We're taking applications until 12 March 2027.",
        #"{date: "2027-03-12", inclusive: false}"#
      ),
      ("en", "Apply before 12 March 2027", #"{date: "2027-03-12", inclusive: false}"#),
      (
        "en", "Applications close at 5pm on Friday 12 March 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en", "To apply, send a CV by 12 March 2027 to a@b.example",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en", "The closing date for applications is 12 March 2027",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      ("en", "Last day to apply: March 12, 2027", #"{date: "2027-03-12", inclusive: true}"#),
      ("en", "Interviews by 12 March 2027. Questions: a@b.example", "null"),
      (
        "en", "Please get your application to us no later than 12 March 2027",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
      (
        "en", "Get your CV to Anna (a@b.example) by 12 March 2027.",
        #"{date: "2027-03-12", inclusive: true}"#
      ),
    ])
  func deadlines(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["deadline"] == expected, "\(text)")
  }

  @Test(
    "the first day",
    arguments: [
      ("de", "Voraussichtlicher Dienstantritt: 01.02.2027", #""2027-02-01""#),
      ("nl", "Beoogde ingangsdatum: 1 februari 2027", #""2027-02-01""#),
      ("en", "Anticipated joining date: 1 February 2027", #""2027-02-01""#),
      ("en", "We would love to have you with us on 1 February 2027.", #""2027-02-01""#),
      ("nl", "In de groep komt per 1 februari 2027 een plaats vrij.", #""2027-02-01""#),
      ("en", "We give you eight evenings of training beginning 1 February 2027.", "null"),
      (
        "de", "vom 01.02.2027 bis ca. 31.07.2027, mindestens zwei Wochen am Stück", #""2027-02-01""#
      ),
      ("de", "Start 01.02.2027, Ende 31.07.2027, Verlängerung möglich", #""2027-02-01""#),
      ("nl", "Start 1 februari 2027, einde 31 juli 2027, verlenging mogelijk", #""2027-02-01""#),
      ("en", "Start 1 February 2027, end 31 July 2027, extension possible", #""2027-02-01""#),
      ("en", "Start: 1 February 2027 / End: 31 July 2027", #""2027-02-01""#),
      ("nl", "Een aanstelling voor drie jaar, in te gaan op 1 maart 2027.", #""2027-03-01""#),
      ("nl", "Een aanstelling, ingaande 1 maart 2027.", #""2027-03-01""#),
      ("en", "Your first day will be March 1, 2027.", #""2027-03-01""#),
      ("en", "The appointment takes effect on 1 March 2027.", #""2027-03-01""#),
      ("de", "Die Anstellung erfolgt mit Wirkung vom 1. März 2027.", #""2027-03-01""#),
      ("nl", "Wij zoeken per 1 maart 2027 een archivaris.", #""2027-03-01""#),
      ("nl", "Start: 1 maart 2027", #""2027-03-01""#),
      ("nl", "Je begint het liefst op 1 maart 2027.", #""2027-03-01""#),
      ("nl", "Ingangsdatum\n01-03-2027", #""2027-03-01""#),
      ("nl", "Gewenste datum in dienst\t01-03-2027", #""2027-03-01""#),
      ("nl", "Looptijd: 01-03-2027 t/m 31-08-2027", #""2027-03-01""#),
      (
        "nl", "De stage loopt van 1 maart 2027 tot en met 30 juni 2027, 38 uren per week.",
        #""2027-03-01""#
      ),
      ("nl", "Startdatum: 1 maart 2027, einddatum: 31 augustus 2027", #""2027-03-01""#),
      ("nl", "De opdracht start 1 maart 2027 en duurt tot 31 augustus 2027.", #""2027-03-01""#),
      ("de", "Wir suchen zum 1. März 2027 eine Archivarin.", #""2027-03-01""#),
      ("de", "Eintritt per 1. März 2027 oder nach Vereinbarung", #""2027-03-01""#),
      ("de", "Stellenantritt\n1. August 2027 oder nach Vereinbarung", #""2027-08-01""#),
      ("de", "Beginn ab 01.08.2027", #""2027-08-01""#),
      ("de", "Start am 1. September 2027 mit acht weiteren Trainees", #""2027-09-01""#),
      ("de", "befristet für die Spielzeit vom 10.08.2027 bis 31.07.2028", #""2027-08-10""#),
      ("de", "Einsatzzeitraum: 01.03.2027 – 31.08.2027", #""2027-03-01""#),
      ("de", "Projektstart 01.03.2027, Projektende 31.08.2027", #""2027-03-01""#),
      ("de", "Laufzeit 01.03.2027 bis 31.08.2027", #""2027-03-01""#),
      ("en", "Start date: 1 March 2027", #""2027-03-01""#),
      ("en", "Starting March 1, 2027", #""2027-03-01""#),
      ("en", "We'd like you to start on 1 March 2027.", #""2027-03-01""#),
      ("en", "Dates: 1 March 2027 to 31 August 2027", #""2027-03-01""#),
      ("en", "The contract runs from 1 March to 31 August 2027.", #""2027-03-01""#),
      ("en", "Begins 1 March 2027", #""2027-03-01""#),
      ("en", "Fixed term until 31 August 2027", "null"),
      ("en", "Start: March 1, 2027. End: August 31, 2027.", #""2027-03-01""#),
    ])
  func starts(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["starts"] == expected, "\(text)")
  }

  @Test(
    "the last day",
    arguments: [
      ("de", "Voraussichtliches Ende: 31.07.2027", #""2027-07-31""#),
      (
        "de", "Die Karenz unserer Kollegin dauert voraussichtlich bis 31. Juli 2027.",
        #""2027-07-31""#
      ),
      ("en", "Temporary full time opportunity up to 31 July 2027", #""2027-07-31""#),
      (
        "en",
        "The chair invites applications for a post that is limited to three years, i.e. until 31 July 2027.",
        #""2027-07-31""#
      ),
      ("de", "Start 01.02.2027, Ende 31.07.2027, Verlängerung möglich", #""2027-07-31""#),
      ("nl", "Start 1 februari 2027, einde 31 juli 2027, verlenging mogelijk", #""2027-07-31""#),
      ("en", "Start 1 February 2027, end 31 July 2027, extension possible", #""2027-07-31""#),
      ("en", "Start: 1 February 2027 / End: 31 July 2027", #""2027-07-31""#),
      (
        "nl",
        "tijd resterend om te solliciteren\nEinddatum: 12 maart 2027 (Nog 9 dagen om te solliciteren)",
        "null"
      ),
      ("en", "time left to apply\nEnd Date: March 12, 2027 (9 days left to apply)", "null"),
      (
        "de",
        "verbleibende Zeit bis zur Bewerbung\nEnddatum: 12. März 2027 (Noch 9 Tage für die Bewerbung)",
        "null"
      ),
      ("nl", "Looptijd: 01-03-2027 t/m 31-08-2027", #""2027-08-31""#),
      (
        "nl", "De stage loopt van 1 maart 2027 tot en met 30 juni 2027, 38 uren per week.",
        #""2027-06-30""#
      ),
      ("nl", "Startdatum: 1 maart 2027, einddatum: 31 augustus 2027", #""2027-08-31""#),
      ("nl", "De opdracht start 1 maart 2027 en duurt tot 31 augustus 2027.", #""2027-08-31""#),
      ("de", "befristet für die Spielzeit vom 10.08.2027 bis 31.07.2028", #""2028-07-31""#),
      ("de", "Einsatzzeitraum: 01.03.2027 – 31.08.2027", #""2027-08-31""#),
      ("de", "Projektstart 01.03.2027, Projektende 31.08.2027", #""2027-08-31""#),
      ("de", "Laufzeit 01.03.2027 bis 31.08.2027", #""2027-08-31""#),
      ("en", "Dates: 1 March 2027 to 31 August 2027", #""2027-08-31""#),
      ("en", "The contract runs from 1 March to 31 August 2027.", #""2027-08-31""#),
      ("en", "Fixed term until 31 August 2027", #""2027-08-31""#),
    ])
  func ends(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["ends"] == expected, "\(text)")
  }

  @Test(
    "the day of the posting",
    arguments: [
      ("de", "Inseratsdatum: 02.03.2027", #""2027-03-02""#),
      ("en", "Job added: 2 March 2027", #""2027-03-02""#),
      ("nl", "Online sinds 2 mrt. 2027 - Laatst gewijzigd 7 mrt. 2027", #""2027-03-02""#),
      ("nl", "Gepubliceerd op 2 maart 2027 | Gewijzigd op 7 maart 2027", #""2027-03-02""#),
      ("de", "Online seit 02.03.2027", #""2027-03-02""#),
      ("en", "Online since 2 March 2027", #""2027-03-02""#),
      ("nl", "Geplaatst\n02-03-2027", #""2027-03-02""#),
      ("nl", "Geplaatst op 2 maart 2027", #""2027-03-02""#),
      ("nl", "Publicatie op\t02-03-2027", #""2027-03-02""#),
      ("nl", "Datum: 2-mrt-2027", #""2027-03-02""#),
      ("de", "Veröffentlicht: 02.03.2027", #""2027-03-02""#),
      ("de", "Erschienen: 2. März 2027", #""2027-03-02""#),
      ("de", "Stand: 02.03.2027", "null"),
      ("en", "Posted Date\n2 weeks ago(02/03/2027 09:12)", #""2027-03-02""#),
      ("en", "Published\tMar 2, 2027", #""2027-03-02""#),
      ("en", "Posted on March 2, 2027", #""2027-03-02""#),
      ("en", "Date posted: 2 March 2027", #""2027-03-02""#),
      ("nl", "Laatst gewijzigd: 2 maart 2027", "null"),
    ])
  func posted(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["posted"] == expected, "\(text)")
  }
}
