/// A file of the site that code writes in a format with a specification of its own.
///
/// Each format is a file in this folder and a line in the plan.
package protocol Document: Sendable {
  /// As the IANA registry has it. Hosts are told of it where a file's ending says less (`HostHeaders`).
  static var mediaType: String { get }
  /// Appends the whole of it. A pure function of the document.
  func write(to bytes: inout [UInt8])
  /// The postings whose text it may show, besides what all postings state as facts: none of most documents.
  var shown: VacancyList? { get }
  /// The postings of whose text it shows no more than the summary, and the words that facts come from.
  var excerpted: VacancyList? { get }
}

extension Document {
  package var shown: VacancyList? { nil }
  package var excerpted: VacancyList? { nil }
}

/// A document that is known already.
struct FixedDocument: Document {
  static let mediaType = "text/plain"

  let text: String

  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
}

extension [UInt8] {
  /// The bytes themselves, with their memory: a writer goes on in the buffer that it was given.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &self)
    return taken
  }
}
