import Postings

@testable import Importing

extension SourceKind {
  /// The notices of a town, as its own program lists them:
  ///
  ///     {"notices": [{"number": 7, "job": "Hovenier", "where": "Meppel", "text": "<p>…</p>"}]}
  static let notices = SourceKind("notices", "notices of a town", isFeed: true) { document, _ in
    guard case .json(let root) = document.shape, case .list(let notices)? = root["notices"] else {
      return nil
    }
    return try notices.compactMap { notice in
      guard let number = notice["number"]?.text else { return nil }
      var posting = ImportedPosting(id: number)
      posting.state(.title, notice["job"]?.text)
      posting.state(.locations, notice["where"]?.text)
      try posting.setText([(nil, notice["text"]?.text)], of: document.name)
      return posting
    }
  }
}
