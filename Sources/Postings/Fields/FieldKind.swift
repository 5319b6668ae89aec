import Days
import Facts
import TimeZones

/// What kind of value a field takes: how its text is read, and what to say when it is something else.
package enum FieldKind: Sendable, Hashable {
  /// One line of text.
  case line
  /// Several texts: a list, or one text as it is.
  case texts
  /// Pay scales: a list, or text as a posting writes them, "schaal 11, schaal 12".
  case scales
  /// Fields of work: a list, or text split at `, ` only.
  case terms
  /// Short words: a list, or text split at commas.
  case tags
  /// Addresses on this site that begin with `/`.
  case paths
  case slug
  case day
  case deadline
  case pay
  case hours
  case places
  case education
  case employment
  case workplace
  case contacts
  case apply
  /// A whole number within bounds.
  case whole(ClosedRange<Int>)
  case flag
  /// A language tag of BCP 47, `nl` or `en-GB`.
  case languageTag
  /// `http` or `https` with a host.
  case webAddress
  /// Where a site lives: a web address without `?` and `#`.
  case baseAddress
  /// A name of the time zone database, `Europe/Amsterdam`.
  case timeZone
  /// The name of a host alone: `werk.example.org`.
  case host
  /// ISO 3166-1 alpha-2, `NL`.
  case country
  /// `#rrggbb`
  case color
  /// One of a few words.
  case choice([String])
  case extra
  /// Where an imported posting comes from.
  case origin
  /// A map or list whose own table reads it.
  case group

  /// What a value must be, after "must be".
  package var expectation: String {
    switch self {
    case .line: "one line of text"
    case .terms: "text, several parted by a comma, or a list of texts"
    case .texts, .scales, .tags: "text or a list of texts"
    case .paths: "a path such as `/oud/adres/`, or a list of those"
    case .slug: "at most 255 small letters, digits and hyphens"
    case .day: "a day such as `«today»`"
    case .deadline: "a day such as `«today»`, or words such as `before «today in words»`"
    case .pay:
      "pay as a posting would write it, such as `€ 2.500 - € 3.100 per maand`, or `{min, max, currency, per}`"
    case .hours: "hours a week such as `32-36` or `36`, or `{min, max}`"
    case .places: "a place or a list of places"
    case .education: "a level of education or a list: \(codes(Education.self))"
    case .employment: "a kind of employment or a list: \(codes(Employment.self))"
    case .workplace: codes(Workplace.self)
    case .contacts: "text, `{name, role, email, phone}`, or a list of those"
    case .apply: "a web address or a mail address"
    case .whole(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .flag: "`true` or `false`"
    case .languageTag: "a language tag such as `nl` or `en`"
    case .webAddress: "a web address that begins with `https://`"
    case .baseAddress: "the address of the site, such as `https://example.org/werk/`"
    case .host: "the name of a host such as `werk.example.org`"
    case .timeZone: "a time zone such as `Europe/Amsterdam`"
    case .country: "a country code of two capitals such as `NL`"
    case .color: "a colour such as `#0a5c7d`, in quotes"
    case .choice(let words): list(words)
    case .extra: "a map of names to text, numbers, flags or lists"
    case .origin: "a map `{name, id, digest}`, as `prikbord import` writes it"
    case .group: "a map of settings"
    }
  }

  /// Reads a value from text, as front matter, a labelled line or a bare line would write it.
  package func read(_ text: String) -> FactValue? {
    switch self {
    case .line: .text(text)
    case .texts: .texts([text])
    case .scales: .texts(recogniseScales(text))
    case .terms: .texts(recogniseTerms(text))
    case .tags: .texts(text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty })
    case .paths: text.hasPrefix("/") && !text.hasPrefix("//") ? .texts([text]) : nil
    case .slug: isSlug(text) ? .text(text) : nil
    case .day: recogniseDay(text).map(FactValue.day)
    case .deadline: recogniseDeadline(text).map(FactValue.deadline)
    case .pay: recognisePay(text).map(FactValue.pay)
    case .hours: recogniseHours(text).map(FactValue.hours)
    case .places: .places(recognisePlaces(text))
    case .education: recogniseEducation(text).map(FactValue.education)
    case .employment: recogniseEmployment(text).map(FactValue.employment)
    case .workplace: recogniseWorkplace(text).map(FactValue.workplace)
    case .contacts: .contacts([recogniseContact(text)])
    case .apply: recogniseApply(text).map(FactValue.apply)
    case .whole(let bounds): Int(text).flatMap { bounds.contains($0) ? .whole($0) : nil }
    case .flag: recogniseFlag(text).map(FactValue.flag)
    case .languageTag: isLanguageTag(text) ? .text(text) : nil
    case .webAddress: isWebAddress(text) ? .text(text) : nil
    case .baseAddress: BaseURL(text) != nil ? .text(text) : nil
    case .host: isHostName(text) ? .text(text) : nil
    case .timeZone: TimeZoneTable(named: text) != nil ? .text(text) : nil
    case .country: isCountryCode(text) ? .text(text) : nil
    case .color: isColor(text) ? .text(text) : nil
    case .choice(let words): words.contains(text) ? .text(text) : nil
    case .extra, .origin, .group: nil
    }
  }

  /// What is wrong with a text, where that can be said closer than what a value must be.
  package func objection(to text: String) -> String? {
    switch self {
    case .baseAddress: BaseURL.objection(to: text)
    case .day, .deadline: Day.objection(to: text)
    default: nil
    }
  }

  /// The words that a value may be, for "did you mean".
  package var words: [String] {
    switch self {
    case .choice(let words): words
    case .workplace: Workplace.allCases.map(\.rawValue)
    case .education: Education.allCases.map(\.rawValue)
    case .employment: Employment.allCases.map(\.rawValue)
    case .timeZone: TimeZoneTable.names
    default: []
    }
  }

  private func codes<Code: CaseIterable & RawRepresentable<String>>(_: Code.Type) -> String {
    list(Code.allCases.map(\.rawValue))
  }

  private func list(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}

/// Of a file or folder (POSIX, NAME_MAX), in bytes.
private let longestName = 255

private func isSlug(_ text: String) -> Bool {
  (1...longestName).contains(text.utf8.count) && !text.hasPrefix("-")
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
}

private func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count) else { return false }
  return parts.allSatisfy {
    (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  } && first.allSatisfy(\.isLetter)
}

/// RFC 1123, 2.1: labels of letters, digits and hyphens; at least two, for it is a public name.
private func isHostName(_ text: String) -> Bool {
  let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.count > 1
    && labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
        && label.last != UInt8(ascii: "-")
        && label.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
}

private func isCountryCode(_ text: String) -> Bool {
  text.utf8.count == 2
    && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
}

private func isColor(_ text: String) -> Bool {
  text.utf8.count == 7 && text.hasPrefix("#")
    && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
}

private func recogniseFlag(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "true", "yes", "ja": true
  case "false", "no", "nee": false
  default: nil
  }
}
