package import Diagnostics
import Facts
import Postings

/// What the weights of `Likeness` are fitted to: each line of a page with the names of its features.
package struct LineToFit {
  /// The line of the file.
  package let number: Int
  package let isAfterBlank: Bool
  /// What the rules say for its being furniture; nil where they were not asked.
  package let weight: Int?
  package let features: [String]
}

/// The lines of a plain text that are not blank.
package func linesToFit(_ source: SourceText) -> [LineToFit] {
  withPage(source) { reading in
    let furniture = FurnitureReading(reading)
    let weights = Dictionary(
      uniqueKeysWithValues: furniture.lines.map { ($0.line, $0.weight) })
    let features = LineFeatures(reading)
    return features.lines.indices.map { place in
      var names: [String] = []
      features.forEach(of: place) { _, name in names.append(name()) }
      let line = features.lines[place]
      return LineToFit(
        number: reading.lines[line].number, isAfterBlank: reading.lines[line].isAfterBlank,
        weight: furniture.hasFurniture ? weights[line] : nil, features: names)
    }
  }
}

/// A text as it is when its furniture is looked for.
func withPage<Result>(_ source: SourceText, _ body: (TextReading) -> Result) -> Result {
  var log = DiagnosticLog()
  let source = decodedPaste(source, log: &log)
  return source.bytes.withUnsafeBufferPointer { bytes in
    var reading = TextReading(bytes, 0..<bytes.count, firstLine: 1, Vocabulary.shared)
    reading.scan.spoken = reading.scan.language()
    reading.dropChrome()
    reading.dropChat()
    reading.dropMail()
    return body(reading)
  }
}

/// A day or a town of a text, with the names of its features.
package struct MentionToFit {
  /// Of a day, as far as it is written.
  package var year: Int?
  package var month: Int?
  package var day: Int?
  package var town: String?
  package var features: [String] = []
}

/// The days and the towns of a plain text, in their order.
package func mentionsToFit(_ source: SourceText) -> [MentionToFit] {
  withPage(source) { reading in
    var mentions: [MentionToFit] = []
    func add(_ mention: MentionFeatures.Mention, _ mentioned: MentionToFit) {
      var mentioned = mentioned
      MentionFeatures(reading: reading).forEach(of: mention) { _, name in
        mentioned.features.append(name())
      }
      mentions.append(mentioned)
    }
    for index in reading.lines.indices where !reading.isDropped(index) {
      for mention in DayRoles.mentions(inLine: index, reading) {
        guard let date = reading.scan.date(at: mention.tokens.lowerBound, mention.tokens.upperBound)
        else { continue }
        add(
          mention,
          MentionToFit(year: date.date.year, month: date.date.month, day: date.date.day))
      }
    }
    for town in TownRoles.named(reading) {
      add(town.mention, MentionToFit(town: town.place.name))
    }
    return mentions
  }
}
