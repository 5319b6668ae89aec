package import Diagnostics

/// One kind of file or feed that postings are made of. Each stands in a file of `Sources/`; `all` is the list, from
/// which recognising, the settings of board.yml, the documentation and the tests derive.
package struct SourceKind: Sendable {
  /// Its name in board.yml: `acme: {greenhouse: acme}`.
  package let key: String
  /// What it is, for people.
  package let title: String
  /// Whether it lists all vacancies that somebody has, so that one it no longer lists is closed.
  package let isFeed: Bool
  /// The address of somebody's feed by the name of their account, where the makers have one.
  let address: (@Sendable (String) -> String)?
  /// Whether a document of a feed is but a part of it, of which others have to be asked for.
  private let isPart: @Sendable (Document) -> Bool
  /// Whether a document of a feed is one vacancy of it, asked for by itself.
  private let isOne: @Sendable (Document) -> Bool
  /// The vacancies in a document; nil when it is of another kind.
  let read: @Sendable (Document, ReadOptions) async throws -> [ImportedPosting]?

  init(
    _ key: String, _ title: String, isFeed: Bool = false,
    address: (@Sendable (String) -> String)? = nil,
    isPart: @escaping @Sendable (Document) -> Bool = { _ in false },
    isOne: @escaping @Sendable (Document) -> Bool = { _ in false },
    read: @escaping @Sendable (Document, ReadOptions) async throws -> [ImportedPosting]?
  ) {
    self.key = key
    self.title = title
    self.isFeed = isFeed
    self.address = address
    self.isPart = isPart
    self.isOne = isOne
    self.read = read
  }

  /// In the order in which they are asked: what knows its own shape first.
  package static let all: [SourceKind] = [
    .greenhouse, .lever, .ashby, .recruitee, .teamtailor, .personio, .smartRecruiters, .workable,
    .teachingVacancies, .findAJob, .wordPress, .frontMatter, .webPage, .word, .openDocument, .pdf,
    .oldWord, .mail, .csv, .plainText,
  ]

  /// Whether a site is made of such files, of which some are no vacancies.
  var isPage: Bool { [Self.frontMatter, .plainText, .webPage].contains { $0.key == key } }

  /// Whether a document lists vacancies, each with an id of its own.
  func isList(_ document: Document) -> Bool { isFeed && !isOne(document) }

  /// Whether a document, with what it leads to, is all that somebody has.
  func isWhole(_ document: Document, _ options: ReadOptions) -> Bool {
    isList(document) && (options.requests != nil || !isPart(document))
  }

  /// The kind that a document is of, and what is in it.
  package static func read(
    _ document: Document, _ options: ReadOptions = ReadOptions(), as key: String? = nil
  ) async throws -> (kind: SourceKind, postings: [ImportedPosting]) {
    // What somebody calls a table is one, whatever its name ends in.
    let document = key == csv.key ? document.asTable : document
    for kind in all where key == nil || kind.key == key {
      if let postings = try await kind.read(document, options) { return (kind, postings) }
    }
    throw Diagnostic.notOfKind(document.name, all.first { $0.key == key })
  }
}

/// What the person who imports says of how a source is to be read.
package struct ReadOptions: Sendable {
  /// The columns of a table by the fields that they are: `Functienaam` → `title`.
  package var map: [String: String] = [:]
  /// Where a source leads to more than one document; none for one that is a file.
  var requests: Requests?
  package init() {}
}

extension Diagnostic {
  fileprivate static func notOfKind(_ name: String, _ kind: SourceKind?) -> Diagnostic {
    Diagnostic(
      .error, "import-kind",
      kind.map { "this is no \($0.title)" } ?? "no vacancy can be made of this file",
      at: Location(path: name),
      help: "`prikbord import --help` names what can be imported")
  }
}
