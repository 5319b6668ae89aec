import CEmbedded
import Facts
import Postings

/// Whether one works in a town that a text names, by what towns in other postings were named with: the last resort, where
/// no label, no sentence that a rule knows and no evidence gives a place.
struct TownRoles {
  static let columns = ["place"]
  static let table: FeatureTable = {
    let file = prikbord_towns()
    return FeatureTable(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// A little likelier than not.
  static let bar: Int32 = 50

  /// A text that names towns more often is a list of them.
  private static let most = 200

  /// A town of the lists that is named.
  struct Named {
    let place: Place
    let mention: MentionFeatures.Mention
  }

  /// The towns of a text with how long their line is, how often each is named, how many there are, and where it stands.
  static func named(_ reading: TextReading) -> [Named] {
    var found: [(place: Place, tokens: Range<Int>, line: Int)] = []
    for line in reading.lines.indices where !reading.lines[line].isBlank {
      var next = reading.lines[line].tokens.lowerBound
      for index in reading.lines[line].tokens where index >= next {
        guard let end = reading.townEnd(at: index, reading.lines[line].tokens),
          let entry = reading.scan.gazetteer(index..<end)
        else { continue }
        found.append((entry.place, index..<end, line))
        next = end
        if found.count > most { return [] }
      }
    }
    let times = found.reduce(into: [:]) { $0[$1.place, default: 0] += 1 }
    return found.map { town in
      Named(
        place: town.place,
        mention: MentionFeatures.Mention(
          tokens: town.tokens, line: town.line,
          shapes: [
            (.wide, min(reading.lines[town.line].tokens.count / 8, 9)),
            (.again, min(times[town.place] ?? 0, 4)), (.others, min(times.count, 6)),
            (.tenth, town.line * 10 / reading.lines.count),
          ]))
    }
  }
}

extension TextReading {
  /// The likeliest town, where nothing gave a place.
  mutating func takeTownByItsWords() {
    guard !isRemote, !has(.locations), !settledWithout.contains(.locations), !isGiven(.locations)
    else { return }
    let named = TownRoles.named(self).filter { town in
      switch lines[town.mention.line].role {
      case .dropped(.others), .dropped(.mailHeader), .dropped(.chat): false
      default: !isOfAnotherPlace(town.mention)
      }
    }
    var odds: [Place: Int32] = [:]
    for town in named {
      odds[town.place] = max(
        odds[town.place] ?? .min, TownRoles.table.odds(of: town.mention, self)[0])
    }
    guard let best = named.max(by: { odds[$0.place] ?? .min < odds[$1.place] ?? .min }),
      let most = odds[best.place], most >= TownRoles.bar,
      // Two towns that are as likely are a matter for a person.
      !odds.contains(where: { $0.key != best.place && $0.value == most })
    else { return }
    offer(
      .locations, .places([best.place]), best.mention.tokens, line: best.mention.line,
      rule: .sentence)
  }

  /// "Interviews will be held in Lincoln", "Our branch in Heerenveen is full."
  private func isOfAnotherPlace(_ town: MentionFeatures.Mention) -> Bool {
    guard
      let sentence = sentences(lines[town.line].tokens).first(where: { $0.overlaps(town.tokens) })
    else { return false }
    return scan.contains(.trial, in: sentence) || scan.contains(.nobody, in: sentence)
  }

  /// The end of a town of the lists; a town that is a word of the language, too, is none here.
  func townEnd(at index: Int, _ tokens: Range<Int>) -> Int? {
    guard scan.tokens[index].isCapital, scan.tokens[index].length > 2,
      !(index > tokens.lowerBound && scan.isHyphened(at: index - 1))
    else { return nil }
    let ends = stride(from: min(index + 4, tokens.upperBound), to: index, by: -1)
    return ends.first { end in
      scan.gazetteer(index..<end)?.kind == .town && !scan.isHyphened(at: end)
        && (end > index + 1 || scan.tokens[index].word == 0)
    }
  }
}
