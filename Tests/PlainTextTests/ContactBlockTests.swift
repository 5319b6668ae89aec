import Diagnostics
import Facts
import Postings
import Testing

@testable import PlainText

/// Contacts that stand as blocks of short lines: who, what, how.
@Suite struct ContactBlockTests {
  @Test(arguments: [
    // What somebody does, in words of no vocabulary, below the name or above it.
    (
      "Wie contacteer je?",
      "Evelien De Smedt\nConsulente Aalst\n053 55 50 26\nevelien.desmedt@zuiderzon.example",
      "Evelien De Smedt, Consulente Aalst, evelien.desmedt@zuiderzon.example, 053 55 50 26"
    ),
    (
      "Questions",
      "Chair of the search committee\nEphraim Stoltz\n(717) 555-0119\n\n"
        + "Associate Pastor\nRev. Dr. Naomi Okonjo\n(717) 555-0102, ext. 4",
      "Ephraim Stoltz, Chair of the search committee, (717) 555-0119; "
        + "Rev. Dr. Naomi Okonjo, Associate Pastor, (717) 555-0102, ext. 4"
    ),
    // Two blocks without a heading, below the line that leads to them.
    (
      "Wir bieten",
      "Für Auskünfte stehen zur Verfügung\n\nUte Ellinghausen\nLeiterin des Fachdienstes Soziales\n"
        + "Telefon: 05021 555-4310\n\nChristoph Bokeloh\nPersonalservice\nTelefon: 05021 555-2117",
      "Ute Ellinghausen, Leiterin des Fachdienstes Soziales, 05021 555-4310; "
        + "Christoph Bokeloh, Personalservice, 05021 555-2117"
    ),
    // Labels on lines of their own, and a label of the role.
    (
      "Contact",
      "Name\nMargaret O'Sullivan\nJob title\nWard Manager\nTelephone\n01225 555 123",
      "Margaret O'Sullivan, Ward Manager, 01225 555 123"
    ),
    (
      "Informatie",
      "Contactpersoon: dhr. W. Jansma, telefoon: 0512-555123\nFunctie: bedrijfsleider",
      "W. Jansma, bedrijfsleider, 0512-555123"
    ),
    // The role in the sentence above.
    (
      "Wir bieten",
      "Noch Fragen? Unser Terminalleiter weiss Rat.\nDieter Schaub\n061 555 72 30\nschaub@lager.example",
      "Dieter Schaub, Terminalleiter, schaub@lager.example, 061 555 72 30"
    ),
    // Columns.
    (
      "Meer weten?",
      "Peter Bos | Teamleider Groen | 0592-555 100\nSaskia Kuipers | P&O | 0592-555 101",
      "Peter Bos, Teamleider Groen, 0592-555 100; Saskia Kuipers, P&O, 0592-555 101"
    ),
    (
      "Contact", "Jan Willem Postma\tHoofd administratie\t0515-555012",
      "Jan Willem Postma, Hoofd administratie, 0515-555012"
    ),
    (
      "Ihre Ansprechpartner",
      "Dr. Eva Maier            Tom Kurz\nAbteilungsleiterin       Personalreferent\n"
        + "Tel. 030 555-1234        Tel. 030 555-2345",
      "Dr. Eva Maier, Abteilungsleiterin, 030 555-1234; Tom Kurz, Personalreferent, 030 555-2345"
    ),
    // A desk over a name, a first name alone.
    (
      "Fragen zur Bewerbung", "Personalabteilung\nAnja Wolf\nTel. 030 555 12 35",
      "Anja Wolf, Personalabteilung, 030 555 12 35"
    ),
    (
      "Kontakt", "Frau Katja Sommer\nPersonalabteilung\nTel.: 0871 / 555-120",
      "Katja Sommer, Personalabteilung, 0871 / 555-120"
    ),
    ("Onze recruiter", "Lotte\n06 1234 5678", "Lotte, 06 1234 5678"),
    // A street and an employer between the name and the number.
    (
      "Kontakt",
      "Herr Thomas Müller\nPersonalreferent\nMuster GmbH\nMusterstraße 12\n12345 Berlin\nTel.: 030 5550123",
      "Thomas Müller, Personalreferent, 030 5550123"
    ),
    // Titles and jobs before the name.
    (
      "Auskünfte", "Amtsleiterin Mag.a Veronika Hochfilzer\nTel. 05335 555-12",
      "Mag.a Veronika Hochfilzer, Amtsleiterin, 05335 555-12"
    ),
  ])
  func blocks(_ heading: String, _ text: String, _ expected: String) {
    #expect(contacts("\(heading)\n\n\(text)\n") == expected)
  }

  /// Whom nobody is to ask about the work.
  @Test(arguments: [
    // The foot of a page, beside the person that the text names.
    (
      "Contact\n\nTeun Brandsma\nTeamcoach\n06-55501877\n\nIn Vacatures\nGeen reacties\nArchief\n\n"
        + "Stationsstraat 90, 3851 NK Ermelo\ninfo@linden.example",
      "Teun Brandsma, Teamcoach, 06-55501877"
    ),
    // Streets that look like names.
    (
      "Solliciteren\n\nMail je cv naar jobs@studio.example.\n\nStudio Noord\nKade 12, 9712 AB Groningen\n050 555 1234",
      ""
    ),
    (
      "Questions\n\nWalt Redding\n406-555-0136\n\nAddress\n2100 Clark Fork Lane\nPhone\n406-555-0100",
      "Walt Redding, 406-555-0136"
    ),
    // Others who have an address for another purpose.
    (
      "Kontakt\n\nPetra Neumann\nTel. 040 555 77-0\n\nDatenschutzbeauftragter: Herr Max Mustermann, 040 555 99-0",
      "Petra Neumann, 040 555 77-0"
    ),
    (
      "Contact details\n\nName: Rosie Thornton\nTelephone: 01632 960123\n\nUnion contact: Dave Smith, 01632 960999",
      "Rosie Thornton, 01632 960123"
    ),
  ])
  func bystanders(_ text: String, _ expected: String) {
    #expect(contacts(text) == expected)
  }

  /// Thousands of blocks are read in the time of as many lines.
  @Test func aPageOfContactsStaysSmall() {
    let blocks = (1000..<3000).map { "Anna de Vries\nTeamleider\n06-5550\($0)\n" }
    #expect(contacts("Contact\n\n" + blocks.joined(separator: "\n")).hasPrefix("Anna de Vries"))
  }

  private func contacts(_ text: String) -> String {
    let source = SourceText(
      path: "Content/vacancies/a.txt",
      text:
        "Tester\n\nWe need somebody who tests what others write, and who tells them.\n\n\(text)\n")
    return written(Posting(readPosting(source), slug: "a").contacts)
  }
}

func written(_ contacts: [Contact]) -> String {
  contacts.map { contact in
    [contact.name, contact.role, contact.email, contact.phone].compactMap(\.self)
      .joined(separator: ", ")
  }
  .joined(separator: "; ")
}
