import Facts

/// What is left when all lines are read: one contact a person, none of the site's own, one way to apply.
extension ContactRule {
  mutating func settle() {
    settleApply()
    giveWays()
    completeNames()
    contacts = Self.merged(contacts)
    for index in contacts.indices where contacts[index].role == nil {
      contacts[index].role = contacts[index].name.flatMap { shownRoles[$0] }
    }
    completeRoles()
    giveOwnAddresses()
    nameDesks()
    let merged = contacts
    let isOtherwise = merged.contains { contact in
      guard let name = contact.name, !unannounced.contains(name), !isOfApplying(contact) else {
        return false
      }
      return isReachable(contact) || namedForContact.contains(name)
    }
    contacts = merged.filter { contact in
      guard !isOfApplying(contact) else { return false }
      if let name = contact.name {
        return isReachable(contact)
          ? !isOtherwise || !unannounced.contains(name) : namedForContact.contains(name)
      }
      let isOfSite = [contact.email, contact.phone].contains { $0.map(ofSite.contains) ?? false }
      return !isOtherwise || !isOfSite
    }
    // Beside persons with numbers of their own, a number alone is the house's.
    if contacts.contains(where: { $0.name != nil && $0.phone != nil }) {
      contacts.removeAll { $0.name == nil && $0.email == nil }
    }
  }

  /// The way to apply where no words say it: the one address that the text gives.
  private mutating func settleApply() {
    // The head of each page gives the house's address; the text says where to apply.
    if isWeakMail, apply.url != nil { apply.email = nil }
    if let unclaimed, apply == Apply(), !appliesByForm() {
      apply.email = unclaimed.address
      applyPlace = (unclaimed.tokens, unclaimed.line)
      isGuess = true
    } else if apply == Apply(), applyBoxes.count == 1, let mail = applyBoxes.first, !appliesByForm()
    {
      // "Schreib uns an ausbildung@…" among the contacts
      apply.email = mail
      applyPlace = contactPlace
      isGuess = true
    } else if apply == Apply(), writtenTo.count == 1, let mail = writtenTo.first, !appliesByForm() {
      // "Lust bekommen? Schreib an Praxisinhaberin Dörte Weidauer, kontakt@…"
      apply.email = mail
      applyPlace = contactPlace
      isGuess = true
    } else if apply == Apply(), let mail = onlyMail, appliesByMail {
      apply.email = mail
      applyPlace = contactPlace
    } else if let unclaimed, unclaimed.address != apply.email,
      body.isEmpty || body.contains(unclaimed.line)
    {
      add(Contact(email: unclaimed.address), unclaimed.tokens, unclaimed.line)
    }
  }

  /// The mail address of the one contact that has one.
  private var onlyMail: String? {
    let mails = Set(contacts.compactMap(\.email))
    return mails.count == 1 ? mails.first : nil
  }

  /// "Bewerbung per E-Mail"
  private var appliesByMail: Bool {
    text.lines.indices.contains { index in
      !text.isDropped(index)
        && text.sentences(text.lines[index].tokens).contains {
          scan.contains(.byMail, in: $0) && scan.contains(.application, in: $0)
        }
    }
  }

  func isReachable(_ contact: Contact) -> Bool {
    contact.email != nil || contact.phone != nil
  }

  /// Whom one writes to to apply, and nothing else.
  private func isOfApplying(_ contact: Contact) -> Bool {
    guard contact.phone == nil, contact.email == apply.email else { return false }
    return contact.name.map { recipients.contains($0) } ?? true
  }

  /// "Sunday Worship 8:30 & 11:00 a.m." ends as a sentence does; a shorter item is a link.
  private static let (leastSentence, leastItem) = (60, 30)

  /// A sentence, or an item of a list that is as long as one.
  static func isText(_ index: Int, _ text: TextReading) -> Bool {
    guard !text.isDropped(index) else { return false }
    let width = text.width(index)
    let words = text.summary(of: index)
    return text.isSentence(index) && width > leastSentence && !words.hasGaps && !words.hasColumns
      && text.lines[index].tokens.last.map { text.scan.tokens[$0].isSentenceEnd } ?? false
      || text.lines[index].marker == .bullet && width > leastItem
        // "✉ info@elektro-brandl.example" at the head of a site
        && !text.hasMailAddress(text.lines[index].tokens)
  }

  /// So many contacts back another line of the same one may stand: a page of thousands is no posting's.
  private static let farthest = 60

  /// One contact for one name or address.
  static func merged(_ contacts: [Contact]) -> [Contact] {
    var merged: [Contact] = []
    for contact in contacts {
      let same = merged.suffix(farthest).firstIndex {
        $0.name != nil && $0.name == contact.name
          || $0.email != nil && $0.email == contact.email
            // Two persons may share a box.
            && ($0.name == nil || contact.name == nil || isPartOfName(contact.name, of: $0.name))
          || isPartOfName(contact.name, of: $0.name)
          || contact.name == nil && contact.email == nil && $0.phone == contact.phone
      }
      guard let same else {
        merged.append(contact)
        continue
      }
      merged[same] = Contact(
        name: longer(merged[same].name, contact.name), role: merged[same].role ?? contact.role,
        email: merged[same].email ?? contact.email, phone: merged[same].phone ?? contact.phone)
    }
    return merged
  }

  /// "Jule" and "Hartung" of "Jule Hartung", whichever was read first.
  private static func isPartOfName(_ one: String?, of other: String?) -> Bool {
    guard let one, let other, one != other else { return false }
    let (short, whole) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    return whole.hasSuffix(" " + short) || whole.hasPrefix(short + " ")
  }

  private static func longer(_ a: String?, _ b: String?) -> String? {
    guard let a, let b else { return a ?? b }
    return b.count > a.count ? b : a
  }
}
