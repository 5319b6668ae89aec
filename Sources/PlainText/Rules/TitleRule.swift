import Facts
import Postings

/// The job title: labelled, as a heading, as a part of the page's title, at the end of a path of links.
///
///     Vacature Adviseur sociaal domein | Gemeente Lindebroek
///     Home / Werken bij / Vacatures / Adviseur sociaal domein
///     Adviseur sociaal domein
struct TitleRule {
  let text: TextReading
  let words: WordIndex
  let landmarks: Landmarks
  let domains: [Domain]
  /// Who sent the mail, what heads the pages.
  let carriers: [Range<Int>]
  var scan: Scan { text.scan }

  init(_ text: TextReading, _ words: WordIndex, _ landmarks: Landmarks) {
    self.text = text
    self.words = words
    self.landmarks = landmarks
    domains = text.domains()
    carriers = text.carriers().map(\.name)
  }

  /// More candidates than these say nothing.
  private static let most = 160

  func candidates() -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var places: [UInt64: Int] = [:]
    for occurrence in occurrences() {
      let key = words.key(occurrence.tokens)
      if let place = places[key] {
        candidates[place].add(occurrence)
      } else if candidates.count < Self.most {
        places[key] = candidates.count
        candidates.append(NameCandidate(occurrence))
      }
    }
    joinPathEnds(&candidates)
    joinShortForms(&candidates)
    for index in candidates.indices { weighWhole(&candidates[index]) }
    return candidates
  }

  /// "Home / Vacatures / Tierpfleger:in" over "Tierpfleger:in Katzenhaus": paths are cut short, and what speaks for their
  /// end speaks for the one line that begins with it.
  private func joinPathEnds(_ candidates: inout [NameCandidate]) {
    for index in candidates.indices.reversed()
    where candidates[index].occurrences.allSatisfy({ $0.evidence.contains(.pathEnd) }) {
      let end = candidates[index].occurrences[0].tokens
      let longer = candidates.indices.filter { other in
        let line = candidates[other].occurrences[0]
        return line.tokens.count > end.count && line.evidence.contains(.overText)
          && !line.evidence.contains(.pathEnd) && !line.evidence.contains(.others)
          && words.isSame(line.tokens.prefix(end.count), end)
          && text.columns(ofName: line.tokens).count == 1
      }
      guard longer.count == 1 else { continue }
      let line = candidates[longer[0]].occurrences[0]
      for occurrence in candidates[index].occurrences {
        candidates[longer[0]].add(
          Occurrence(tokens: line.tokens, line: line.line, evidence: occurrence.evidence))
      }
      candidates.remove(at: index)
    }
  }

  /// "Position: Care Assistant" below "Night Care Assistant": a label names in short what the heading says whole.
  private func joinShortForms(_ candidates: inout [NameCandidate]) {
    for index in candidates.indices.reversed() {
      let short = candidates[index].occurrences
      let labelled = Set(short.lazy.filter { $0.evidence.contains(.label) }.map(\.line))
      let isLabelled =
        !labelled.isEmpty
        && short.allSatisfy { labelled.contains($0.line) || $0.evidence.contains(.furniture) }
      let name = short[0].tokens
      let longer = candidates.indices.filter { other in
        candidates[other].occurrences.contains { line in
          isWhole(line, of: name)
            // "Consulent onthaal" right over "Consulent onthaal (niveau B)"
            && (isLabelled || short.contains { text.next(after: $0.line) == line.line })
        }
      }
      guard longer.count == 1 else { continue }
      let whole = candidates[longer[0]].occurrences[0]
      for occurrence in short {
        candidates[longer[0]].add(
          Occurrence(tokens: whole.tokens, line: whole.line, evidence: occurrence.evidence))
      }
      candidates.remove(at: index)
    }
  }

  /// A heading that begins or ends with the name and says a little more.
  private func isWhole(_ heading: Occurrence, of name: Range<Int>) -> Bool {
    let line = heading.tokens
    let more = words.words(line).count - words.words(name).count
    return (1...Self.mostMore).contains(more)
      && (words.isSame(line.prefix(name.count), name)
        || words.isSame(line.suffix(name.count), name))
      && !line.contains { scan.tokens[$0].isSign(":") || scan.tokens[$0].isSign(";") }
      && text.columns(ofName: line).count == 1 && text.lines[heading.line].tokens == line
      && heading.evidence.bits & Self.againstHeading.bits == 0
      && scan.labelled(line)?.label != .title
  }

  /// "(Lowland and Moorland Edge)"
  private static let mostMore = 5
  /// No heading of a posting stands so.
  private static let againstHeading = EvidenceSet([
    .others, .late, .inSection, .sentence, .listed, .pathEnd, .question, .openEnd,
  ])

  /// What holds for the name, wherever it stands.
  private func weighWhole(_ candidate: inout NameCandidate) {
    let name = candidate.occurrences[0].tokens
    let lines = Set(candidate.occurrences.map(\.line))
    let isRepeated =
      lines.count > 1
      && lines.count { line in
        candidate.occurrences.contains { $0.line == line && !$0.evidence.contains(.others) }
      } > 1
    candidate.evidence.insert(.repeated, if: isRepeated)
    // "Deskundige HR (B1-B3)" stands in "Informatiebundel deskundige HR" as well.
    let plain = withoutBrackets(name)
    // The subject of a mail stands over all the mails that it went on in.
    let isSubject = candidate.occurrences.allSatisfy { $0.evidence.contains(.subject) }
    let isQuoted = landmarks.short.contains { line in
      !lines.contains(line) && !(isSubject && text.isDropped(line))
        && text.lines[line].role != .dropped(.counter)
        && text.lines[line].tokens.count > plain.count
        && words.contains(plain, within: text.lines[line].tokens)
    }
    // "Clare Arts Network" sent the mail.
    let isLegal =
      text.hasLegalForm(name)
      || carriers.contains { words.isSame($0, name) && text.isOrganisation(name) }
    let document = documentEnd(name)
    let hasJobWord = !isLegal && text.hasJobWord((document ?? name.lowerBound)..<name.upperBound)
    candidate.evidence.insert(.quoted, if: isQuoted && (name.count > 1 || hasJobWord))
    candidate.evidence.insert(.jobWord, if: hasJobWord)
    candidate.evidence.insert(.genderMark, if: text.hasGenderMark(name))
    candidate.evidence.insert(
      .organisationForm, if: isLegal || !hasJobWord && text.isOrganisation(name))
    candidate.evidence.insert(
      .domain, if: !hasJobWord && domains.contains { text.isMade($0, of: name) })
    candidate.evidence.insert(
      .person, if: !hasJobWord && scan.personName(at: name.lowerBound, name.upperBound) == name)
    candidate.evidence.insert(.place, if: text.isPlaceAlone(name))
    candidate.evidence.insert(.jobSite, if: text.isJobSite(name) && !isNamedLikeSite(name))
    candidate.evidence.insert(.generic, if: !hasJobWord && text.isGeneric(name))
    candidate.evidence.insert(.long, if: words.words(name).count > 14)
    candidate.evidence.insert(.menu, if: text.isAllChrome(name))
    candidate.evidence.insert(
      .sectionHeading,
      if: scan.headingTopic(of: name) != nil
        || !hasJobWord && (isLabelOfOther(name) || document != nil))
    candidate.evidence.insert(
      .holdsMore, if: hasJobWord && (document != nil || isSoughtBySomebody(name)))
    candidate.evidence.insert(
      .digits, if: text.hasDigitsBesideWords(hasJobWord ? withoutYear(name) : name))
    candidate.evidence.insert(.smallLetter, if: text.beginsSmall(name))
    // "versie 2, vastgesteld 28 oktober 2026"
    candidate.evidence.insert(.otherFact, if: scan.firstDate(in: name)?.date.year != nil)
  }

  /// "Greenhouse Worker": in English a word that is a site's name begins that of a job.
  private func isNamedLikeSite(_ name: Range<Int>) -> Bool {
    let rest = name.dropFirst()
    return text.language == .en && scan.isWord(.site, at: name.lowerBound, name.lowerBound + 1)
      && !text.isJobSite(rest) && text.hasJobWord(rest)
      && rest.allSatisfy { scan.tokens[$0].kind == .word }
  }

  /// "Juniper & Slate hiring Assistant Store Manager in Asheville, NC": who seeks stands before the job, as sites write
  /// the titles of their pages.
  private func isSoughtBySomebody(_ name: Range<Int>) -> Bool {
    guard
      let seeks = name.dropFirst().first(where: { index in
        !scan.tokens[index].isCapital
          && scan.skip(Sense.employer.bit | Sense.seeking.bit, at: index, name.upperBound) != nil
      }), seeks + 1 < name.upperBound
    else { return false }
    return !text.hasJobWord(name.lowerBound..<seeks)
      && text.hasJobWord(seeks + 1..<name.upperBound)
      && (name.lowerBound..<seeks).allSatisfy {
        scan.tokens[$0].isCapital || scan.tokens[$0].kind != .word
          || scan.has(.joiner, at: $0, seeks)
      }
  }

  /// "COLLECTIONS INTERN, SUMMER" of "COLLECTIONS INTERN, SUMMER 2027".
  private func withoutYear(_ name: Range<Int>) -> Range<Int> {
    guard let last = name.last, name.count > 2, scan.tokens[last].length == 4,
      let year = scan.whole(at: last), (Self.years).contains(year)
    else { return name }
    return name.dropLast()
  }

  /// Years in which a posting may begin.
  private static let years = 2000...2100

  /// Where the job begins behind a word for what the page is: "Informatiebundel deskundige HR", "Offene Stelle".
  private func documentEnd(_ name: Range<Int>) -> Int? {
    scan.match(.word, is: SmallWord.document.index, at: name.lowerBound, name.upperBound)
  }

  /// "Deskundige HR" of "Deskundige HR (B1-B3)".
  private func withoutBrackets(_ name: Range<Int>) -> Range<Int> {
    guard let last = name.last, scan.tokens[last].isSign(")"),
      let open = name.last(where: { scan.tokens[$0].isSign("(") }), open > name.lowerBound,
      text.hasJobWord(name.lowerBound..<open)
    else { return name }
    return name.lowerBound..<open
  }

  /// "Location type": a label of another fact, whose value stands below it.
  private func isLabelOfOther(_ name: Range<Int>) -> Bool {
    guard let label = scan.match(.label, at: name.lowerBound, name.upperBound),
      // "Solliciteren t.e.m."
      (label.end..<name.upperBound).allSatisfy({ scan.tokens[$0].kind == .sign })
    else { return false }
    return Label.at(label.value) != .title
  }
}
