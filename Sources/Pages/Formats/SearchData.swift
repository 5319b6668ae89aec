import Days
import Digests
import Facts
import Markdown
import Postings
import Slugs
import Templating

/// What the board's own search needs, and no more: JSON that the theme's script loads when a visitor first
/// searches or filters. The open postings, newest first, in parts of a thousand; the first part also has the
/// facets and where the other parts are. The archive has data of its own in the same form.
///
///     {"parts": ["/assets/search-2.0a1b….json"],
///      "synonyms": ["verpleegkundige verpleger nurse", …],
///      "facets": [{"word": "plaats", "label": "Plaats", "values": [["den-haag", "Den Haag"], …]}, …],
///      "postings": [["adviseur-water", "Adviseur water", [[0], [3, 7], …],
///                    4250, "36 uur per week", "schaal 10", "2024-07-01", "2024-08-01",
///                    "1153 Het team zorgt voor water en bodem.", "en"], …]}
///
/// The values of organisations have a third text: the address of the logo, else a monogram. Those of places have
/// the degrees north and east of the town's centre, in hundredths, where it is known. A posting is: slug,
/// title, for each facet the positions of its values, what it pays a month at most (0 where that is not known),
/// hours, pay, the day it was posted, the last day to apply or, of a closed one, the day since which it is closed, words to be found by that are on no card (its
/// reference, department and summary), and its language where that is not the board's. An absent text is
/// empty, and empty ones at the end are left out.
///
/// The fingerprint in a part's name follows its bytes, so that browsers may keep it for ever and never mix
/// parts of two builds.
package struct SearchData: Sendable {
  /// The files below the site's root; the first is the one to begin with.
  package var files: [(path: String, bytes: [UInt8])] { parts.map(\.file) }
  private let parts: [Part]

  private struct Part: Sendable {
    let key: Key
    let file: (path: String, bytes: [UInt8])
  }

  /// All that a part depends on: its postings, and the facets in which they have values.
  fileprivate struct Key: Equatable {
    let vacancies: [Vacancy]
    let facets: [GroupedFacet]

    static func == (one: Key, other: Key) -> Bool {
      one.facets.elementsEqual(other.facets, by: ===)
        && one.vacancies.elementsEqual(other.vacancies) {
          $0.hasFacts(of: $1) && $0.prose.copied.summary == $1.prose.copied.summary
        }
    }
  }

  /// Postings in one part: some 200 kB, which a phone reads while the visitor still types.
  static let partCount = 1000

  /// The data of `vacancies` under a name. Parts of `last` with the same key are taken from there.
  init(
    _ name: String, _ writer: SearchWriter, _ vacancies: [Int], after last: SearchData?
  ) async {
    @Sendable func part(_ number: Int, _ key: Key, _ bytes: [UInt8]) -> Part {
      let fingerprint = Digest(of: bytes).fingerprint
      return Part(key: key, file: ("assets/\(name)-\(number + 1).\(fingerprint).json", bytes))
    }
    let slices = stride(from: 0, to: vacancies.count, by: Self.partCount).map {
      vacancies[$0..<min(vacancies.count, $0 + Self.partCount)]
    }
    let later = await concurrentMap(Array(slices.enumerated().dropFirst())) { number, slice in
      let key = writer.key(slice)
      if let last, number < last.parts.count, last.parts[number].key == key {
        return last.parts[number]
      }
      return part(number, key, writer.part(slice))
    }
    // The first knows where the others are.
    let first = slices.first ?? []
    let addresses = later.map { "\(writer.root)/\($0.file.path)" }
    parts = [part(0, writer.key(first), writer.first(first, parts: addresses))] + later
  }
}

/// Writes the parts of a board's search data. A class, because every line's closures take it along.
final class SearchWriter: Sendable {
  private let board: Board
  private let texts: Texts
  private let grouped: [GroupedFacet]
  private let facets: [Facet]
  private let members: [FacetMembers]
  /// Of the values of the facet of places.
  private let centres: [Coordinates?]
  /// For each facet, for each value, its position among those that a posting of the data has: only those are offered.
  private let positions: [[Int?]]
  private let language: String
  private let words: PathWords

  init(
    _ board: Board, _ texts: Texts, _ grouped: [GroupedFacet], _ centres: [Coordinates?],
    offering vacancies: [Int]
  ) {
    (self.board, self.texts, self.grouped, self.centres) = (board, texts, grouped, centres)
    facets = grouped.map(\.facet)
    members = grouped.map(\.members)
    positions = grouped.map { grouped in
      var isOffered = [Bool](repeating: false, count: grouped.facet.values.count)
      for vacancy in vacancies {
        for value in grouped.members[vacancy] { isOffered[value] = true }
      }
      var next = 0
      return isOffered.map { isOffered in
        guard isOffered else { return nil }
        defer { next += 1 }
        return next
      }
    }
    language = texts.languageCode
    words = PathWords(texts.strings)
  }

  /// The path of the site's root, without a slash at its end.
  var root: String { board.settings.baseURL.path }

  fileprivate func key(_ vacancies: ArraySlice<Int>) -> SearchData.Key {
    SearchData.Key(vacancies: vacancies.map { board.vacancies[$0] }, facets: grouped)
  }

  func part(_ vacancies: ArraySlice<Int>) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for vacancy in vacancies { write(vacancy: vacancy, to: &json) }
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
      json.array("synonyms") { json in
        for group in texts.strings.list("search_synonyms") { json.string(group) }
      }
      json.array("facets") { json in
        for facet in facets.indices { write(facet, to: &json) }
      }
      json.array("postings") { json in
        for vacancy in vacancies { write(vacancy: vacancy, to: &json) }
      }
    }
    return json.bytes
  }

  private func write(_ number: Int, to json: inout JSONWriter) {
    let facet = facets[number]
    json.object { json in
      json.field("word", words[facet.kind])
      json.field("label", texts.label(of: facet.kind))
      json.array("values") { json in
        for (position, value) in facet.values.enumerated()
        where positions[number][position] != nil {
          json.array { json in
            json.string(value.slug)
            json.string(value.name)
            if facet.kind == .organisation { json.string(mark(of: value)) }
            if facet.kind == .location, position < centres.count, let centre = centres[position] {
              json.number(centre.north)
              json.number(centre.east)
            }
          }
        }
      }
    }
  }

  /// The address of an employer's logo, else its monogram.
  private func mark(of value: FacetValue) -> String {
    let profile = value.all.first.flatMap { board.vacancies[$0].organisation }
    let logo = profile.flatMap { board.profiles[$0].subject.logo }
    return logo.map { "\(board.settings.baseURL.path)/\(percentEncoded(String($0.dropFirst())))" }
      ?? Monogram.of(value.name)
  }

  private func write(vacancy position: Int, to json: inout JSONWriter) {
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
      json.number(board.payBands.monthly(vacancy.posting)?.upperBound ?? 0)
      var texts = more(of: vacancy)
      while texts.last == "" { texts.removeLast() }
      for text in texts { json.string(text) }
    }
  }

  private func more(of vacancy: Vacancy) -> [String] {
    let posting = vacancy.posting
    let isClosed = vacancy.status == .closed
    let day = isClosed ? vacancy.timeline.closedFrom : vacancy.timeline.lastDay
    let words = [posting.reference, posting.department, summary(of: vacancy)].compactMap(\.self)
      .joined(separator: " ")
    return [
      posting.hours.map(texts.words(for:)) ?? "",
      posting.pay.map(texts.words(for:)) ?? "",
      posting.posted?.iso ?? "",
      day?.iso ?? "",
      isClosed ? posting.allPersons.blanked(words) : words,
      posting.language == language ? "" : posting.language ?? "",
    ]
  }

  /// Without persons, as every copy of the text, and without the way to apply when that is over.
  private func summary(of vacancy: Vacancy) -> String {
    let posting = vacancy.posting
    let text =
      posting.summary.map { posting.persons(texts.personWords).blanked($0) }
      ?? vacancy.prose.copied.summary
    return vacancy.status == .closed ? posting.allPersons.blanked(text) : text
  }
}
