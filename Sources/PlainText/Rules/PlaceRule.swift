import Facts
import Postings

extension SentenceRule {
  static let locations = SentenceRule(
    .locations,
    mayGive: { words, _ in
      words.may(.inside) || words.may(.label)
    }, read: { reading, sentence, _, line in reading.place(sentence, line) })
}

/// Where one works, as sentences say it.
extension TextReading {
  /// A town after "in" or "te", or after a word of places ("standplaats is Utrecht").
  ///
  /// Where the employer's name gave the town, only a sentence that says where one works gives another.
  mutating func place(_ sentence: Range<Int>, _ line: Int) {
    if has(.locations) {
      guard scan.contains(.based, in: sentence) || isSaidOfPlace(sentence),
        !scan.contains(.seat, in: sentence)
      else { return }
    }
    for index in sentence where scan.tokens[index].isCapital || scan.tokens[index].isSign("'") {
      guard index > sentence.lowerBound else { continue }
      if let end = townOfPremises(index, sentence), !isElsewhere(sentence) {
        offerUnknownTown(index..<end, line)
        return
      }
      guard isPlaceLead(index, sentence) else { continue }
      if let (place, end) = town(at: index, sentence) {
        guard !isElsewhere(sentence) else { return }
        if isNearOnly(index, sentence) { continue }
        if isSeat(index, sentence) { continue }
        // "a costume, a bear, at Crewe station"
        if language == .en, scan.gazetteer(index..<end)?.isSmall ?? false, !isBased(index, sentence)
        {
          continue
        }
        offerTowns(place, index, end, sentence, line)
        return
      }
      if language != .de, let end = unknownTown(at: index, sentence), isBased(index, sentence),
        !isSeat(index, sentence)
      {
        offerUnknownTown(index..<end, line)
        return
      }
      if let end = unknownTown(behindLabel: index, sentence) {
        offerUnknownTown(index..<end, line)
        return
      }
    }
  }

  /// "Je standplaats is Tiel.", "Dienstort ist Bremen": a word for the place of work, "is", and a name.
  private func isSaidOfPlace(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(Self.wordsOfSubject).contains { index in
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .place, label.end + 1 < sentence.upperBound
      else { return false }
      return scan.isWord(.joint, at: label.end, sentence.upperBound)
        && scan.tokens[label.end + 1].isCapital
    }
  }

  /// "De vaste standplaats"
  private static let wordsOfSubject = 4

  /// For postings that name no town where one works: the one of the head office, one in another country
  /// where the language is spoken as well, an unknown one in which somebody seeks people.
  mutating func readDistantPlaces() {
    guard !isGiven(.locations), !has(.locations), !has(.workplace),
      !settledWithout.contains(.locations)
    else { return }
    for line in lines.indices {
      switch lines[line].role {
      case .paragraph, .listItem: break
      default: continue
      }
      guard summary(of: line).may(.inside) else { continue }
      for sentence in sentences(lines[line].tokens) {
        for index in sentence.dropFirst()
        where scan.tokens[index].isCapital && scan.isWord(.inside, at: index - 1, index) {
          guard !isElsewhere(sentence) else { break }
          if let (place, end) = town(at: index, sentence)
            ?? (isOfEmployer(index - 1, sentence)
              ? town(at: index, sentence, isAbroad: true) : nil)
          {
            offerTowns(place, index, end, sentence, line)
            return
          }
          if isWhereEmployerIs(index, sentence), let end = unknownTown(at: index, sentence) {
            offerUnknownTown(index..<end, line)
            return
          }
        }
      }
    }
  }

  /// "seeks people in …", "The Boatyard, a yard in …, seeks": an unknown town.
  private func isWhereEmployerIs(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let seeks = scan.first(.employer, in: sentence) else { return false }
    if index < seeks.start {
      // German writes every noun like a name: one must stand before "in".
      return language != .nl && isUnknownTown(index, sentence)
        && (language != .de
          || index - 2 >= sentence.lowerBound && scan.tokens[index - 2].isCapital
            && scan.tokens[index - 2].word == 0)
    }
    return language != .de
      && (max(sentence.lowerBound, index - 2)..<index).contains {
        scan.isWord(.people, at: $0, index)
      }
  }

  /// A name stands right before "in", where not every noun is written like one, or the sentence seeks.
  private func isOfEmployer(_ inside: Int, _ sentence: Range<Int>) -> Bool {
    language != .de && inside > sentence.lowerBound + 1 && scan.tokens[inside - 1].isCapital
      || scan.contains(.employer, in: sentence) || scan.contains(.seeking, in: sentence)
      || scan.contains(.based, in: sentence)
  }

  private mutating func offerTowns(
    _ town: Place, _ start: Int, _ end: Int, _ sentence: Range<Int>, _ line: Int
  ) {
    let (more, last) = townsListed(after: end, sentence)
    candidates.removeAll { $0.field == .locations && $0.rule == .municipality }
    // "Je standplaats is Tiel." says more than "de zuiveringen in Tiel, Geldermalsen en Wijk bij Duurstede".
    if isSaidOfPlace(sentence), isOnlyInProse {
      candidates.removeAll { $0.field == .locations }
    }
    offer(
      .locations, .places([town] + more.filter { $0 != town }), start..<last, line: line,
      rule: .sentence)
  }

  mutating func offerUnknownTown(_ tokens: Range<Int>, _ line: Int) {
    let name = scan.line(tokens)
    offer(.locations, .places([Place(name: name)]), tokens, line: line, rule: .sentence)
    notes.append(Note(span: scan.span(tokens)) { .unknownPlace(name, at: $0) })
  }

  /// "you will be based at our depot in", "we zitten in een oude meelfabriek in"
  private func isBased(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, index - 8)..<index
    return (scan.contains(.based, in: before) || scan.contains(.premises, in: before))
      && scan.contains(.notname, in: sentence)
      && !isElsewhere(sentence)
  }

  /// "bei Regen": in German no town, unless the sentence is of work.
  private func isNearOnly(_ index: Int, _ sentence: Range<Int>) -> Bool {
    language == .de && !scan.isWord(.inside, at: index - 1, index)
      && scan.skip(Sense.inside.bit, at: index - 1, index) == index
      && !scan.contains(.based, in: sentence) && !scan.contains(.seeking, in: sentence)
      && !scan.contains(.employer, in: sentence) && !scan.contains(.contract, in: sentence)
  }

  /// "Ons hoofdkantoor staat in Utrecht": near, and "you" is not.
  private func isSeat(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, index - 6)..<index
    return scan.contains(.seat, in: before) && !scan.contains(.you, in: before)
  }

  /// The sentence is of a place where one does not work: of a trial day or an interview, of a branch that
  /// seeks nobody, of what happens there on a day.
  private func isElsewhere(_ sentence: Range<Int>) -> Bool {
    if scan.contains(.trial, in: sentence) || scan.contains(.nobody, in: sentence) { return true }
    return scan.firstDate(in: sentence) != nil && !scan.contains(.seeking, in: sentence)
      && !scan.contains(.starting, in: sentence) && !scan.contains(.contract, in: sentence)
      && !addresses(sentence)
  }

  private func isPlaceLead(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if scan.skip(Sense.inside.bit, at: index - 1, index) == index { return true }
    // "Tandartspraktijk De Gracht (Leiden) zoekt"
    if scan.isSign("(", at: index - 1, index), scan.isSign(")", at: index + 1, sentence.upperBound),
      index - 2 >= sentence.lowerBound, scan.tokens[index - 2].isCapital
    {
      return true
    }
    // "in het bad van Gouda"
    // "voor het commissariaat van Mol"
    if scan.isWord(.of, at: index - 1, index), index - 2 >= sentence.lowerBound,
      scan.isWord(.premises, at: index - 2, index - 1)
    {
      return true
    }
    if scan.isWord(.of, at: index - 1, index) {
      return (max(sentence.lowerBound, index - 4)..<index - 1).contains {
        scan.isWord(.inside, at: $0, index)
      }
    }
    return (max(sentence.lowerBound, index - 3)..<index).contains {
      scan.match(.label, at: $0, index).map { Label.at($0.value) == .place } ?? false
    }
  }
}
