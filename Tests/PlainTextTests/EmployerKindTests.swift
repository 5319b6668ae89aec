import Postings
import Testing

/// Kinds of employers' names that pages show, each in a page as small as it can be.
@Suite struct EmployerKindTests {
  @Test(
    "a name at the head, in whatever letters, that the text says again",
    arguments: [
      (
        "tallyho\n\nBookkeeper\n\n{EN}\n\nabout tallyho\ntallyho makes software for people who keep books.",
        "tallyho"
      ),
      (
        "ploegje\n\nFietskoerier\n\n{NL}\n\nBij ploegje rijden we elke dag. Dit krijg je van ploegje: een fiets.",
        "ploegje"
      ),
      (
        "zwo5 systems | hosting, das hält\n\nSystemadministrator (m/w/d)\n\n{DE}\n\nzwo5 systems betreibt 1.400 Server.",
        "zwo5 systems"
      ),
      (
        "Backend developer | dataBrug careers\n\nBackend developer\n\n{NL}\n\nOver dataBrug\nWe maken koppelingen.",
        "dataBrug"
      ),
      ("kiezel.\nwerk\n\nKok\n\n{NL}\n\nkiezel is een eetkamer aan de haven.", "kiezel"),
      (
        "lumo\n\nProduct Designer (all genders)\n\n{DE}\n\nlumo baut Lampen für Fahrräder. Schick uns was an jobs@lumo-licht.example.",
        "lumo"
      ),
      (
        "nestje\nkinderopvang\n\nPedagogisch medewerker\n\n{NL}\n\nWerken bij nestje betekent dat je met acht kinderen buiten bent.",
        "nestje"
      ),
    ])
  func echoed(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }

  @Test(
    "who employs by contract",
    arguments: [
      (
        "Teaching Assistant\nBeechgrove School\n\n{EN}\n\nYou will be employed by Three Rivers Trust.",
        "Three Rivers Trust"
      ),
      (
        "Leerkracht groep 5\nBasisschool De Linde\n\n{NL}\n\nJe wordt benoemd bij Stichting Leerwijs.",
        "Stichting Leerwijs"
      ),
      (
        "Erzieher (m/w/d)\nKita Wirbelwind\n\n{DE}\n\nArbeitgeber ist die Kinderwelten gGmbH.",
        "Kinderwelten gGmbH"
      ),
      (
        "Verkäufer (m/w/d)\n\n{DE}\n\nKrustenpeter ist die Marke der Hagenow Backwaren GmbH. Der Arbeitsvertrag wird mit der Hagenow Backwaren GmbH geschlossen.",
        "Hagenow Backwaren GmbH"
      ),
      (
        "Chauffeur\nDe Snelle Bus\n\n{NL}\n\nJe komt in dienst bij Vervoersgroep Maasland.",
        "Vervoersgroep Maasland"
      ),
      (
        "Nurse\nOakdene House\n\n{EN}\n\nYour employer will be Meridian Care Ltd.",
        "Meridian Care Ltd"
      ),
    ])
  func employs(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }

  @Test(
    "forms in law in whatever letters, behind commas",
    arguments: [
      ("Austin Plumbing Supply, Inc.\nCounter Associate\n\n{EN}", "Austin Plumbing Supply, Inc."),
      (
        "Softwareentwickler (m/w/d)\nb.logisch Informationssysteme GmbH\n\n{DE}",
        "b.logisch Informationssysteme GmbH"
      ),
      (
        "Bäcker (m/w/d)\n\n{DE}\n\nDie Norddeutsche Gesellschaft für Deichtechnik mbH (NGD) sucht Verstärkung.",
        "Norddeutsche Gesellschaft für Deichtechnik mbH"
      ),
      (
        "Notarmedewerker\nVerhoef, Roelse & Partners B.V.\n\n{NL}",
        "Verhoef, Roelse & Partners B.V."
      ),
      (
        "Käser\n\n{DE}\n\nChäsi Bärenmoos, Wüthrich & Jost KlG\nDorfstrasse 4\n3532 Zäziwil",
        "Chäsi Bärenmoos, Wüthrich & Jost KlG"
      ),
      (
        "Solicitor at Marsh, Tully & Partners LLP – Shrewsbury\n\n{EN}",
        "Marsh, Tully & Partners LLP"
      ),
      (
        "Rechtsanwaltsfachangestellte (m/w/d)\nDr. Haverbeck, Sommer & Partner mbB\n\n{DE}",
        "Dr. Haverbeck, Sommer & Partner mbB"
      ),
    ])
  func form(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }

  @Test(
    "we of a name",
    arguments: [
      ("Koch (m/w/d)\n\n{DE}\n\nWir vom Gasthof Post sind ein Familienbetrieb.", "Gasthof Post"),
      ("Kok\n\n{NL}\n\nWij van Bistro Den Botaniek zijn een klein team.", "Bistro Den Botaniek"),
      ("Chef\n\n{EN}\n\nWe at Tern & Anchor are a small team.", "Tern & Anchor"),
    ])
  func we(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }

  @Test(
    "the house before its part",
    arguments: [
      (
        "Medewerker Burgerzaken\nGemeente Oldebroek, afdeling Publiekszaken\n\n28 uur\n\n{NL}",
        "Gemeente Oldebroek"
      ),
      ("Planner\nWaterschap Zilt, team Planning\n\n{NL}", "Waterschap Zilt"),
      ("Sachbearbeiter (m/w/d)\nLandkreis Kronach, Abteilung Bauen\n\n{DE}", "Landkreis Kronach"),
    ])
  func house(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }

  @Test(
    "of several forms the one that the page shows",
    arguments: [
      (
        "Boxma Groep\nVacatures\n\nChauffeur CE\nBoxma Groep\n\nBoxma Groep rijdt bloemen door Europa. {NL} Bij Boxma Groep werk je samen.\n\nBoxma Groep Holding B.V. • KvK 01088312 • 8440 AB Heerenveen",
        "Boxma Groep"
      ),
      (
        "Pflegefachperson\nSpital Gasterland\n\nDas Spital Gasterland ist ein Haus mit 140 Betten. Trägerin ist die Stiftung Spital Gasterland. {DE}\n\n© 2026 Spital Gasterland",
        "Spital Gasterland"
      ),
      (
        "Sous Chef\n\nPosted 24 November 2026 by Kettlewell & Rudd Hotels\n\n{EN}",
        "Kettlewell & Rudd Hotels"
      ),
    ])
  func shown(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation == employer)
  }
}
