import Diagnostics
import Facts
import Postings
import Testing

@testable import Importing

/// The postings of a mail or a mailbox, as text.
private func postings(_ mail: String, name: String = "a.eml") async throws -> [ImportedPosting] {
  try await SourceKind.read(Document(name: name, bytes: Array(mail.utf8))).postings
}

private let kok =
  "Zelfstandig werkend kok\n\nRestaurant De Pan in Ommen zoekt een kok voor 38 uur per week. Je kookt elke dag voor onze gasten en bedenkt het menu zelf, samen met twee collega's.\n"
private let chauffeur =
  "Chauffeur CE\n\nTransport Jansen in Zwolle zoekt een chauffeur voor 40 uur per week. Je rijdt dagritten in de Benelux en bent elke avond weer thuis bij je gezin.\n"

private func mail(
  _ text: String, subject: String = "Vacature", id: String = "1@example.org", type: String? = nil
) -> String {
  """
  Message-ID: <\(id)>
  Date: Mon, 2 Nov 2026 09:12:00 +0100
  From: Jan Geheim <jan.geheim@example.org>
  Subject: \(subject)
  MIME-Version: 1.0
  Content-Type: \(type ?? "text/plain; charset=utf-8")

  \(text)
  """
}

/// A mail of several parts, each with its headers.
private func mail(parts: [String], type: String = "multipart/mixed") -> String {
  mail(
    parts.map { "--grens\n\($0)\n" }.joined() + "--grens--\n", type: "\(type); boundary=\"grens\"")
}

private func html(_ words: String) -> String { "<html><body>\(words)</body></html>" }

@Suite("A mail")
struct MailTests {
  @Test("is decoded, and of its senders nothing is kept")
  func decoded() async throws {
    let posting = try #require(
      try await postings(
        """
        Received: from a.example.org
        From: Piet Jansen <piet@example.org>
        To: vacatures@example.org
        Message-ID: <1@example.org>
        Subject: =?utf-8?Q?Fwd:_RE:_Beheerder_begraafplaats_=E2=80=93_Tiel?=
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="grens"

        --grens
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Wij zoeken een co=F6rdinator voor 32 uur per week =96 voor ge=
        meente Tiel.
        --grens
        Content-Type: text/html

        <p>Anders</p>
        --grens--
        """
      ).first)
    #expect(posting.id == "1@example.org")
    #expect(
      posting.text.words
        == "Wij zoeken een coördinator voor 32 uur per week – voor gemeente Tiel.\n")
    #expect(posting.suggestedTitle == "Beheerder begraafplaats – Tiel")
  }

  @Test(
    "has a subject that is a title where its text has none, and is never in its text",
    arguments: [
      ("Fwd: RE: Kok", "Restaurant De Pan in Ommen zoekt je voor 38 uur per week.", "Kok"),
      ("WG: Vacatures", kok, "Zelfstandig werkend kok"),
      ("FW: [Ext] Graag plaatsen", kok, "Zelfstandig werkend kok"),
    ])
  func subject(subject: String, text: String, title: String) async throws {
    let posting = try #require(try await postings(mail(text, subject: subject)).first)
    let made = try made(posting)
    #expect(made.posting.title == title)
    let body = made.markdown.text.split(separator: "---\n").last ?? ""
    #expect(!body.contains("Subject") && !body.contains(subject) && !body.contains("Graag"))
    #expect(made.posting.hours != nil)
  }

  @Test(
    "of a mailbox ends where the next begins, and not where a line says From",
    arguments: [false, true])
  func mailbox(isWindows: Bool) async throws {
    let text = kok + "\n>From january you work in the new kitchen.\nFrom then on we pay more.\n"
    var box = ""
    for (number, text) in [text, chauffeur].enumerated() {
      box += "From jan@example.org Mon Nov  2 09:12:00 2026\n\(mail(text, id: "\(number)@x"))\n"
    }
    if isWindows { box = box.replacing("\n", with: "\r\n") }
    let found = try await postings(box, name: "a.mbox")
    #expect(found.map(\.id) == ["0@x", "1@x"])
    let words = try #require(found.first?.text.words)
    #expect(words.contains("\nFrom january you") && words.contains("From then on"))
    // Without a name that tells, too.
    #expect(try await postings(box, name: "postbus").count == 2)
  }

  @Test("that was forwarded whole is what the innermost says")
  func forwarded() async throws {
    let inner = mail(kok, subject: "Kok", id: "inner@x")
    let middle = mail(parts: [
      "Content-Type: text/plain\n\nZie onder. Groet, Jan Geheim",
      "Content-Type: message/rfc822\n\n\(inner)",
    ])
    let outer = mail(parts: [
      "Content-Type: text/plain\n\nWil je deze plaatsen? Groet, Mies Prive",
      "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=\"Vacature.eml\"\n\n\(middle)",
    ])
    let found = try await postings(outer)
    #expect(found.map(\.id) == ["inner@x"])
    #expect(found.first.map { trimmed($0.text.words) } == trimmed(kok))
  }

  @Test("whose attachment cannot be read is its own text when that is a vacancy")
  func badAttachment() async throws {
    let scan =
      "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"vacature.docx\"\n\nkapot"
    let broken = scan.replacing("kapot", with: "PK\u{3}\u{4}kapot")
    let whole = try #require(
      try await postings(mail(parts: ["Content-Type: text/plain\n\n\(kok)", broken])).first)
    #expect(whole.text.words.hasPrefix("Zelfstandig werkend kok"))
    #expect(whole.notes.map(\.severity) == [.warning] && !whole.isUnchanged)
    // A note that comes with it is no vacancy.
    let note = mail(parts: ["Content-Type: text/plain\n\nBijgaand onze vacature.", broken])
    let unread = try #require(try await postings(note).first)
    #expect(unread.isUnchanged && unread.notes.map(\.severity) == [.error])
    let box = [note, mail(chauffeur)].map { "From - Mon Nov  2 09:12:00 2026\n\($0)\n" }.joined()
    #expect(try await postings(box, name: "a.mbox").map(\.isUnchanged) == [true, false])
  }

  @Test(
    "names its documents in pieces, in codes, or not at all",
    arguments: [
      (
        "Content-Disposition: attachment;\n filename*0*=UTF-8''Vacature%20kok%20%E2%80;\n filename*1*=%93%20Ommen.html",
        "Vacature kok – Ommen.html"
      ),
      (
        "Content-Disposition: attachment; filename*0=\"Vacature kok\"; filename*1=\" in Ommen.html\"",
        "Vacature kok in Ommen.html"
      ),
      (
        "Content-Disposition: attachment; filename=\"=?utf-8?Q?caf=C3=A9;_kok.html?=\"",
        "café; kok.html"
      ),
    ])
  func documents(header: String, name: String) async throws {
    let page = html("<h1>Kok</h1><p>Restaurant De Pan in Ommen zoekt een kok.</p>")
    let found = try await postings(
      mail(parts: [
        "Content-Type: text/plain\n\nBijgaand onze vacature.",
        "Content-Type: text/html\n\(header)\n\n\(page)",
      ]))
    #expect(found.map(\.id) == [name])
    #expect(found.first?.text.words.contains("De Pan in Ommen") == true)
  }

  @Test("has documents by their media type, whatever they are called")
  func mediaType() {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    let part = Mail("Content-Type: \(type)\nContent-Disposition: attachment\n\nx")
    #expect(part.documentName == "attachment.docx")
    #expect(Mail("Content-Type: text/html\n\n<p>x</p>").documentName == nil)
    #expect(Mail("Content-Type: image/png; name=logo.png\n\nx").documentName == nil)
  }

  @Test("is read from its page where its plain text only says that there is one")
  func stub() async throws {
    let words =
      "<h1>Kok</h1><p>Restaurant De Pan in Ommen zoekt een kok voor <b>38 uur</b> per week, die elke dag voor onze gasten kookt.</p><ul><li>soep</li></ul>"
    func parts(_ plain: String) -> String {
      mail(
        parts: [
          "Content-Type: text/plain\n\n\(plain)", "Content-Type: text/html\n\n\(html(words))",
        ], type: "multipart/alternative")
    }
    let stub = try #require(
      try await postings(parts("Bekijk deze mail in uw browser: https://pan.example/1")).first)
    #expect(stub.text.words.contains("- soep"))
    #expect(
      try await postings(parts(kok)).first?.text.words.trimmingPrefix("\n").hasPrefix("Zelf")
        == true)
  }

  @Test("has whole lines again when its program has broken them")
  func flowed() {
    let text = "Je werkt in een \nklein team.\n\n> citaat dat \n> doorgaat\n From\n-- \nJan\n"
    #expect(
      unflowed(text, deletingBlanks: false)
        == "Je werkt in een klein team.\n\n> citaat dat doorgaat\nFrom\n-- \nJan\n")
    #expect(unflowed("één\u{20}\nwoord", deletingBlanks: true) == "éénwoord")
  }

  @Test("is a page when a browser has saved one, also where only its part says from where")
  func savedPage() async throws {
    let page = html(
      "<nav>Home</nav><main><h1>Kok</h1><p>Restaurant De Pan zoekt een <a href=\"/team\">kok</a>.</p></main>"
    )
    let found = try await postings(
      mail(
        parts: [
          "Content-Type: text/html; charset=utf-8\nContent-Location: https://pan.example/werk/kok\n\n\(page)"
        ], type: "multipart/related"), name: "a.mht")
    #expect(found.map(\.id) == ["https://pan.example/werk/kok"])
    let words = try #require(found.first?.text.words)
    #expect(!words.contains("Home") && words.contains("https://pan.example/team"))
  }
}

@Suite("A mail whose documents Outlook wrapped")
struct OutlookParcelTests {
  private func parcel(beside text: String) -> String {
    mail(parts: [
      "Content-Type: text/plain\n\n\(text)",
      "Content-Type: application/ms-tnef; name=\"winmail.dat\"\n\nx",
    ])
  }

  @Test("is no vacancy, and says why; with the vacancy in its text it is one")
  func parcels() async throws {
    let stub = try #require(try await postings(parcel(beside: "Zie bijlage.\n")).first)
    #expect(stub.isUnchanged && stub.notes.map(\.code) == ["mail-winmail"])
    let told = try #require(try await postings(parcel(beside: kok)).first)
    #expect(!told.isUnchanged && told.notes.map(\.severity) == [.warning])
  }
}
