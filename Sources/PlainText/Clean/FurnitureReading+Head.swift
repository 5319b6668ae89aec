import Facts

/// Where the site's own links end over the posting, and its head begins: title, employer, place.
extension FurnitureReading {
  func isSiteLink(_ place: Int, _ twins: FurnitureTwins) -> Bool {
    let line = lines[place]
    // "Help" beside every heading is no menu's.
    return (line.evidence.isKnown || isRowOfLinks(line))
      && line.evidence.holds(anyOf: FurnitureEvidenceSet.ofSite)
      && (line.kind == .site || line.kind == .consent) && twins.count(place) < Self.repeated
      // Above a document's table of contents stands its head.
      && !line.evidence.contains(.contents)
      && !isAddress(place) && !(place + 1 < lines.count && isAddress(place + 1))
  }

  /// "Lehrstellen   Schnupperlehren   Berufe": some of the columns are links that are known.
  private func isRowOfLinks(_ line: Line) -> Bool {
    line.evidence.contains(.columns) && line.words.covered > 0
      && !line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.jobTitle, .fact, .factAlone))
  }

  /// "https://www.example.org" under "Homepage": one fact.
  private func isAddress(_ place: Int) -> Bool {
    lines[place].evidence.contains(.host) && lines[place].evidence.contains(.labelled)
  }

  /// The words of so many lines are no title and no menu's.
  private static let repeated = 3

  /// Where the head begins that the last link stands in: "View all jobs" right under the employer and right over the
  /// place is one of the facts there. A site's own links stand together.
  func headAround(_ link: Int) -> Int? {
    guard !lines[link].isAfterBlank, link + 1 < lines.count, !lines[link + 1].isAfterBlank,
      !lines[link + 1].evidence.isKnown,
      !lines[link].evidence.holds(anyOf: Self.trails)
    else { return nil }
    var start = link
    while start > 0, !lines[start].isAfterBlank,
      !lines[start - 1].evidence.holds(anyOf: Self.trails)
    {
      start -= 1
    }
    // Above the first block of a page nothing stands, so that the block is the site's.
    return start > 0 && start >= link - Self.mostOfHead ? start : nil
  }

  /// Title, employer and a few facts stand before a link of the head.
  private static let mostOfHead = 8
  private static let trails = FurnitureEvidenceSet.mask(.path, .pageTitle)

  /// Where the run of unknown lines begins that has the facts of a vacancy in it, one of them an amount or a day:
  /// "View more" below them is no link of the site over the posting.
  var firstFacts: Int { factsRun.lowerBound }

  /// From the first line of that run to where it is known to be one.
  var factsRun: Range<Int> {
    var (start, facts, isSolid) = (0, 0, false)
    for place in lines.indices {
      let evidence = lines[place].evidence
      guard !evidence.isKnown else {
        (start, facts, isSolid) = (place + 1, 0, false)
        continue
      }
      if evidence.holds(anyOf: FurnitureEvidenceSet.mask(.fact, .day)) { isSolid = true }
      if isLabelOverText(place) {
        facts += 1
        // "Uren per week" over "38"
        if reading.summary(of: lines[place + 1].line).hasNumber { isSolid = true }
      } else if evidence.holds(anyOf: Self.facts) {
        facts += 1
      }
      if isSolid, facts >= Self.leastFacts { return start..<place + 1 }
    }
    return lines.count..<lines.count
  }

  private static let facts = FurnitureEvidenceSet.mask(.fact, .day, .factAlone)
  /// A menu may name one fact.
  private static let leastFacts = 3

  private func isLabelOverText(_ place: Int) -> Bool {
    place + 1 < lines.count && !lines[place + 1].evidence.isKnown
      && isLabelOverValue(reading.lines[lines[place].line].tokens)
  }

  /// The first buttons of the posting itself, which stand below its title: right above stands what nobody knows.
  var firstActions: Int {
    var isBelowText = false
    for place in lines.indices {
      guard lines[place].evidence.isKnown else {
        isBelowText = true
        continue
      }
      if isBelowText, lines[place].kind == .action { return place }
      isBelowText = false
    }
    return lines.count
  }
}
