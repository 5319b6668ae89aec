import Testing

/// What mails, chats, documents and forms say round a posting, and what of it is the posting's.
@Suite struct FurnitureMessageTests {
  // Sentences between the lines of a form or of consent.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Wir verwenden Cookies
        Manche brauchen wir für den Betrieb, die anderen zeigen uns, was Sie mögen.
        Alle akzeptieren
        Nur notwendige

        Baumpfleger (m/w/d)

        \(FurniturePage.de)
        """,
      gone: ["Manche brauchen wir"],
      stays: ["Sie schneiden"]),
    FurniturePage(
      lines: """
        Deze website gebruikt cookies
        Sommige zijn nodig om de winkel te laten werken, andere helpen ons met tellen.
        Alles accepteren

        Boomverzorger

        \(FurniturePage.nl)
        """,
      gone: ["Sommige zijn nodig"],
      stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Menu
        Tree Officer

        \(FurniturePage.en)

        Apply for this job
        First name *
        Last name *
        Email *
        Phone *
        Diversity questions
        Your answers stay apart from the rest and nobody who decides will see them.
        Gender --Select--
        Submit application
        """,
      gone: ["Your answers stay"],
      stays: ["You prune"]),
  ])
  func explanationsGoWithWhatTheyExplain(_ page: FurniturePage) { page.check() }

  // What a mail says of itself, and to its reader.
  @Test(arguments: [
    FurniturePage(
      lines: """
        View this email in your browser

        Monday 7 December | No. 12

        Hello Jo,

        The pond is frozen and the ducks are walking. Enjoy!

        * * *

        JOB OF THE WEEK

        Tree Officer

        \(FurniturePage.en)

        Write to trees@example.org by 1 May 2027.

        * * *

        You receive this email because you subscribed with jo@example.org.
        Unsubscribe
        """,
      gone: ["browser", "outside your org", "Hello Jo", "pond", "ROLE"],
      stays: ["You prune"]),
    FurniturePage(
      lines: """
        Newsletter nicht richtig angezeigt? Hier im Browser ansehen

        Hallo Jo,

        der Teich ist zu und die Enten gehen spazieren.

        * * *

        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Wer gern klettert, früh aufsteht und auch im Regen singt, passt zu uns. Ein eigenes Seil ist keine Bedingung, gute Laune schon.

        Bewerbung an baum@example.org bis 1. Mai 2027.

        * * *

        Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.
        Abmelden
        """,
      gone: ["Browser", "Teich", "Hallo"],
      stays: ["Sie schneiden"]),
    FurniturePage(
      lines: """
        LET OP: deze mail komt van buiten de organisatie. Klik niet zomaar op links.

        Boomverzorger

        \(FurniturePage.nl)
        """,
      gone: ["buiten de organisatie"],
      stays: ["Je snoeit"]),
  ])
  func newslettersNotesGo(_ page: FurniturePage) { page.check() }

  // Later messages of whoever wrote the posting, where they say how to reach somebody.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Werk langs de vaart, [16.08.2026 21:03]
        wie heeft mijn ladder

        Ploeg Tiel, [17.08.2026 07:12]
        BOOMVERZORGER GEZOCHT

        \(FurniturePage.nl)

        Ole, [17.08.2026 07:31]
        kan dat ook op zaterdag?

        Ploeg Tiel, [17.08.2026 07:40]
        Bel anders even met Jo: 0612 555 301

        Mila, [17.08.2026 08:02]
        graag gedaan
        """,
      gone: ["wie heeft", "07:31", "graag gedaan"],
      stays: ["Je snoeit", "0612"])
  ])
  func waysToReachStay(_ page: FurniturePage) { page.check() }

  // Below the signature.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Dear reader,

        Tree Officer

        \(FurniturePage.en)

        We also need somebody who can start in May and who likes rain, mud and long conversations with anglers on the bank.

        Kind regards
        Ann Lock
        Canal Parks Trust Ltd

        Send your letter to trees@example.org by 1 May 2027, and I will read it the same day.
        """,
      gone: ["Parks Trust Ltd"],
      stays: ["Send your letter", "You prune"]),
    FurniturePage(
      lines: """
        Beste lezer,

        Boomverzorger

        \(FurniturePage.nl)

        We zoeken ook iemand die in mei kan beginnen en van regen, modder en lange gesprekken met vissers houdt.

        Met vriendelijke groet,
        Ans Sluis
        Stichting Vaartbomen

        Stuur je brief voor 1 mei 2027 naar boom@example.org, dan lees ik hem nog dezelfde dag.
        """,
      gone: ["Met vriendelijke groet"],
      stays: ["Stuur je brief", "Je snoeit"]),
  ])
  func whatTheLetterForgotStays(_ page: FurniturePage) { page.check() }

  // On each page of a document.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Canal Parks Trust · recruitment · final draft 3

        TREE OFFICER

        \(FurniturePage.en)

        Canal Parks Trust · recruitment · final draft 3

        You bring your own ladder and a flask, and you do not mind the rain on a Monday morning in the middle of March.
        Apply
        """,
      gone: ["final draft"],
      stays: ["You prune", "ladder"])
  ])
  func runningHeadsGo(_ page: FurniturePage) { page.check() }
}
