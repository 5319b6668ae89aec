import Postings

extension SourceKind {
  /// A text as somebody pasted it.
  static let plainText = SourceKind("text", "plain text") { document, _ in
    let text: String
    switch document.shape {
    case .text(let words), .table(let words): text = words
    default: return nil
    }
    var posting = ImportedPosting(id: document.id)
    posting.text = document.fileName.hasSuffix(".md") ? .markdown(text) : .plain(text)
    return [posting]
  }
}
