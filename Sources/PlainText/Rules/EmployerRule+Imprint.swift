import Facts
import Postings

/// The employer where a page says whose it is: over or beside its address, behind the sign of copyright, as who
/// posted the vacancy, as on whose behalf somebody seeks.
///
///     Physiotherapie Wiegand · Wierastraße 900 · 34613 Schwalmstadt
///     Slieve Carran House Hotel, Ballyvaughan, Co. Clare H91 XX00
///     © 2026 Kreissparkasse Hohenfels-Rhön
///     Posted today by Stourside Timber & Fencing Ltd
extension EmployerRule {
  func addImprints(line index: Int, _ found: inout [Occurrence]) {
    let tokens = text.lines[index].tokens
    func offer(_ name: Range<Int>?, _ pieces: Evidence...) {
      guard let name = name.map(text.nameOnly), !name.isEmpty else { return }
      // A site's foot is furniture and ends a section wherever it says whose the site is.
      var evidence = landmarks.evidence(of: index, in: text).without(
        EvidenceSet([.alone, .first, .furniture, .inSection]).bits)
      for piece in pieces { evidence.insert(piece) }
      found.append(Occurrence(tokens: name, line: index, evidence: evidence))
    }
    if isImprint(index) || isBelowImprint(index) { offer(tokens, .imprint) }
    offer(nameBesideAddress(tokens), .imprint)
    // The copyright of a site of many employers is the site's.
    if !landmarks.isOfBoard { offer(nameBehindCopyright(tokens), .imprint) }
    offer(poster(tokens), .carrier, .named)
    offer(behalf(tokens), .weakLabel, .seeks)
  }

  /// A post code stands within three lines below.
  private func isImprint(_ index: Int) -> Bool {
    guard text.endOfPath(index) == nil,
      text.isOrganisation(text.lines[index].tokens) || text.isNamed(text.lines[index].tokens)
    else { return false }
    return (index + 1..<min(index + 4, text.lines.count)).contains { line in
      let tokens = text.lines[line].tokens
      return tokens.count <= 8 && tokens.contains(where: hasLengthOfPostcode)
        && text.isPlaceAlone(tokens)
    }
  }

  /// "Impressum" over the name.
  private func isBelowImprint(_ index: Int) -> Bool {
    guard index > 0, text.isOrganisation(text.lines[index].tokens) else { return false }
    let above = text.lines[index - 1].tokens
    return above.count <= 2
      && above.first.map { scan.isWord(.imprint, at: $0, above.upperBound) } ?? false
  }

  private func hasLengthOfPostcode(_ index: Int) -> Bool {
    scan.tokens[index].kind == .number && (4...5).contains(scan.tokens[index].length)
  }

  /// The first column, where a later one is an address; or what stands before the first comma of one.
  private func nameBesideAddress(_ tokens: Range<Int>) -> Range<Int>? {
    let columns = text.columns(ofName: tokens).map(\.tokens)
    guard let first = columns.first else { return nil }
    if columns.count >= 3, text.isNamed(first) || text.isOrganisation(first),
      columns.dropFirst().contains(where: isPostalTown)
    {
      return first
    }
    guard let comma = first.first(where: { scan.tokens[$0].isSign(",") }) else { return nil }
    // "Kontakt: ORALUX Dental AG, Donautalstr. 299, 89079 Ulm"
    let colon = (first.lowerBound..<comma).first { scan.tokens[$0].isSign(":") }
    let name = (colon.map { $0 + 1 } ?? first.lowerBound)..<comma
    guard text.isOrganisation(name), isPostalTown(comma + 1..<first.upperBound) else { return nil }
    return name
  }

  /// "34613 Schwalmstadt", "Beaumont Yard, Hexham NE46 9ZZ"
  private func isPostalTown(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestAddress else { return false }
    let hasCode = tokens.contains {
      hasLengthOfPostcode($0) && scan.tokens[$0].traits.contains(.spaced)
        || scan.isWholePostcode(at: $0, tokens.upperBound)
    }
    guard hasCode else { return false }
    let places = scan.places(in: tokens)
    return places.places.count == 1 && places.workplace == nil
  }

  /// A street, a house, a town and its county.
  private static let longestAddress = 16

  /// "© 2026 by Slieve Carran House Hotel."
  private func nameBehindCopyright(_ tokens: Range<Int>) -> Range<Int>? {
    guard let start = ownerStart(tokens) else { return nil }
    // "by The Fastnet Arms": what has a capital within a line is of the name.
    if scan.isWord("the", at: start, start + 1), scan.has(.language, at: start - 1, start),
      let name = text.capitalisedRun(at: start + 1, tokens)
    {
      return start..<name.upperBound
    }
    return text.capitalisedRun(at: start, tokens)
  }

  /// The first word with a capital behind the sign of copyright.
  private func ownerStart(_ tokens: Range<Int>) -> Int? {
    guard
      let sign = tokens.first(where: {
        let token = scan.tokens[$0]
        return token.kind == .sign && token.length == 2
          && scan.bytes[Int(token.start)] == 0xC2 && scan.bytes[Int(token.start) + 1] == 0xA9
      })
    else { return nil }
    return (sign + 1..<min(sign + 6, tokens.upperBound)).first {
      scan.tokens[$0].kind == .word && scan.tokens[$0].isCapital
    }
  }

  /// "Copyright © SEEK": on a site of many employers the site's own name.
  func isOwnerOfBoard(_ name: Range<Int>) -> Bool {
    landmarks.isOfBoard
      && landmarks.short.contains { line in
        let tokens = text.lines[line].tokens
        guard let start = ownerStart(tokens), start + name.count <= tokens.upperBound else {
          return false
        }
        return words.isSame(start..<start + name.count, name)
      }
  }

  /// The organisation behind "by" in a line that begins as the day of posting does.
  private func poster(_ tokens: Range<Int>) -> Range<Int>? {
    guard tokens.count <= Self.longestAddress else { return nil }
    let label = scan.match(.label, at: tokens.lowerBound, tokens.upperBound)
    // "Posted today by", "14 April by"
    guard
      let start = label.flatMap({ Label.at($0.value) == .posted ? $0.end : nil })
        ?? scan.date(at: tokens.lowerBound, tokens.upperBound)?.end
    else { return nil }
    let lead = (start..<tokens.upperBound).prefix(6).first {
      scan.has(.language, at: $0, $0 + 1) && $0 + 1 < tokens.upperBound
        && scan.tokens[$0 + 1].isCapital
    }
    guard let lead, let name = text.capitalisedRun(at: lead + 1, tokens),
      // "by Kettlewell & Rudd Hotels", and not by somebody.
      text.isOrganisation(name)
        || name.count > 1 && scan.personName(at: name.lowerBound, name.upperBound) != name
    else { return nil }
    return name
  }

  /// "Ingekocht door: Inkoopbureau Heuvelrug, namens Stichting Jeugdhuis De Horsten"
  private func behalf(_ tokens: Range<Int>) -> Range<Int>? {
    for index in tokens {
      guard let after = scan.match(.word, is: SmallWord.behalf.index, at: index, tokens.upperBound)
      else { continue }
      if let name = text.capitalisedRun(at: after, tokens), text.isOrganisation(name) {
        return name
      }
    }
    return nil
  }
}
