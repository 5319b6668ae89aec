import Facts

/// How much a line weighs as furniture: its evidence by the table, and what some of it means beside other evidence.
extension FurnitureReading {
  /// "## Similar jobs", "#### Share this page": no section of a posting has such a heading.
  private func headsFurniture(_ place: Int) -> Bool {
    switch lines[place].kind {
    case .others, .section, .alert, .share, .form, .consent: true
    default: false
    }
  }

  /// What a site says of itself, with its own address in it.
  private func tellsOfSite(_ place: Int) -> Bool {
    switch lines[place].kind {
    case .legal, .consent, .alert: true
    default: false
    }
  }

  /// "[Read the full description](full.pdf)" in a text: one link that nobody knows, and none above or below it.
  private func isLoneLink(_ place: Int) -> Bool {
    let evidence = lines[place].evidence
    return evidence.contains(.links)
      && !evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .path))
      && ![place - 1, place + 1].contains {
        lines.indices.contains($0) && lines[$0].evidence.contains(.links)
      }
  }

  /// What furniture says in sentences, lists and labels, which otherwise speak for text.
  private func weightOfKnown(_ place: Int, _ evidence: FurnitureEvidenceSet) -> Int {
    var weight = 0
    if evidence.holds(anyOf: FurnitureEvidenceSet.mask(.holds, .copyright, .whole)) {
      if evidence.contains(.sentence) { weight += evidence.contains(.whole) ? 4 : 2 }
      if evidence.contains(.paragraph) { weight += 4 }
      // "Je ontvangt deze mail op … omdat je je hebt ingeschreven."
      if evidence.contains(.contact), tellsOfSite(place) { weight += 4 }
    }
    if evidence.contains(.begins), evidence.contains(.sentence),
      lines[place].width < Self.longestInvitation
    {
      weight += 2
    }
    if evidence.contains(.listItem) { weight += 3 }
    if evidence.contains(.labelled) { weight += isLabelOfSite(place, evidence) ? 5 : 2 }
    return weight
  }

  /// "Gepubliceerd in: Vacatures": the label is the site's own, so that it speaks for no text.
  private func isLabelOfSite(_ place: Int, _ evidence: FurnitureEvidenceSet) -> Bool {
    switch lines[place].kind {
    case .legal, .counter, .share, .action: evidence.contains(.whole)
    default: false
    }
  }

  /// A longer sentence that begins as furniture does is as often the posting's.
  private static let longestInvitation = 70

  mutating func weigh(_ place: Int) {
    if isLoneLink(place) { lines[place].evidence.remove(.links) }
    var evidence = lines[place].evidence
    let isKnown = evidence.isKnown
    var weight = 0
    // The items of a menu are a list, too, and "## Similar jobs" is a heading.
    if evidence.contains(.links), evidence.contains(.listItem) { weight += 2 }
    if isKnown, evidence.contains(.markdownHeading), headsFurniture(place) { weight += 4 }
    if isKnown {
      weight += weightOfKnown(place, evidence)
      // "Foto: het team op het dak"
      if evidence.contains(.logo) { evidence.remove(.labelled) }
      evidence.remove(.jobTitle)
    }
    if evidence.contains(.underOthers) {
      evidence.remove(.jobTitle)
      evidence.remove(.fact)
      evidence.remove(.factAlone)
      if evidence.contains(.listItem), !isKnown { weight += 3 }
    }
    if evidence.contains(.inMenu) {
      evidence.remove(.jobTitle)
      evidence.remove(.factAlone)
      if evidence.contains(.contact) { weight += 4 }
      if evidence.contains(.heading) { weight += 6 }
    }
    // Over a site's own links no section of a posting is headed: "Aanmelden", "Contact".
    if evidence.contains(.overLinks), evidence.contains(.heading), lines[place].words.covered > 0 {
      weight += 6
    }
    // "Bel ons: 0229 555 300" among a site's links over the posting
    if evidence.contains(.overLinks), evidence.contains(.contact) {
      weight += evidence.contains(.labelled) ? 9 : 4
    }
    if evidence.contains(.belowText) || evidence.contains(.belowClosing) {
      evidence.remove(.jobTitle)
      evidence.remove(.factAlone)
      if evidence.contains(.fact) { weight += 2 }
      if evidence.contains(.contact) { weight += 2 }
    }
    if evidence.contains(.belowText), evidence.contains(.labelled),
      !isFactOfPosting(lines[place].line)
    {
      weight += 4
    }
    if evidence.contains(.head), evidence.contains(.mostly) || evidence.contains(.mixed) {
      weight += 3
    }
    let isPlaced = evidence.holds(
      anyOf: FurnitureEvidenceSet.mask(.overLinks, .inMenu, .belowText, .underOthers, .besideForm))
    evidence.insert(.plain, if: !isKnown && !isPlaced)
    lines[place].evidence = evidence
    lines[place].weight = weight + FurnitureWeights.sum(evidence)
  }
}
