import Diagnostics
import PlainText
import Postings

/// Reads the vacancies of one mail: its documents, the mails forwarded in it, else its own text. Who sent it, and to
/// whom, is not read.
struct MailReader {
  /// What the mail is called.
  let name: String
  let options: ReadOptions

  /// Nobody sends a mail on that often.
  private static let deepest = 8

  func postings(of mail: Mail, depth: Int = 0) async throws -> [ImportedPosting] {
    var (found, problems) = try await documents(of: mail)
    // Who forwards a mail whole has nothing to say of the vacancy.
    for inner in mail.forwarded where depth < Self.deepest {
      found += try await postings(of: inner, depth: depth + 1)
    }
    if found.isEmpty, let own = try await text(of: mail) {
      guard let problem = problems.first, !isVacancy(own) else {
        return [own.noting(problems.map { $0.asWarning })]
      }
      return [.unread(own.id, because: problem)]
    }
    guard let first = found.first else {
      if let problem = problems.first { throw problem }
      return []
    }
    return [first.noting(problems.map { $0.asWarning })] + found.dropFirst()
  }

  /// The postings of its documents, and why some are none.
  private func documents(
    of mail: Mail
  ) async throws -> (postings: [ImportedPosting], problems: [Diagnostic]) {
    var postings: [ImportedPosting] = []
    var problems: [Diagnostic] = []
    for part in mail.leaves {
      guard let file = part.documentName else {
        if part.isOutlookParcel { problems.append(.outlookParcel(name)) }
        continue
      }
      do {
        let document = try Document(
          name: "\(name)/\(file)", bytes: part.bytes, type: MediaType(part.type, part.charset))
        for kind in Self.attached {
          guard let found = try await kind.read(document, options) else { continue }
          postings += found.map { $0.called(file) }
          break
        }
      } catch let problem as Diagnostic {
        problems.append(problem)
      }
    }
    return (postings, problems)
  }

  private static let attached: [SourceKind] = [.word, .openDocument, .pdf, .oldWord, .webPage]

  private func text(of mail: Mail) async throws -> ImportedPosting? {
    let texts = mail.leaves.filter { $0.fileName == nil }
    let plain = texts.first { $0.type == "text/plain" }.map(\.words) ?? ""
    guard let page = texts.first(where: { $0.type == "text/html" }) else {
      return trimmed(plain).isEmpty ? nil : posting(mail, .plain(plain))
    }
    if mail.isSavedPage {
      let location =
        mail.header("snapshot-content-location") ?? page.header("content-location") ?? name
      return try await SourceKind.webPage.read(Document(name: location, html: page.words), options)?
        .first
    }
    let rich = try richText(ofHTML: page.words, of: name)
    let isStub = count(plain) * Self.stubShare < count(rich.plain)
    if trimmed(plain).isEmpty || isStub { return rich.isEmpty ? nil : posting(mail, .rich(rich)) }
    return posting(mail, .plain(plain))
  }

  /// A plain text of a third of the page's words only says that there is a page.
  private static let stubShare = 3

  /// A note that comes with a document is shorter.
  private static let vacancyWords = 25

  private func isVacancy(_ posting: ImportedPosting) -> Bool {
    let reading = readPosting(SourceText(path: name + ".txt", text: posting.text.words))
    return reading.facts.contains { $0.field == .title }
      && count(posting.text.words) >= Self.vacancyWords
  }

  private func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  private func posting(_ mail: Mail, _ text: ImportedPosting.Text) -> ImportedPosting {
    let id = mail.header("message-id").map { $0.filter { $0 != "<" && $0 != ">" } }
    var posting = ImportedPosting(id: id ?? String(name.split(separator: "/").last ?? ""))
    posting.suggestedTitle = mail.topic
    posting.text = text
    return posting
  }
}

extension Mail {
  /// Outlook's own parcel round the documents of a mail (TNEF), which other programs take for one file.
  fileprivate var isOutlookParcel: Bool {
    ["application/ms-tnef", "application/vnd.ms-tnef"].contains(type)
      || fileName?.lowercased() == "winmail.dat"
  }

  /// Whether a browser saved a page as this (MHTML).
  fileprivate var isSavedPage: Bool {
    guard type == "multipart/related", let page = leaves.first, page.type == "text/html" else {
      return false
    }
    return header("snapshot-content-location") != nil || page.header("content-location") != nil
  }
}

extension Diagnostic {
  fileprivate static func outlookParcel(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "mail-winmail",
      "the documents of this mail are in a `winmail.dat`, which only Outlook opens",
      at: Location(path: path),
      help: "ask for the documents themselves, or save them from Outlook and import them")
  }

  /// What does not stand in the way of the vacancy.
  fileprivate var asWarning: Diagnostic {
    var other = self
    other.severity = .warning
    return other
  }
}
