extension Mail {
  /// The parts that hold something, but for those of mails that were forwarded whole.
  var leaves: [Mail] {
    if isForwarded { return [] }
    return parts.isEmpty ? [self] : parts.flatMap(\.leaves)
  }

  /// Mails that were forwarded whole, as parts or as files.
  var forwarded: [Mail] {
    if isForwarded { return parts.isEmpty ? [Mail(Substring(latin(bytes)))] : parts }
    return parts.flatMap(\.forwarded)
  }

  private var isForwarded: Bool {
    type == "message/rfc822" || (fileName?.lowercased().hasSuffix(".eml") ?? false)
  }

  /// What a document is called that hangs on a mail; nil for what is none.
  var documentName: String? {
    if let name = fileName, let ending = name.split(separator: ".").last?.lowercased(),
      Self.endings.values.contains(ending) || ending == "htm"
    {
      return name
    }
    guard let ending = Self.endings[type] else { return nil }
    // A page without a name is the mail itself.
    return fileName ?? (type == "text/html" ? nil : "attachment.\(ending)")
  }

  private static let endings = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt", "application/pdf": "pdf",
    "application/msword": "doc", "application/rtf": "rtf", "text/rtf": "rtf", "text/html": "html",
  ]

  /// What a text part says, its charset and broken lines undone.
  var words: String {
    let words = decodedText(bytes, charset: charset)
    guard parameter("format", of: "content-type")?.lowercased() == "flowed" else { return words }
    return unflowed(
      words,
      deletingBlanks: parameter("delsp", of: "content-type")?.lowercased() == "yes")
  }
}
