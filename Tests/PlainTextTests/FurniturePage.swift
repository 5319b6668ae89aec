import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// A page, the pieces that its body must not have, and those that it must.
struct FurniturePage: Sendable {
  let lines: String
  let gone: [String]
  let stays: [String]

  func check(path: String = "a.txt") {
    let body = String(
      decoding: readPosting(SourceText(path: path, text: lines + "\n")).body.markdown,
      as: UTF8.self)
    for piece in gone { #expect(!body.contains(piece), "left: \(piece)") }
    for piece in stays { #expect(body.contains(piece), "lost: \(piece)") }
  }

  /// A sentence of a posting in each language.
  static let nl = """
    Je snoeit de bomen langs de vaart, je overlegt met de bewoners en je houdt de paden open in de winter.
    """
  static let en = """
    You prune the trees along the canal, talk to the people who live there and keep the paths open in winter.
    """
  static let de = """
    Sie schneiden die Bäume am Kanal, sprechen mit den Anwohnern und halten im Winter die Wege frei für alle.
    """
}
