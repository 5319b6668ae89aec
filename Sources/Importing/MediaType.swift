/// What somebody says that bytes are: a server of an answer, a mail of its parts.
struct MediaType: Sendable {
  /// `text/html`, in small letters.
  let name: String
  let charset: String?

  init(_ name: String, _ charset: String? = nil) {
    self.name = name
    self.charset = charset
  }

  /// `text/html; charset=iso-8859-1`
  init(header: String) {
    name = trimmed(header.prefix { $0 != ";" }).lowercased()
    charset = mailParameter("charset", in: header)
  }

  /// The ending that a file of it has, where that tells more than its signs do.
  var ending: String? { Self.endings[name] }

  private static let endings = [
    "text/html": "html", "text/csv": "csv", "text/tab-separated-values": "tsv",
    "message/rfc822": "eml", "application/mbox": "mbox", "multipart/related": "mhtml",
  ]
}
