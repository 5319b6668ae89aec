/// What a word or phrase of a vocabulary can mean. The name is the first word of its line there; the raw
/// value is its bit in a mask of senses.
package enum Sense: UInt8, CaseIterable {
  case language, label, education, employment, month, weekday, nth, per, currency, gross, paying
  case scale, scalesystem, hours, fte, days, least, most, between, range, and, or, until, since,
    open
  case soon, vague, applying, starting, heading, chrome, number, countdown, ago, timeunit,
    mail,
    organisation
  case employer, workplace, nowhere, compass, particle, honorific, title, term, levelword
  case page, week, unpaid, contract, inside, asking, seeking, notterm, joiner, notname
  case role, rolelead, rolesuffix, becoming, wholly, word
  case job

  @inline(__always)
  package var bit: UInt64 { 1 << UInt64(rawValue) }

  package static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// The senses of words that only say how a value is meant, and are harmless beside it.
  package static let wording: UInt64 =
    [
      Sense.label, .language, .education, .levelword, .asking, .employment, .contract, .month,
      .weekday, .number, .nth, .per, .currency, .gross, .paying, .scale, .scalesystem, .hours, .fte,
      .days, .week, .least, .most, .between, .range, .and, .or, .until, .since, .open, .soon,
      .vague, .timeunit, .starting, .workplace, .nowhere, .honorific, .joiner, .inside, .chrome,
      .countdown, .ago,
    ].reduce(0) { $0 | $1.bit }

  /// The number of a value's name: `pay.month` of a label, `hbo-bachelor` of education. Names that are no
  /// values of the sense are a mistake in a vocabulary file.
  package func value(named name: String) -> Int? {
    switch self {
    case .language: VocabularyLanguage(rawValue: name)?.index
    case .label: Label.named[name]?.index
    case .education: Education(rawValue: name)?.index
    case .employment: name == "none" ? EmploymentWords.none : Employment(rawValue: name)?.index
    case .title: name == "none" ? EmploymentWords.none : Employment(rawValue: name)?.index
    case .month, .number, .nth: Int(name)
    case .per: Pay.Period(rawValue: name)?.index
    case .currency: Currency(rawValue: name)?.index
    case .until: name == "inclusive" ? 1 : name == "exclusive" ? 0 : nil
    case .heading: HeadingTopic.named[name]?.index
    case .chrome: ChromeWords.named[name]?.index
    case .mail: MailWords.named[name]?.index
    case .organisation: OrganisationWords.named[name]?.index
    case .workplace: Workplace(rawValue: name)?.index
    case .word: SmallWord.named[name]?.index
    case .job: JobWords.named[name]?.index
    default: name.isEmpty ? 0 : nil
    }
  }
}

/// A value of a sense that only the vocabularies know. They name it as its case, with a full stop where the
/// case has a capital: `pay.hour` is `payHour`.
package protocol SenseValue: CaseIterable, RawRepresentable<UInt8> {
  static var named: [String: Self] { get }
}

extension SenseValue {
  @inline(__always)
  package var index: Int { Int(rawValue) }

  @inline(__always)
  package static func at(_ index: Int) -> Self? {
    UInt8(exactly: index).flatMap { Self(rawValue: $0) }
  }

  package static func byName() -> [String: Self] {
    Dictionary(
      uniqueKeysWithValues: allCases.map { value in
        let name = "\(value)"
        guard name.utf8.contains(where: { $0 < UInt8(ascii: "a") }) else { return (name, value) }
        return (
          name.reduce(into: "") { $0 += $1.isUppercase ? ".\($1.lowercased())" : "\($1)" }, value
        )
      })
  }
}

/// The languages that have a vocabulary.
package enum VocabularyLanguage: String, CaseIterable {
  case nl, en, de

  /// The place among all cases.
  @inline(__always)
  package var number: UInt8 {
    switch self {
    case .nl: 0
    case .en: 1
    case .de: 2
    }
  }
}

/// What a label announces.
package enum Label: UInt8, SenseValue {
  case title, organisation, department, place, workplace, education, hours, pay, scale, field
  case employment, posted, updated, deadline, starts, ends, period, reference, openings, contact
  case phone, email, apply
  /// "School": the employer, unless another line names the one it belongs to.
  case organisationWeak
  /// A label of a reference that is too common a word to be one within a sentence.
  case referenceBare
  case payHour
  case payDay
  case payWeek
  case payMonth
  case payYear
  /// "Posting period", "Ausschreibungszeitraum": from the day of posting to the last day to apply.
  case postedPeriod
  /// "Full-time / part-time": says something of hours, in words.
  case employmentHours
  /// A label of a fact that a posting has no field for.
  case other

  package static let named = byName()
}

extension Label {
  /// Of "Monatslohn", "uurloon": the time that the pay is for.
  package var payPeriod: Pay.Period? {
    switch self {
    case .payHour: .hour
    case .payDay: .day
    case .payWeek: .week
    case .payMonth: .month
    case .payYear: .year
    default: nil
    }
  }

  /// A question mark may stand for its colon. "Vragen?" and "Solliciteren?" are headings.
  package var isAsked: Bool {
    switch self {
    case .place, .period, .hours, .pay, .starts, .deadline, .employment, .education: true
    default: false
    }
  }

  /// "nach TV-L" may follow, and the value then.
  package var mayBeOfAgreement: Bool { self == .scale || self == .pay }

  /// "of the posting" may follow: it says the same of the posting. "Start of the project" does not.
  package var mayBeOfSomething: Bool {
    switch self {
    case .reference, .field, .place, .deadline, .title, .organisation, .education, .employment: true
    default: false
    }
  }
}

/// What the section under a known heading is about.
package enum HeadingTopic: UInt8, SenseValue {
  case tasks, requirements, offer, about, extra, contact, apply, facts

  package static let named = byName()
}

/// Words of page furniture. Each kind has words that make a line of their own ("Bewaar vacature"), words that such
/// lines begin with ("Deel deze") and words that only such lines hold ("keer bekeken").
package enum ChromeWords: UInt8, SenseValue {
  case site, siteStart, siteWithin
  case consent, consentStart, consentWithin
  case action, actionStart, actionWithin
  case share, shareStart
  case form, formStart, formWithin
  case alert, alertStart, alertWithin
  case counterStart, counterWithin
  case legal, legalStart, legalWithin
  /// A line that begins so heads a list of other vacancies.
  case others
  /// A line that begins so heads what the site says of its own: reviews, what others earn, events.
  case section
  /// A picture's text begins or ends so: "Logo van …", "Tidewater logo".
  case logo, end
  /// The word for an icon, as copying leaves it: three of them make a line of icons' names.
  case icon
  /// Asks to press; what is pressed for. A short line of both is a button: "Bekijk bedrijfsprofiel".
  case press, thing
  /// A link after a place.
  case tail
  /// The name of an icon in a font of icons: `location_on`.
  case glyph

  package static let named = byName()
}

package enum MailWords: UInt8, SenseValue {
  case header, subject, closing, greeting, forward, quoting
  /// A closing as people write it who know each other: who signs below it is told for those who read.
  case farewell
  /// Of the headers the one that names who sent the mail.
  case sender

  package static let named = byName()
}

package enum OrganisationWords: UInt8, SenseValue {
  /// A name begins so.
  case start
  /// A name ends so.
  case end
  /// A name of its own: "Rijkswaterstaat".
  case whole
  case kind
  /// A name's first word ends so: "Uitkeringsdienst", "Rijksinstituut".
  case suffix
  /// The form in law that ends a name, for those that a small letter begins: "e. V.", "mbH".
  case legal

  package static let named = byName()
}

/// What people are sought as.
package enum JobWords: UInt8, SenseValue {
  /// The word or words of a job: "caretaker", "scrum master".
  case word
  /// The end of many: "medewerker" in "baliemedewerker".
  case suffix

  package static let named = byName()
}

/// Words of contracts that say nothing of the kind of employment.
package enum EmploymentWords { package static let none = 63 }

/// Currencies of ISO 4217 that postings of the board's countries name.
package enum Currency: String, CaseIterable {
  case eur = "EUR"
  case gbp = "GBP"
  case usd = "USD"
  case chf = "CHF"
  case sek = "SEK"
  case dkk = "DKK"
  case nok = "NOK"
  case isk = "ISK"
  case pln = "PLN"
  case czk = "CZK"
  case huf = "HUF"
  case ron = "RON"
  case bgn = "BGN"
  case uah = "UAH"
  case rsd = "RSD"
  case cad = "CAD"
  case aud = "AUD"
  case nzd = "NZD"
  case hkd = "HKD"
  case sgd = "SGD"
  case brl = "BRL"
  case mxn = "MXN"
  case jpy = "JPY"
  case cny = "CNY"
  case krw = "KRW"
  case inr = "INR"
  case zar = "ZAR"
  case ils = "ILS"
  case aed = "AED"
  case sar = "SAR"
  case qar = "QAR"
}

extension CaseIterable where Self: Equatable, AllCases: RandomAccessCollection {
  /// The place among all cases.
  package var index: Int {
    Self.allCases.firstIndex(of: self).map {
      Self.allCases.distance(from: Self.allCases.startIndex, to: $0)
    } ?? 0
  }
  package static func at(_ index: Int) -> Self? {
    guard index >= 0, index < allCases.count else { return nil }
    return allCases[allCases.index(allCases.startIndex, offsetBy: index)]
  }
}
