import Days
import Postings

/// What the board's own search needs, and no more: JSON that the theme's script loads when a visitor first
/// searches or filters. The open postings in the order of the index, in parts of a thousand; the first
/// part also has the facets and where the other parts are.
///
///     {"parts": ["/assets/search-2.0a1b….json"],
///      "facets": [{"word": "plaats", "label": "Plaats", "values": [["den-haag", "Den Haag"], …]}, …],
///      "postings": [["adviseur-water", "Adviseur water", [[0], [3, 7], …],
///                    "36 uur per week", "schaal 10", "2024-08-01", "1153", "en"], …]}
///
/// A posting is: slug, title, for each facet the positions of its values, hours, pay, last day to apply,
/// words to be found by that are on no card (its reference and department), and its language where that is
/// not the board's. An absent text is empty, and empty ones at the end are left out.
///
/// The fingerprint in a part's name follows its bytes, so that browsers may keep it for ever and never mix
/// parts of two builds.
package struct SearchData: Sendable {
  /// The files below the site's root; the first is the one to begin with.
  package let files: [(path: String, bytes: [UInt8])]

  /// Postings in one part: some 200 kB, which a phone reads while the visitor still types.
  static let partCount = 1000

  /// `change` tells what of `last`'s parts can be taken over.
  init(
    _ board: Board, _ texts: Texts, _ facets: [GroupedFacet], open: [Int],
    after last: SearchData? = nil, _ change: GroupChange? = nil
  ) {
    let writer = SearchWriter(board, texts, facets)
    let parts = stride(from: 0, to: open.count, by: Self.partCount).map {
      open[$0..<min(open.count, $0 + Self.partCount)]
    }
    let known = change.flatMap { change in
      change.kept.count == FacetKind.allCases.count ? last.map { ($0.files, change) } : nil
    }
    let later = inParallel(Array(parts.enumerated().dropFirst())) { number, vacancies in
      if let (files, change) = known, !change.touches(vacancies) { return files[number] }
      return Self.file(number, writer.part(vacancies))
    }
    let first = writer.first(
      parts.first ?? [], parts: later.map { "\(board.settings.baseURL.path)/\($0.path)" })
    files = [Self.file(0, first)] + later
  }

  private static func file(_ number: Int, _ bytes: [UInt8]) -> (path: String, bytes: [UInt8]) {
    ("assets/search-\(number + 1).\(fingerprint(of: bytes)).json", bytes)
  }
}

/// Writes the parts of a board's search data. A class, because every line's closures take it along.
private final class SearchWriter: Sendable {
  private let board: Board
  private let texts: Texts
  private let facets: [Facet]
  private let members: [FacetMembers]
  /// For each facet, for each value, its position among those with an open posting: only those are offered.
  private let positions: [[Int?]]
  private let language: String

  init(_ board: Board, _ texts: Texts, _ facets: [GroupedFacet]) {
    (self.board, self.texts) = (board, texts)
    (self.facets, members) = (facets.map(\.facet), facets.map(\.members))
    positions = facets.map { grouped in
      var next = 0
      return grouped.facet.values.map { value in
        guard !value.open.isEmpty else { return nil }
        defer { next += 1 }
        return next
      }
    }
    language = texts.language.rawValue
  }

  func part(_ vacancies: ArraySlice<Int>) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for vacancy in vacancies { write(vacancy, to: &json) }
    }
    return json.bytes
  }

  /// The part to begin with, which knows where the others are.
  func first(_ vacancies: ArraySlice<Int>, parts: [String]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("parts") { json in
        for part in parts { json.string(part) }
      }
      json.array("facets") { json in
        for facet in facets { write(facet, to: &json) }
      }
      json.array("postings") { json in
        for vacancy in vacancies { write(vacancy, to: &json) }
      }
    }
    return json.bytes
  }

  private func write(_ facet: Facet, to json: inout JSONWriter) {
    json.object { json in
      json.field("word", facet.kind.word(texts.language))
      json.field("label", texts["facet_" + facet.kind.rawValue])
      json.array("values") { json in
        for value in facet.values where !value.open.isEmpty {
          json.array { json in
            json.string(value.slug)
            json.string(value.name)
          }
        }
      }
    }
  }

  private func write(_ position: Int, to json: inout JSONWriter) {
    // Asked of the vacancy, since a copy of its posting would cost more than the line.
    let vacancy = board.vacancies[position]
    json.array { json in
      json.string(vacancy.posting.slug)
      json.string(vacancy.posting.title ?? readable(vacancy.posting.slug))
      json.array { json in
        for facet in facets.indices {
          json.array { json in
            for value in members[facet][position] {
              if let offered = positions[facet][value] { json.number(offered) }
            }
          }
        }
      }
      var texts = more(of: vacancy)
      while texts.last == "" { texts.removeLast() }
      for text in texts { json.string(text) }
    }
  }

  private func more(of vacancy: Vacancy) -> [String] {
    let (reference, department) = (vacancy.posting.reference, vacancy.posting.department)
    let own = vacancy.posting.language
    return [
      vacancy.posting.hours.map { texts.words(for: $0) } ?? "", vacancy.posting.pay?.text ?? "",
      vacancy.timeline.lastDay?.iso ?? "",
      department.map { [reference, $0].compactMap(\.self).joined(separator: " ") }
        ?? reference ?? "", own == language ? "" : own ?? "",
    ]
  }
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): enough to tell two builds apart, and the same on every machine.
private func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
}
