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

  /// The facets that one can filter by, in the order of the page; a tag is found by its word.
  private static let kinds = FacetKind.allCases

  init(
    board: Board, texts: Texts, facets: [Facet], members: [FacetMembers], open: [Int]
  ) {
    // Only values with an open posting are offered, so they are counted anew.
    let offered = facets.map { facet in facet.values.map { !$0.open.isEmpty } }
    let positions = offered.map { flags in
      var next = -1
      return flags.map { isOffered in
        if isOffered { next += 1 }
        return next
      }
    }
    let language = texts.language.rawValue

    @Sendable func write(_ vacancy: Int, to json: inout JSONWriter) {
      let posting = board.vacancies[vacancy].posting
      var texts = [
        posting.hours.map { texts.words(for: $0) } ?? "", posting.pay?.text ?? "",
        board.vacancies[vacancy].timeline.lastDay?.iso ?? "",
        [posting.reference, posting.department].compactMap { $0 }.joined(separator: " "),
        posting.language.map { $0 == language ? "" : $0 } ?? "",
      ]
      while texts.last == "" { texts.removeLast() }
      json.array { json in
        json.string(posting.slug)
        json.string(posting.title ?? readable(posting.slug))
        json.array { json in
          for kind in Self.kinds.indices {
            json.array { json in
              for value in members[kind][vacancy] { json.number(positions[kind][value]) }
            }
          }
        }
        for text in texts { json.string(text) }
      }
    }

    @Sendable func name(_ number: Int, _ bytes: [UInt8]) -> String {
      "assets/search-\(number).\(fingerprint(of: bytes)).json"
    }

    let starts = Array(stride(from: Self.partCount, to: open.count, by: Self.partCount))
    let later = inParallel(starts) { start -> (path: String, bytes: [UInt8]) in
      var json = JSONWriter()
      json.array { json in
        for vacancy in open[start..<min(open.count, start + Self.partCount)] {
          write(vacancy, to: &json)
        }
      }
      return (name(start / Self.partCount + 1, json.bytes), json.bytes)
    }

    var json = JSONWriter()
    json.object { json in
      json.array("parts") { json in
        for part in later { json.string("\(board.settings.baseURL.path)/\(part.path)") }
      }
      json.array("facets") { json in
        for (facet, offered) in zip(facets, offered) {
          json.object { json in
            json.field("word", facet.kind.word(texts.language))
            json.field("label", texts["facet_" + facet.kind.rawValue])
            json.array("values") { json in
              for (value, isOffered) in zip(facet.values, offered) where isOffered {
                json.array { json in
                  json.string(value.slug)
                  json.string(value.name)
                }
              }
            }
          }
        }
      }
      json.array("postings") { json in
        for vacancy in open.prefix(Self.partCount) { write(vacancy, to: &json) }
      }
    }
    files = [(name(1, json.bytes), json.bytes)] + later
  }
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): enough to tell two builds apart, and the same on every machine.
private func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
}
