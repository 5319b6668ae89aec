import Facts
import Postings

/// An address or a number that was found, given to whom it belongs or to the way to apply.
///
///     Bezorg je cv aan Els Verhoef via jobs@klima.example    → the way to apply
///     of bel haar op 015 62 08 42                            → hers, and so is the address
extension ContactRule {
  mutating func take(mail tokens: Range<Int>, line: Int) {
    if let found = scan.longest(.chrome, at: tokens.lowerBound, tokens.upperBound),
      found.values & Self.legal != 0
    {
      return
    }
    let address = scan.address(tokens)
    keepWay(Contact(email: address), line: line)
    if asksToWrite, purpose != .enquiry, isApplyAddress(tokens) { applyBoxes.insert(address) }
    if asksToWrite, purpose != .enquiry, section != .enquiry, !isBehindPronoun(tokens) {
      writtenTo.insert(address)
    }
    let isForApplying =
      !isOfHelp
      && (purpose == .application || purpose == nil && section == .application && !appliesByForm()
        || purpose == nil && section == nil && isApplyAddress(tokens) && !isOfPersonBesideForm)
    // "Over het formulier weet onze afdeling personeel het meeste": the way to apply was told before.
    let isTold = holder != nil && apply != Apply()
    if isForApplying, apply.email == nil, purpose != .enquiry, !isTold {
      apply.email = address
      isWeakMail = (purpose ?? section) != .application && !text.isSentence(line)
      applyPlace = applyPlace ?? (tokens, line)
      guard let holder else { return }
      if purpose == .application, let name = contacts[holder].name,
        !namedForContact.contains(name), !Self.isOf(name, address),
        contacts[holder].role == nil || !isSetBehind(name, tokens)
      {
        recipients.insert(name)
      }
    }
    // "aan rector Irma Oude Luttikhuis via sollicitatie@…": not the rector's own.
    if isForApplying, apply.email == address, tokens.lowerBound > 0,
      scan.isWord(.via, at: tokens.lowerBound - 1, tokens.lowerBound)
    {
      // "… of bel haar op": unless one reaches that person otherwise as well.
      wayBy = holder.map { ($0, address) }
      return
    }
    if isForApplying, apply.email == address, isOtherWay(tokens) { return }
    if let holder, contacts[holder].email == nil {
      contacts[holder].email = address
      share(email: address, at: tokens)
    } else if purpose == .enquiry || section == .enquiry {
      add(Contact(email: address), tokens, line)
    } else if !isForApplying, !isOfHelp, unclaimed == nil, body.isEmpty || line >= body.lowerBound {
      unclaimed = (address, tokens, line)
    }
  }

  /// "Bewirb dich über den Button. Deine Recruiterin ist Mai Duong (recruiting@…)": hers, for questions.
  private var isOfPersonBesideForm: Bool {
    mutating get { holder != nil && appliesByForm() }
  }

  /// "Or mail him on colin@…": of whom one was told to ring.
  private func isBehindPronoun(_ address: Range<Int>) -> Bool {
    (max(0, address.lowerBound - 3)..<address.lowerBound).contains {
      scan.isWord(.pronoun, at: $0, address.lowerBound)
    }
  }

  mutating func take(phone tokens: Range<Int>, line: Int) {
    let number = scan.line(tokens)
    keepWay(Contact(phone: number), line: line)
    if let holder, contacts[holder].phone == nil {
      contacts[holder].phone = number
      share(phone: number, at: tokens)
      if let wayBy, wayBy.holder == holder, contacts[holder].email == nil {
        contacts[holder].email = wayBy.address
      }
    } else if holder == nil, purpose == .enquiry || section == .enquiry {
      add(Contact(phone: number), tokens, line)
      looseNumber = number
    } else if holder == nil {
      looseNumber = number
    }
  }

  /// "naar directeur Ann Moens: directie@…": who is told with what she does has what stands behind the colon.
  private func isSetBehind(_ name: String, _ address: Range<Int>) -> Bool {
    let colon = address.lowerBound - 1
    guard colon > 0, scan.tokens[colon].isSign(":"), scan.tokens[colon - 1].kind == .word else {
      return false
    }
    return name.hasSuffix(scan.text(colon - 1..<colon))
  }

  /// "… mit Küchenchef Lukas Innerhofer, Tel. 0664 …, oder schriftlich an kueche@…", "Anmeldung bei mir: Jochen, 0176 …
  /// Oder Mail an lese@…": where one writes who does not call, and not that person's own.
  private func isOtherWay(_ address: Range<Int>) -> Bool {
    guard let holder, contacts[holder].phone != nil, let name = contacts[holder].name,
      !Self.isOf(name, scan.address(address)), address.lowerBound > 0,
      scan.isWord(.toward, at: address.lowerBound - 1, address.lowerBound)
    else { return false }
    let near = max(0, address.lowerBound - Self.farthestOr)..<address.lowerBound
    guard let or = near.last(where: { scan.skip(Sense.or.bit, at: $0, address.lowerBound) != nil })
    else { return false }
    // "Melde dich beim Alpmeister, Christian Ambühl, 081 …, oder per Mail an …": both reach whom one is told to ask.
    return !(max(0, or - Self.farthestAsking)..<or).contains { scan.isWord(.asks, at: $0, or) }
  }

  /// "Melde dich beim Alpmeister, Christian Ambühl, 081 555 33 09, am besten über Mittag,"
  private static let farthestAsking = 24

  /// "oder schriftlich mit Foto und Zeugnissen an"
  private static let farthestOr = 10

  /// "vacatures@", "jobs@", "bewerbung.dialekt@"
  private func isApplyAddress(_ tokens: Range<Int>) -> Bool {
    scan.isWord(.applyBox, at: tokens.lowerBound, tokens.upperBound)
  }
}
