import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Contracts, degrees, references and fields in many forms.
@Suite struct TermKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "kinds of contract",
    arguments: [
      (
        "de", "Die Stelle ist auf ein Jahr befristet; eine unbefristete Übernahme ist unser Ziel.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "de", "Der Vertrag ist zunächst befristet, mit Aussicht auf Entfristung.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "de", "Zunächst befristet auf 12 Monate, danach gerne unbefristet.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "en", "You start with a one-year contract, which we hope to turn into a permanent one.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "en",
        "A six-month contract to begin with, and a permanent one after that if we suit each other.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "en", "Fixed-term for one year, with a view to making it permanent.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "nl", "Je krijgt een jaarcontract, dat we daarna graag omzetten in een vast contract.",
        #"["temporary-to-permanent"]"#
      ),
      (
        "nl", "Een contract voor 38 uur, eerst voor zeven maanden en bij succes daarna vast.",
        #"["temporary-to-permanent"]"#
      ),
      ("nl", "Contract: Tijdelijke job (met optie vast)", #"["temporary-to-permanent"]"#),
      ("nl", "Contract\nTijdelijk met optie op vast\nVoltijds", #"["temporary-to-permanent"]"#),
      ("nl", "Contract\nTijdelijk, met kans op vast", #"["temporary-to-permanent"]"#),
      ("nl", "Voltijds (38 uren), niveau C1-C3, contract van onbepaalde duur", #"["permanent"]"#),
      ("nl", "Halftijds (19 uren), niveau B, contract van bepaalde duur", #"["temporary"]"#),
      ("nl", "Een contract van onbepaalde duur.", #"["permanent"]"#),
      ("nl", "Na een maand proef meteen een contract voor onbepaalde tijd", #"["permanent"]"#),
      ("nl", "Vast contract", #"["permanent"]"#),
      ("nl", "Contract onbepaalde duur", #"["permanent"]"#),
      ("nl", "Interim met optie vast", #"["temporary-to-permanent"]"#),
      ("nl", "Het betreft een vervangingscontract tot eind juni.", #"["temporary"]"#),
      ("nl", "Een aanstelling voor bepaalde tijd (drie jaar)", #"["temporary"]"#),
      ("nl", "Je krijgt een jaarcontract.", #"["temporary"]"#),
      ("nl", "een jaarcontract", #"["temporary"]"#),
      ("nl", "Na een proefmaand meteen een contract voor onbepaalde tijd", #"["permanent"]"#),
      ("nl", "Contractvorm\nzzp of detachering", #"["contractor", "secondment"]"#),
      ("nl", "Dienstverband: Tijdelijk", #"["temporary"]"#),
      ("nl", "Een tijdelijk contract voor zes maanden, met kans op verlenging", #"["temporary"]"#),
      ("nl", "Je komt bij ons in vaste dienst.", #"["permanent"]"#),
      (
        "nl", "We beginnen met een contract van zeven maanden; bevalt het, dan word je vast.",
        #"["temporary-to-permanent"]"#
      ),
      ("nl", "Wij bieden\n- direct een vast contract", #"["permanent"]"#),
      ("nl", "Soort contract\nVaste job", #"["permanent"]"#),
      (
        "nl", "Eerst een uitzendcontract, daarna in dienst bij de opdrachtgever",
        #"["temporary-to-permanent"]"#
      ),
      ("de", "unbefristeter Arbeitsvertrag bei uns", #"["permanent"]"#),
      ("de", "eine unbefristete Stelle", #"["permanent"]"#),
      ("de", "Befristung: 24 Monate", #"["temporary"]"#),
      ("de", "Die Stelle ist auf zwei Jahre befristet.", #"["temporary"]"#),
      ("de", "Minijob auf 556-Euro-Basis", #"["side-job"]"#),
      ("de", "freie Mitarbeit auf Honorarbasis", #"["contractor"]"#),
      ("de", "Vertragsart\nUnbefristet", #"["permanent"]"#),
      ("de", "Das bieten wir\nunbefristeten Vertrag", #"["permanent"]"#),
      ("de", "befristet für die Dauer einer Elternzeit", #"["temporary"]"#),
      ("en", "This is a permanent role.", #"["permanent"]"#),
      ("en", "Contract type: Fixed Term", #"["temporary"]"#),
      ("en", "12-month fixed-term contract (maternity cover)", #"["temporary"]"#),
      ("en", "Contract\nPermanent", #"["permanent"]"#),
      ("en", "A freelance contract, invoiced monthly", #"["contractor"]"#),
      ("en", "Full-time, permanent", #"["permanent"]"#),
      ("en", "Employment type: Temp to perm", #"["temporary-to-permanent"]"#),
      ("en", "Casual, zero hours", #"["on-call"]"#),
      ("en", "Seasonal position, May to October", #"["temporary"]"#),
    ])
  func employment(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["employment"] == expected, "\(text)")
  }

  @Test(
    "degrees that are asked for",
    arguments: [
      ("de", "Dein Profil\n- ein Diplom bzw. ein Bachelor in Archivkunde", #"["bachelor"]"#),
      ("de", "Dein Profil\n- Diplom als Fachperson HF oder Bachelor FH", #"["bachelor"]"#),
      ("de", "Dein Profil\n- Master oder Diplom in Geschichte", #"["master"]"#),
      (
        "nl", "Wat heb je nodig?\nMbo-4 archief of een vergelijkbaar niveau door ervaring",
        #"["mbo-4"]"#
      ),
      (
        "nl", "Wie ben jij?\nHbo bedrijfskunde of gelijkwaardig door ervaring", #"["hbo-bachelor"]"#
      ),
      ("nl", "Wat neem je mee?\nBachelor geschiedenis of gelijkwaardig", #"["bachelor"]"#),
      ("en", "What you need\nMaster's in history or similar", #"["master"]"#),
      ("en", "PhD position in archives\n\nYou hold a Master's degree in history.", #"["master"]"#),
      ("nl", "Wij vragen\n- minimaal MBO niveau 4", #"["mbo-4"]"#),
      ("nl", "Je hebt een hbo-diploma.", #"["hbo-bachelor"]"#),
      ("nl", "Jij hebt\n- Een afgeronde hbo- of wo-opleiding", #"["hbo-bachelor", "wo-master"]"#),
      ("nl", "Functie-eisen\n- hbo werk- en denkniveau", #"["hbo-bachelor"]"#),
      (
        "nl", "– afgeronde hbo-opleiding Accountancy of wo Bedrijfseconomie",
        #"["hbo-bachelor", "wo-master"]"#
      ),
      ("nl", "Je bent in het bezit van een masterdiploma.", #"["master"]"#),
      ("nl", "Opleidingsniveau\nMBO, HBO", #"["mbo", "hbo-bachelor"]"#),
      ("nl", "iemand met een afgeronde opleiding hbo-theologie", #"["hbo-bachelor"]"#),
      (
        "nl", "Dit ben jij\n- mbo 4 of hbo, of iets anders met een goed verhaal",
        #"["mbo-4", "hbo-bachelor"]"#
      ),
      ("nl", "Een mbo-opleiding (niveau 2) is mooi meegenomen, maar niet nodig.", "[]"),
      ("nl", "Je begeleidt stagiairs van mbo en hbo.", "[]"),
      ("nl", "Diploma is niet nodig.", "[]"),
      ("nl", "Je hebt minstens een bachelordiploma.", #"["bachelor"]"#),
      ("nl", "Opleiding: VMBO/MBO", #"["vmbo", "mbo"]"#),
      ("nl", "Vereiste studies\nProfessionele bachelor", #"["bachelor"]"#),
      ("nl", "Vereiste studies\nGeen specifieke studievereisten", "[]"),
      ("de", "Abgeschlossenes Studium (Bachelor) im Sozialwesen", #"["bachelor"]"#),
      ("de", "Masterabschluss in BWL oder Chemie", #"["master"]"#),
      ("de", "Sie bringen mit\nein abgeschlossenes Hochschulstudium (Master)", #"["master"]"#),
      ("de", "Bachelor oder Master der Informatik", #"["bachelor", "master"]"#),
      ("de", "Hauptschulabschluss (wünschenswert)", "[]"),
      ("de", "Du betreust Bachelor- und Masterarbeiten.", "[]"),
      ("en", "A Bachelor's degree in History or similar", #"["bachelor"]"#),
      ("en", "Requirements\n- Master's degree (MSc) in hydrology", #"["master"]"#),
      ("en", "We don't ask for a degree.", "[]"),
      ("en", "Education: Bachelor's Degree", #"["bachelor"]"#),
      ("en", "You hold a PhD in chemistry.", #"["phd"]"#),
      ("en", "Qualifications\n• BSc or MSc in engineering", #"["bachelor", "master"]"#),
      ("en", "You supervise Bachelor and Master students.", "[]"),
      ("en", "Bachelor's degree preferred but not required", "[]"),
    ])
  func education(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["education"] == expected, "\(text)")
  }

  @Test(
    "the posting's own number",
    arguments: [
      ("de", "Schreib an nora@kasten.example, Betreff KB-771.", #""KB-771""#),
      ("nl", "Mail naar jan@a.example onder vermelding van KB-771.", #""KB-771""#),
      ("en", "Email jan@a.example quoting KB-771.", #""KB-771""#),
      ("nl", "Mail naar jan@a.example, onderwerp VAC-12.", #""VAC-12""#),
      ("de", "Stellenanforderungs-ID\nR-0026999", #""R-0026999""#),
      ("nl", "id van taakaanvraag\nJR-0041999", #""JR-0041999""#),
      ("en", "job requisition id\nJR-0041999", #""JR-0041999""#),
      ("de", "Ausschreibung 07/2027", #""07/2027""#),
      ("de", "Stellenausschreibung Nr. 07/2027", #""07/2027""#),
      ("nl", "REF3399K", #""REF3399K""#),
      ("en", "REF3399K", #""REF3399K""#),
      ("nl", "VDAB-nummer\n74412999", #""74412999""#),
      ("de", "Kennung der Stelle\n7741-B", #""7741-B""#),
      ("nl", "Vacaturenr.\tV000187", #""V000187""#),
      ("nl", "onder vermelding van MP-2614", #""MP-2614""#),
      ("nl", "#61804", "null"),
      ("nl", "Vacaturenummer: 2027-031", #""2027-031""#),
      ("nl", "Ref. 8841", #""8841""#),
      ("nl", "VDAB nr. 74412098", #""74412098""#),
      ("nl", "Vacature 2027-14", "null"),
      ("de", "Job-ID: SOL-40817", #""SOL-40817""#),
      ("de", "Job-ID 7719034", #""7719034""#),
      ("de", "Referenznummer\n10000-1187650042-S", #""10000-1187650042-S""#),
      ("de", "Inserat-ID\n3318", #""3318""#),
      ("de", "Kennziffer: 12/2027", #""12/2027""#),
      ("de", "unter Angabe der Kennziffer 2027-14", #""2027-14""#),
      ("de", "Ref.-Nr. A-114", #""A-114""#),
      ("en", "Job ID\n2026-1187", #""2026-1187""#),
      ("en", "Ref\n8841207", #""8841207""#),
      ("en", "Requisition # 44-102", #""44-102""#),
      ("en", "Vacancy number\n226047", #""226047""#),
      ("en", "Ref: ABC/12/27", #""ABC/12/27""#),
      ("nl", "Geplaatst op 5 januari 2027 | Vacature 20877", #""20877""#),
      ("nl", "OPDRACHT #OP-90533", #""OP-90533""#),
      ("de", "Inserat Nr. 71288", #""71288""#),
      ("en", "Opportunity 40213", #""40213""#),
      ("nl", "Vereistennr.: 6688", #""6688""#),
      ("de", "Stellen-ID\n1418899\nKennung für Bewerbungen\nWV-MK 08/2026", #""WV-MK 08/2026""#),
      ("nl", "Vacature-ID: 141889\nVermelden bij sollicitatie: WV-08", #""WV-08""#),
      (
        "en", "Job no. 3398299\n\nInclude this reference number in your application\nHBO-26-99",
        #""HBO-26-99""#
      ),
      ("nl", "Stuur je brief naar hr@college.example o.v.v. HBO-2027-11.", #""HBO-2027-11""#),
      ("nl", "Bel Anna Smit. Refereer aan VG/WV/4410.", #""VG/WV/4410""#),
      ("de", "Bitte schicken Sie alles mit dem Zeichen WV 12/27 an uns.", #""WV 12/27""#),
      ("en", "Please apply citing AB-4471 by Friday.", #""AB-4471""#),
      ("nl", "Code 95 is mooi, een trekker mag ook", "null"),
      ("de", "Stelle: MBO-4", "null"),
      ("en", "Registered charity 1199999", "null"),
      ("nl", "KvK 61208844", "null"),
      ("de", "HRB 30117", "null"),
    ])
  func references(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["reference"] == expected, "\(text)")
  }

  @Test(
    "fields of work",
    arguments: [
      ("nl", "Functiegroep: Productie", #"["Productie"]"#),
      ("en", "Industry\nCharities, Fundraising", #"["Charities", "Fundraising"]"#),
      ("en", "Category: Business Support", #"["Business Support"]"#),
      ("nl", "Vakgebied\nZorg, Welzijn", #"["Zorg", "Welzijn"]"#),
      ("nl", "Vacatures / Zorg", "[]"),
    ])
  func fields(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["fields"] == expected, "\(text)")
  }
}
