import CEmbedded
import Days
import Facts
import Postings

/// What a day in a text is, by what days in other postings were said with: the last resort of posted, deadline, starts and
/// ends, where no label and no sentence that a rule knows gives one.
struct DayRoles {
  static let columns = ["posted", "deadline", "starts", "ends"]
  static let fields: [Field] = [.posted, .deadline, .starts, .ends]
  static let table: FeatureTable = {
    let file = prikbord_days()
    return FeatureTable(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// Nearly three times as likely as none, and not by its looks alone: what a day may be by chance is nothing.
  static let bar: Int32 = 100
  static let barOfWords: Int32 = 50
  /// A line with more days is a calendar.
  static let mostOfLine = 20

  /// The days of a line with how long the line is, how many days stand in it, the how-manieth each is, how it is written.
  static func mentions(inLine index: Int, _ reading: TextReading) -> [MentionFeatures.Mention] {
    let line = reading.lines[index].tokens
    let days = reading.dates(in: line)
    return days.enumerated().map { place, day in
      let tokens = day.start..<day.end
      let isNamed = tokens.contains { reading.scan.tokens[$0].kind == .word }
      let hasYear = reading.scan.tokens[day.end - 1].length == Scan.digitsOfYear
      return MentionFeatures.Mention(
        tokens: tokens, line: index,
        shapes: [
          (.wide, min(line.count / 8, 9)), (.again, min(days.count, 4)), (.region, min(place, 4)),
          (.digits, isNamed ? 1 : 0), (.ends, hasYear ? 1 : 0),
        ])
    }
  }
}

extension FeatureTable {
  /// How much likelier each column is than none, in hundredths of a natural logarithm.
  func odds(of mention: MentionFeatures.Mention, _ reading: TextReading) -> Odds {
    var sum = Odds.zero
    MentionFeatures(reading: reading).forEach(of: mention) { key, _ in sum &+= self[key] }
    return sum
  }

  /// The same by what is said round the mention, and not by how it looks.
  func oddsOfWords(of mention: MentionFeatures.Mention, _ reading: TextReading) -> Odds {
    odds(of: mention.withoutShapes, reading)
  }
}

extension TextReading {
  /// The likeliest day for each field that nothing gave.
  mutating func takeDaysByTheirWords() {
    let open = DayRoles.fields.indices.filter {
      let field = DayRoles.fields[$0]
      return !has(field) && !settledWithout.contains(field) && !isGiven(field)
    }
    guard !open.isEmpty else { return }
    var best: [(role: Int, odds: Int32, day: Range<Int>, line: Int)] = []
    let taken = candidates.filter { DayRoles.fields.contains($0.field) }.map(\.span)
    for line in lines.indices where mayTell(line) {
      var rest = sentences(lines[line].tokens)[...]
      for day in DayRoles.mentions(inLine: line, self).prefix(DayRoles.mostOfLine) {
        let tokens = day.tokens
        rest = rest.drop { $0.upperBound <= tokens.lowerBound }
        guard let sentence = rest.first, !isOfSomethingElse(sentence),
          !taken.contains(where: { $0.overlaps(scan.span(tokens)) })
        else { continue }
        let odds = DayRoles.table.odds(of: day, self)
        guard let role = open.max(by: { odds[$0] < odds[$1] }), odds[role] == odds.max(),
          odds[role] >= DayRoles.bar,
          DayRoles.table.oddsOfWords(of: day, self)[role] >= DayRoles.barOfWords
        else { continue }
        if let place = best.firstIndex(where: { $0.role == role }) {
          if odds[role] > best[place].odds { best[place] = (role, odds[role], tokens, line) }
        } else {
          best.append((role, odds[role], tokens, line))
        }
      }
    }
    for found in best { offerDay(DayRoles.fields[found.role], found.day, found.line) }
  }

  /// A fair, an interview, a holiday, questions: what rules keep days from being of the work keeps these, too.
  private func isOfSomethingElse(_ sentence: Range<Int>) -> Bool {
    let others: [SmallWord] = [.event, .trial, .closing, .enquiry]
    return others.contains { scan.contains($0, in: sentence) } || tellsOfAThing(sentence)
  }

  /// "De zaal is verhuurd vanaf 5 september": an article and a noun that has nothing to do with work begin the sentence.
  private func tellsOfAThing(_ sentence: Range<Int>) -> Bool {
    let noun = sentence.lowerBound + 1
    guard noun < sentence.upperBound,
      isArticle(sentence.lowerBound, sentence.upperBound)
    else { return false }
    let subject = noun..<min(noun + Self.wordsOfThing, sentence.upperBound)
    let ofWork =
      Sense.contract.bit | Sense.employment.bit | Sense.label.bit | Sense.starting.bit
      | Sense.applying.bit
    return !subject.contains { scan.skip(ofWork, at: $0, sentence.upperBound) != nil }
      && !hasJobWord(subject)
  }

  /// "nieuwe zaal"
  private static let wordsOfThing = 2

  private func mayTell(_ line: Int) -> Bool {
    switch lines[line].role {
    case .dropped, .blank, .title: false
    default: summary(of: line).hasNumber
    }
  }

  private mutating func offerDay(_ field: Field, _ day: Range<Int>, _ line: Int) {
    guard let date = scan.date(at: day.lowerBound, day.upperBound) else { return }
    if field == .deadline {
      let start = lines[line].tokens.lowerBound
      let until = (max(start, day.lowerBound - 4)..<day.lowerBound).first {
        scan.match(.until, at: $0, day.upperBound) != nil
      }
      _ = offerDeadline((until ?? day.lowerBound)..<day.upperBound, lines[line].tokens, line)
    } else {
      offer(field, written: .date(date.date), day, line: line, rule: .sentence)
    }
  }
}
