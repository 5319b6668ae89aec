import Diagnostics
import Postings

extension SourceKind {
  /// A mail, a mailbox, or a page that a browser saved as one (MHTML): its attachments where they are documents, else
  /// its text. Who sent it, and to whom, is not read.
  static let mail = SourceKind("mail", "mail (.eml, .mbox, .mhtml)") { document, options in
    guard case .mail(let text) = document.shape else { return nil }
    let mails = Mail.all(in: text)
    var postings: [ImportedPosting] = []
    for (number, mail) in mails.enumerated() {
      let name = mails.count > 1 ? "\(document.name)#\(number + 1)" : document.name
      postings += try await SourceKind.postings(of: mail, name, options)
    }
    guard !postings.isEmpty else { throw Diagnostic.documentWithoutText(document.name) }
    return postings
  }

  private static func postings(
    of mail: Mail, _ name: String, _ options: ReadOptions
  ) async throws -> [ImportedPosting] {
    let parts = mail.leaves
    var postings: [ImportedPosting] = []
    for part in parts {
      guard let file = part.fileName, isDocument(file) else { continue }
      let attachment = try Document(name: "\(name)/\(file)", bytes: part.bytes)
      for kind in attached {
        guard let found = try await kind.read(attachment, options) else { continue }
        postings += found.map { $0.called(file) }
        break
      }
    }
    if !postings.isEmpty { return postings }
    let isSavedPage = mail.type == "multipart/related" && parts.first?.type == "text/html"
    if let plain = parts.first(where: { $0.type == "text/plain" && $0.fileName == nil }) {
      let words = decodedText(plain.bytes, charset: plain.charset)
      if !trimmed(words).isEmpty { return [posting(mail, name, .plain(words))] }
    }
    guard let html = parts.first(where: { $0.type == "text/html" }) else { return [] }
    let words = decodedText(html.bytes, charset: html.charset)
    if isSavedPage, let location = mail.header("snapshot-content-location") {
      let page = try Document(name: location, bytes: Array("<!doctype html>\(words)".utf8))
      return try await SourceKind.webPage.read(page, options) ?? []
    }
    return [posting(mail, name, .rich(try richText(ofHTML: words, of: name)))]
  }

  private static func posting(
    _ mail: Mail, _ name: String, _ text: ImportedPosting.Text
  ) -> ImportedPosting {
    let id = mail.header("message-id").map { $0.filter { $0 != "<" && $0 != ">" } }
    var posting = ImportedPosting(id: id ?? String(name.split(separator: "/").last ?? ""))
    // The reader of pasted mails knows what a subject may tell.
    let subject = mail.subject.map { "Subject: \($0)" }
    switch text {
    case .rich(var text):
      if let subject { text.blocks.insert(.paragraph([.init(text: subject)]), at: 0) }
      posting.text = .rich(text)
    default: posting.text = .plain((subject.map { $0 + "\n\n" } ?? "") + text.words)
    }
    return posting
  }

  private static func isDocument(_ file: String) -> Bool {
    ["docx", "odt", "pdf", "doc", "rtf"].contains(
      file.split(separator: ".").last?.lowercased() ?? "")
  }

  private static let attached: [SourceKind] = [.word, .openDocument, .pdf, .oldWord]
}

extension Mail {
  /// The parts that hold something, those of forwarded mails among them.
  fileprivate var leaves: [Mail] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}
