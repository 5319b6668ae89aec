package import Diagnostics
import Platform
import Slugs

/// Makes postings of a document among the vacancies; where it is, seen from the root, goes in. The program gives the
/// preview this work, since it writes into the content, which no room below it does.
package typealias ImportDocument = @Sendable (_ path: String) async -> ImportedDocument

/// What came of it.
package struct ImportedDocument: Sendable {
  /// The postings, seen from the root.
  package let postings: [String]
  package let problems: [Diagnostic]

  package init(postings: [String], problems: [Diagnostic]) {
    self.postings = postings
    self.problems = problems
  }
}

/// The request of a button: `POST …/__prikbord/import?path=Content/vacancies/x.docx`.
struct DocumentImport {
  static let place = "import"

  let snapshot: Snapshot
  /// Nil where nobody may write.
  let work: ImportDocument?

  /// A page of a stranger may send a request to this computer, too: the browser tells from which page it comes
  /// (Fetch, 3.1), and only the preview's own pages are heard.
  func answer(_ address: Address, _ request: Request) -> Answer {
    guard let host = request.hosts.first, request.origin == "http://\(host)" else {
      return refused(403, "only pages of this preview may change the board")
    }
    guard let work else {
      return refused(403, "a preview that others can reach changes nothing; run `prikbord import`")
    }
    let documents = snapshot.problems.compactMap { ImportButton(for: $0)?.path }
    guard let path = address.value(of: "path"), documents.contains(path) else {
      return refused(404, "there is no such document")
    }
    let (base, language) = (snapshot.base, snapshot.language)
    return Answer(
      200, "application/json",
      .later { Self.json(await work(path), base: base, language) })
  }

  private func refused(_ status: Int, _ reason: String) -> Answer {
    .plain(status, reason, in: snapshot.language)
  }

  /// Where to go on, or what is wrong.
  private struct Reply: Encodable {
    var open: String?
    var problems: String?
  }

  private static func json(
    _ imported: ImportedDocument, base: String, _ language: MessageLanguage
  ) -> [UInt8] {
    let folder = "\(base)/\(OwnPages.folder)/"
    let errors = imported.problems.filter { $0.severity == .error }
    var reply = Reply()
    if errors.isEmpty {
      // Of several, or of one that was known, the list is shown.
      let only = imported.postings.count == 1 ? imported.postings.first : nil
      reply.open = folder + (only.map { OwnPages.posting + percentEncoded($0) } ?? "")
    } else {
      reply.problems = HTMLRendering(in: language).render(errors)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(reply) else {
      preconditionFailure("a reply is texts, which JSON always takes")
    }
    return Array(data)
  }
}
