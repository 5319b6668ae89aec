import Facts

/// Persons whom a network shows beside a posting.
extension FurnitureReading {
  /// A person whom a network shows, how far that is from the reader, and the button to write.
  ///
  ///     Marloes Tinga
  ///     2e
  ///     Recruiter techniek
  ///     Bericht
  mutating func addPersonsOfNetwork() {
    for place in lines.indices {
      guard let name = nameOfDegree(at: place),
        let button = lines[place...].prefix(Self.linesOfPerson).firstIndex(where: {
          $0.kind == .action && $0.evidence.isKnown
        }), !lines[name].isSentence, lines[name].width <= Self.widestName
      else { continue }
      // Whom the heading calls the team that hires is whom to ask.
      let isAsked = isUnderTeam(name)
      for line in name...button {
        if isAsked, line == name || line > place && !lines[line].evidence.isKnown {
          lines[line].evidence.insert(.factBox)
        } else {
          lines[line].evidence.insert(.contents)
          lines[line].kind = lines[line].kind ?? .others
        }
      }
    }
  }

  private static let (linesOfPerson, widestName) = (5, 40)

  /// "Meet the hiring team" right above.
  private func isUnderTeam(_ name: Int) -> Bool {
    guard name > 0 else { return false }
    let tokens = reading.lines[lines[name - 1].line].tokens
    return scan.contains(.hiringTeam, in: tokens)
  }

  /// The name right above a degree, or before it: "Marloes Tinga · 2e".
  private func nameOfDegree(at place: Int) -> Int? {
    let tokens = reading.lines[lines[place].line].tokens
    if let bullet = tokens.dropFirst().last(where: { scan.tokens[$0].kind == .bullet }) {
      return isDegree(bullet..<tokens.upperBound) ? place : nil
    }
    return place > 0 && isDegree(tokens) ? place - 1 : nil
  }

  /// "2e", "· 2nd", "3."
  private func isDegree(_ words: Range<Int>) -> Bool {
    let tokens = words.drop { scan.tokens[$0].kind == .bullet || scan.tokens[$0].kind == .sign }
    guard let first = tokens.first, scan.span(words).count <= Self.widestDegree, tokens.count <= 2,
      UInt8(ascii: "1")...UInt8(ascii: "3") ~= scan.bytes[Int(scan.tokens[first].start)]
    else { return false }
    let text = scan.text(first..<first + tokens.count).lowercased().dropFirst()
      .filter { $0 != "+" && $0 != " " }
    return text == "." || Self.endingsOfDegrees.contains(text)
  }

  private static let endingsOfDegrees: Set<String> = ["e", "st", "nd", "rd", "er"]

  /// "· 2nd+"
  private static let widestDegree = 6
}
