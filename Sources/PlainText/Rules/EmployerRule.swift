import Facts
import Postings

/// The employer: labelled, in the text of a logo, beside the title, in the page's title, as who seeks, describes
/// itself or is worked at, in a mail address.
///
///     Logo van Wachtrij bv
///     Front-end ontwikkelaar - Wachtrij bv
///     De gemeente Zijlsterveen zoekt iemand die graag water ziet.
///     Bij Kaashuis De Waagmeester snijd je per zaterdag zo'n veertig kilo.
struct EmployerRule {
  let text: TextReading
  let words: WordIndex
  let landmarks: Landmarks
  /// The chosen title and its line.
  let title: Occurrence?
  let domains: [Domain]
  /// The commas of the text, by the words before and behind them.
  private(set) var wordsRoundCommas: [UInt64: [Int]] = [:]
  var scan: Scan { text.scan }

  init(_ text: TextReading, _ words: WordIndex, _ landmarks: Landmarks, title: Occurrence?) {
    self.text = text
    self.words = words
    self.landmarks = landmarks
    self.title = title
    domains = text.domains()
    for comma in scan.tokens.indices.dropFirst().dropLast() where scan.tokens[comma].isSign(",") {
      guard scan.tokens[comma + 1].isCapital else { continue }
      wordsRoundCommas[pair(comma - 1, comma + 1), default: []].append(comma)
    }
  }

  /// Two words as one number.
  func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(WordIndex.digest(scan, first)) << 32 | UInt64(WordIndex.digest(scan, second))
  }

  static let mostWords = 12
  private static let most = 80
  /// So many sentences are looked at.
  static let mostSentences = 200
  /// And so many words with a capital, for those that a domain is made of.
  static let mostCapitals = 600

  func candidates() -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var places: [UInt64: Int] = [:]
    for found in occurrences() where words.words(found.tokens).count <= Self.mostWords {
      // What a label says is the name, with its form in law.
      let name = found.evidence.contains(.label) ? found.tokens : ownForm(found.tokens)
      let occurrence = Occurrence(tokens: name, line: found.line, evidence: found.evidence)
      let key = words.key(occurrence.tokens)
      if let place = places[key] {
        candidates[place].add(occurrence)
      } else if candidates.count < Self.most {
        places[key] = candidates.count
        candidates.append(NameCandidate(occurrence))
      }
    }
    merge(&candidates)
    for index in candidates.indices { weighWhole(&candidates[index]) }
    markAgencies(&candidates)
    return candidates
  }

  /// "Wachtrij" is "Wachtrij bv", "Het Wilgenhof" is "Stichting Het Wilgenhof": the longer takes what speaks for
  /// the shorter, when the shorter is more than a common word.
  private func merge(_ candidates: inout [NameCandidate]) {
    let shown = Set(candidates.filter(isShown).map { words.key($0.occurrences[0].tokens) })
    let subjects = Set(candidates.filter(isSubject).map { words.key($0.occurrences[0].tokens) })
    var index = 0
    while index < candidates.count {
      let name = candidates[index].occurrences[0].tokens
      if let full = candidates.firstIndex(where: {
        text.isAcronym(name, of: $0.occurrences[0].tokens)
      }) {
        let shorter = candidates.remove(at: index)
        candidates[full > index ? full - 1 : full].absorb(shorter)
        continue
      }
      if let strong = candidates.firstIndex(where: {
        isStrongForm($0.occurrences[0].tokens, of: name)
      }) {
        let weak = candidates.remove(at: index)
        candidates[strong > index ? strong - 1 : strong].absorb(weak)
        continue
      }
      let longer = candidates.indices.filter { other in
        let whole = candidates[other].occurrences[0].tokens
        let more = words.words(whole).count - words.words(name).count
        return (1...4).contains(more) && words.contains(name, within: whole)
          && !(text.isGeneric(name) && scan.tokens[name.lowerBound].word != 0)
          && !text.hasJobWord(name) && !text.isPlaceAlone(name)
          && isLongerForm(whole, of: name, shown, subjects)
          // A form that only the imprint has does not show what the text calls itself.
          && !candidates[other].occurrences.allSatisfy { $0.evidence.contains(.others) }
          && !isOnlyInImprint(candidates[other], besides: name)
          && (candidates[other].occurrences.contains { $0.evidence.contains(.label) }
            || !isShownWithoutMore(candidates[index], than: candidates[other]))
      }
      guard
        let whole = longer.max(by: {
          candidates[$0].occurrences.count < candidates[$1].occurrences.count
        })
      else {
        index += 1
        continue
      }
      let shorter = candidates.remove(at: index)
      candidates[whole > index ? whole - 1 : whole].absorb(shorter)
    }
  }

  /// "Harbour Playhouse Trust is a registered charity", once below a text that says "Harbour Playhouse". A German firm
  /// has its form in law there, and as a part of its name.
  private func isOnlyInImprint(_ longer: NameCandidate, besides name: Range<Int>) -> Bool {
    guard text.language != .de, longer.occurrences.allSatisfy({ $0.evidence.contains(.furniture) })
    else { return false }
    let all = scan.tokens.indices
    let whole = words.count(of: longer.occurrences[0].tokens, in: all, atMost: 2)
    return whole == 1 && words.count(of: name, in: all, atMost: Self.oftener) == Self.oftener
  }

  /// "Boxma Groep" heads the page and its text, "Boxma Groep Holding B.V." stands once in its foot: the page shows what
  /// the employer is called. A German firm has its form in law as a part of its name.
  private func isShownWithoutMore(_ short: NameCandidate, than longer: NameCandidate) -> Bool {
    let (name, whole) = (short.occurrences[0].tokens, longer.occurrences[0].tokens)
    let isOwnWord = words.words(name).count > 1 || scan.tokens[name.lowerBound].word == 0
    guard isOwnWord, isInHead(name), !isInHead(whole) else { return false }
    // "Zorggroep Leiezicht vzw" stands in the foot alone.
    if words.words(name).count > 1, text.hasLegalForm(whole),
      longer.occurrences.allSatisfy({
        $0.evidence.contains(.furniture) || $0.evidence.contains(.imprint)
      })
    {
      return true
    }
    let added = words.words(whole).count - words.words(name).count
    let isForm =
      text.hasLegalForm(whole) && words.isSame(whole.prefix(name.count), name) && added <= 3
    if text.language == .de, isForm { return false }
    let all = scan.tokens.indices
    return words.count(of: name, in: all, atMost: Self.oftener)
      > Self.oftener / 2 * words.count(of: whole, in: all, atMost: Self.oftener)
  }

  /// A line of its own at the head of the page or round the title.
  func isInHead(_ name: Range<Int>) -> Bool {
    let last = (title?.line ?? 0) + Self.linesOfHead
    return landmarks.short.contains { line in
      line <= last && words.isSame(text.lines[line].tokens, name)
    }
  }

  /// Mentions of a name, the one within its longer form among them, that show how the text calls itself.
  private static let oftener = 4

  /// The text has the name behind a label of places, or as a town that is in no list.
  private func isGivenAsPlace(_ name: Range<Int>) -> Bool {
    words.words(name).count == 1
      && text.candidates.contains { candidate in
        guard candidate.field == .locations, case .fact(.places(let places)) = candidate.value
        else {
          return false
        }
        let written = scan.line(name)
        return places.contains { $0.name == written }
      }
  }

  func isLabelWord(_ index: Int) -> Bool {
    guard let match = scan.match(.label, at: index, index + 1) else { return false }
    return Label.at(match.value) == .organisation || Label.at(match.value) == .title
  }

  /// Where the text sets a name apart, all of it is the name.
  private func isShown(_ candidate: NameCandidate) -> Bool {
    candidate.occurrences.contains { occurrence in
      [Evidence.label, .logo, .pageTitle, .ownLine, .besideTitle].contains {
        occurrence.evidence.contains($0)
      }
    }
  }

  /// A sentence has the name as who seeks, or as what it describes.
  private func isSubject(_ candidate: NameCandidate) -> Bool {
    candidate.occurrences.contains {
      $0.evidence.contains(.isDescribed) || $0.evidence.contains(.isSomething)
        || $0.evidence.contains(.seeks)
    }
  }

  private func weighWhole(_ candidate: inout NameCandidate) {
    let name = candidate.occurrences[0].tokens
    let isOrganisation = candidate.occurrences.contains { text.isOrganisation($0.tokens) }
    let isEchoed = candidate.occurrences.contains { $0.evidence.contains(.echoed) }
    candidate.evidence.insert(.organisationForm, if: isOrganisation)
    let count = words.count(of: name, in: scan.tokens.indices, atMost: 5)
    candidate.evidence.insert(.mentionedTwice, if: count >= 2)
    candidate.evidence.insert(.mentionedOften, if: count >= 4)
    let isOfDomain = domains.contains { text.isMade($0, of: name) }
    candidate.evidence.insert(.domain, if: isOfDomain)
    candidate.evidence.insert(
      .department, if: candidate.occurrences.contains { text.isInstituteOfFaculty($0.line) })
    candidate.evidence.insert(
      .place,
      if: !isOrganisation
        && (text.isPlaceAlone(name) || standsWherePlacesDo(name) || isGivenAsPlace(name)))
    candidate.evidence.insert(
      .jobSite,
      if: text.isJobSite(name) || isOwnerOfBoard(name) || isHeadOfBoard(candidate)
        // "Werken voor Vlaanderen" is a site, and Vlaanderen no employer.
        || scan.isWord(.workingAt, at: name.lowerBound, name.upperBound))
    candidate.evidence.insert(.menu, if: text.isAllChrome(name))
    candidate.evidence.insert(.sectionHeading, if: scan.headingTopic(of: name) != nil)
    let isOwnWord = words.words(name).count == 1 && scan.tokens[name.lowerBound].word == 0
    candidate.evidence.insert(
      .generic,
      if: !isOrganisation && !isEchoed
        && (!isOwnWord && text.isGeneric(name) || isCommonWord(name)))
    candidate.evidence.insert(
      .person,
      if: !isOrganisation && scan.personName(at: name.lowerBound, name.upperBound) == name
        && candidate.occurrences.allSatisfy { text.isInContactSection($0.line) })
    candidate.evidence.insert(.digits, if: text.hasDigitsBesideWords(name))
    candidate.evidence.insert(.smallLetter, if: text.beginsSmall(name))
    candidate.evidence.insert(.long, if: words.words(name).count > 8)
    // "Clubmanager M.H.C. De Meerkoeten": the club has a line of its own, and the addresses.
    let isApart =
      isOrganisation || isEchoed
      || isOfDomain && candidate.occurrences.contains { $0.line != title?.line }
    let isTitle =
      title.map {
        words.isSame($0.tokens, name) || words.contains(name, within: $0.tokens) && !isApart
          || words.contains($0.tokens, within: name)
      } ?? false
    candidate.evidence.insert(.isTitle, if: isTitle)
    candidate.evidence.insert(
      .jobWord, if: !isOrganisation && !isOfDomain && text.hasJobWord(name))
  }
}

extension NameCandidate {
  /// Takes the occurrences of a shorter form of the name, which stand for it but do not show it.
  mutating func absorb(_ shorter: NameCandidate) {
    for occurrence in shorter.occurrences { evidence = evidence.union(occurrence.evidence) }
    evidence = evidence.union(shorter.evidence).without(Weights.employer.against)
  }
}
