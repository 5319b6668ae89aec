import Diagnostics

extension SourceKind {
  /// A mail, a mailbox, or a page that a browser saved as one (MHTML).
  static let mail = SourceKind("mail", "mail (.eml, .mbox, .mhtml)") { document, options in
    guard case .mail(let text) = document.shape else { return nil }
    let mails = Mailbox.mails(in: text)
    var postings: [ImportedPosting] = []
    for (number, mail) in mails.enumerated() {
      let name = mails.count > 1 ? "\(document.name)#\(number + 1)" : document.name
      do {
        postings += try await MailReader(name: name, options: options).postings(of: mail)
      } catch let problem as Diagnostic where mails.count > 1 {
        // One mail that cannot be read says nothing of the others.
        postings.append(.unread(name, because: problem))
      }
    }
    guard !postings.isEmpty else { throw Diagnostic.documentWithoutText(document.name) }
    return postings
  }
}
