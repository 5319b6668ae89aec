import Facts
import Postings
import Testing

/// Where pages show towns, each in a page as small as it can be.
@Suite struct TownKindTests {
  @Test(
    "towns round the title, behind labels and codes, and not those of other offices",
    arguments: [
      (
        "Fietskoerier\nAntwerpen / Mechelen — deeltijds of flexi\n\n{NL}",
        ["Antwerpen", "Mechelen"]
      ),
      (
        "Entwickler (m/w/d)\nWien, 7. Bezirk (Neubau)   Vollzeit   ab 3.800 € brutto/Monat\n\n{DE}",
        ["Wien"]
      ),
      ("Meubelmaker m/v/x   Wetteren (Oost-Vlaanderen)   voltijds\n\n{NL}", ["Wetteren"]),
      (
        "Systemadministrator (m/w/d)\nChemnitz, Dresden oder remote innerhalb Deutschlands\n\n{DE}",
        ["Chemnitz", "Dresden"]
      ),
      ("Legal Secretary\n\nJob Locations\nIE-Dublin\nJob ID\n2026-1187\n\n{EN}", ["Dublin"]),
      ("Operator\nLocatie: Beveren, VOV, BE, 9130\nUren: 38 per week\n\n{NL}", ["Beveren"]),
      (
        "Trainee (m/w/d)\nStandorte\nLeverkusen\nKrefeld\nVollzeit\n\n{DE}",
        ["Leverkusen", "Krefeld"]
      ),
      ("Fundraiser\nLocation: London (Bethnal Green)\nHours: 35 per week\n\n{EN}", ["London"]),
      (
        "Steuerfachangestellte (m/w/d)\nWeidenbach & Söhne mbH, 99084 Erfurt\n\n{DE} Wir haben weitere Büros in Gotha und Sömmerda.",
        ["Erfurt"]
      ),
      (
        "Chauffeur CE\nBoxma Groep\nNijverheidsweg 12, Heerenveen, Nederland\n\nVanuit Heerenveen, Aalsmeer en Urk vertrekken elke dag wagens. {NL}",
        ["Heerenveen"]
      ),
      (
        "Wijkverpleegkundige\nniveau 6, 20-32 uur, in Ommen, Dalfsen of Hardenberg\n\n{NL}",
        ["Ommen", "Dalfsen", "Hardenberg"]
      ),
      (
        "Dachdecker (m/w/d)\nAusbildungsort: 25813 Husum, Nordsee\nBeginn: 01.08.2026\n\n{DE}",
        ["Husum"]
      ),
      (
        "Lehrling (m/w/x)\nDienstort Judenburg | Dauer 3,5 Jahre | Lehre mit Matura\n\n{DE}",
        ["Judenburg"]
      ),
      (
        "Social Worker\nLocation\tCounty Hall, Cross Street, Beverley\n\n{EN}", ["Beverley"]
      ),
      ("Apprentice\nBased at\tAcre Depot, Burnley Road, Todmorden\n\n{EN}", ["Todmorden"]),
      ("PhD\nLocation: Groene Loper 12, 5612AE, Eindhoven\n\n{EN}", ["Eindhoven"]),
      ("Bademeister (m/w/d)\nDienstort: Stadtbad, Am Ring 3, Uelzen\n\n{DE}", ["Uelzen"]),
      ("Bauleiter (m/w/d)\nEinsatzort: 99084 Erfurt, Anger 3\n\n{DE}", ["Erfurt"]),
      (
        "Bankkaufmann (m/w/d)\nOrte\nSoest · Arnsberg · Meschede\n\n{DE}",
        ["Soest", "Arnsberg", "Meschede"]
      ),
      ("Pastry Chef\n\nBallarat VIC 3350\nFull time\n\n{EN}", ["Ballarat"]),
      ("Data Engineer\nUS-TX-Houston\n\n{EN}", ["Houston"]),
      ("Monteur\nZwolle | 32-40 uur | vast\n\n{NL}", ["Zwolle"]),
      ("Verkäufer (m/w/d)\nHamburg-Altona\nTeilzeit\n\n{DE}", ["Hamburg"]),
      ("Nurse\nLeeds or remote\n\n{EN}", ["Leeds"]),
      ("Planner - Zwolle - Transportgroep De Vries\n\n{NL}", ["Zwolle"]),
      ("Barista (Gent)\n\n{NL}", ["Gent"]),
      ("Office Manager\nNL - Utrecht\n\n{EN}", ["Utrecht"]),
      ("Steuerberater\nFür unsere Büros in\nTrier\nWittlich\n\n{DE}", ["Trier", "Wittlich"]),
      ("Archivist\nCampus: Sudbury, Ontario\nHours: 35 per week\n\n{EN}", ["Sudbury"]),
      (
        "Kraanmachinist\nLocatie: Vlissingen, NL, 4381 LK\nUren: 36 per week\n\n{NL}",
        ["Vlissingen"]
      ),
      ("Groepsleider\n\nAmersfoort-Vathorst\n18 - 24 uur\n\n{NL}", ["Amersfoort"]),
      ("Kassier\n\nFrituur De Punt\n📍 Hopmarkt, 9300 Aalst\n\n{NL}", ["Aalst"]),
      ("Copyeditor\nBellweather Bay Press, Providence RI\n\n{EN}", ["Providence"]),
      (
        "Trainer (m/w/d)\n\nbeim TSV Linde 1921 e. V., Turnhalle Aising, Rosenheim\n\n{DE}",
        ["Rosenheim"]
      ),
      (
        "Operator zuivering\n\nJe bewaakt de zuiveringen in Tiel, Geldermalsen en Culemborg. {NL}\n\nJe standplaats is Tiel.",
        ["Tiel"]
      ),
    ])
  func towns(_ text: String, _ towns: [String]) {
    #expect(posting(ofKind: text).locations.map(\.name) == towns)
  }
}
