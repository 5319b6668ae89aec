import Facts

/// Where the text begins and ends in the page.
extension FurnitureReading {
  struct Bounds {
    let first: Int
    let links: Int
    let below: Int
    let tail: Int
    /// The line over a signature.
    let closing: Int
    /// The closing and the lines of whoever signs, where they are the letter's own.
    let signer: Range<Int>
  }

  /// The first line that is text for certain, the last link of the site over it, and where the page goes on below
  /// the text: from there to the end furniture outweighs text the most.
  func bounds(_ twins: FurnitureTwins, _ first: Int, _ boxes: Set<Int>) -> Bounds {
    let links =
      lastSiteLink(above: first, twins).map {
        headAround($0).map { $0 - 1 } ?? $0
      } ?? -1
    var (below, most, sum) = (lines.count, 0, 0)
    let text = lines.reduce(0) { $0 + $1.textWidth }
    var textBelow = 0
    for place in lines.indices.reversed() where place > first {
      textBelow += lines[place].textWidth
      // What is more than half of all text is not what goes on below it.
      if textBelow * 2 > text { break }
      let evidence = lines[place].evidence
      // "Help" beside every heading stands in the text as well.
      if evidence.contains(.often), evidence.isKnown { continue }
      sum +=
        FurnitureWeights.sum(evidence.isKnown ? evidence : evidence.without(.overText))
        - (evidence.isKnown || lines[place].width < Self.leastText ? 0 : 1)
        - (boxes.contains(place) && !isButton(place) ? Self.lineOfBox : 0)
      if sum > most, !lines[place].isSentence,
        evidence.holds(anyOf: FurnitureEvidenceSet.beginsBelow)
      {
        (below, most) = (place, sum)
      }
    }
    let tail = tail(after: first)
    let closing = closing
    return Bounds(
      first: first, links: links, below: min(below, tail, imprint), tail: tail, closing: closing,
      signer: signer(below: closing))
  }

  /// A button may stand among a site's links: above a path to the page, or the links to the one before and the one after.
  private func lastSiteLink(above first: Int, _ twins: FurnitureTwins) -> Int? {
    lines[..<min(first, firstFacts)].indices.last {
      isSiteLink($0, twins)
        && ($0 < firstActions
          || lines[$0].evidence.contains(.path) && lines[$0].evidence.holds(anyOf: Self.ofPath))
    }
  }

  private static let ofPath = FurnitureEvidenceSet.mask(
    .whole, .begins, .mostly, .pageTitle)

  /// The first line that is text for certain.
  var firstText: Int { lines.firstIndex(where: isFirstText) ?? lines.count }

  /// What a line of a box of facts or contacts says for the page not having ended above it.
  private static let lineOfBox = 3

  func isCertain(_ line: Line) -> Bool {
    let evidence = line.evidence
    if evidence.isKnown { return false }
    if evidence.contains(.markdownHeading) { return true }
    return evidence.contains(.paragraph)
      || evidence.contains(.sentence) && line.width >= Self.leastProse
      || evidence.contains(.heading) || evidence.contains(.labelled)
      // "☎ 08331 / 55 52 60" over a site's menu is none of a list.
      || evidence.contains(.listItem) && line.width >= Self.leastListItem
        && (line.isSentence || !evidence.contains(.contact))
  }

  /// Text for certain over which a site's own links may stand: "Was: Jobtitel oder Stichwort", "Luister nu: De
  /// Ochtendploeg" have labels that no posting has.
  private func isFirstText(_ line: Line) -> Bool {
    guard isCertain(line) else { return false }
    let others = FurnitureEvidenceSet.mask(.paragraph, .sentence, .heading, .listItem)
    return line.evidence.holds(anyOf: others) || !line.evidence.contains(.labelled)
      || scan.labelled(reading.lines[line.line].tokens).map { $0.label != .other } ?? false
  }

  /// A line of so many letters is hardly a button or a link.
  static let leastText = 40
  /// A sentence of so many letters is one of a text for certain.
  static let leastProse = 60
  /// An item of so many letters is one of a text's list.
  static let leastListItem = 25
}
