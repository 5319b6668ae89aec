/// What a word or phrase of a vocabulary can mean. The name is the first word of its line there; the raw
/// value is its bit in a mask of senses.
enum Sense: UInt8, CaseIterable {
  case language, label, education, employment, month, weekday, ordinal, per, currency, gross, paying
  case scale, scalesystem, hours, fte, days, least, most, between, range, and, or, until, since,
    open
  case soon, vague, applying, starting, heading, chrome, noise, number, countdown, ago, timeunit,
    mail,
    organisation
  case employer, workplace, nowhere, compass, particle, honorific, title, term, levelword
  case page, week, unpaid, contract, inside, asking, seeking, notterm, joiner, notname
  case role, rolelead, rolesuffix, becoming, wholly, word

  @inline(__always)
  var bit: UInt64 { 1 << UInt64(rawValue) }

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// The number of a value's name: `pay.month` of a label, `hbo-bachelor` of education. Names that are no
  /// values of the sense are a mistake in a vocabulary file.
  func value(named name: String) -> Int? {
    switch self {
    case .language: VocabularyLanguage(rawValue: name)?.index
    case .label: Label.named[name]?.index
    case .education: Education(rawValue: name)?.index
    case .employment: name == "none" ? EmploymentWords.none : Employment(rawValue: name)?.index
    case .title: Employment(rawValue: name)?.index
    case .month, .number: Int(name)
    case .per: Pay.Period(rawValue: name)?.index
    case .currency: Currency(rawValue: name)?.index
    case .until: name == "inclusive" ? 1 : name == "exclusive" ? 0 : nil
    case .heading: HeadingTopic.named[name]?.index
    case .chrome: ChromeWords.named[name]?.index
    case .noise: NoiseWords.named[name]?.index
    case .mail: MailWords.named[name]?.index
    case .organisation: OrganisationWords.named[name]?.index
    case .workplace: Workplace(rawValue: name)?.index
    case .word: SmallWord.named[name]?.index
    default: name.isEmpty ? 0 : nil
    }
  }
}

/// A value of a sense that only the vocabularies know. They name it as its case, with a full stop where the
/// case has a capital: `pay.hour` is `payHour`.
protocol SenseValue: CaseIterable, RawRepresentable<UInt8> {
  static var named: [String: Self] { get }
}

extension SenseValue {
  @inline(__always)
  var index: Int { Int(rawValue) }

  @inline(__always)
  static func at(_ index: Int) -> Self? { UInt8(exactly: index).flatMap { Self(rawValue: $0) } }

  static func byName() -> [String: Self] {
    Dictionary(
      uniqueKeysWithValues: allCases.map { value in
        let name = "\(value)"
        guard name.utf8.contains(where: { $0 < 0x61 }) else { return (name, value) }
        return (
          name.reduce(into: "") { $0 += $1.isUppercase ? ".\($1.lowercased())" : "\($1)" }, value
        )
      })
  }
}

/// The languages that have a vocabulary.
enum VocabularyLanguage: String, CaseIterable {
  case nl, en, de

  /// The place among all cases.
  @inline(__always)
  var number: UInt8 {
    switch self {
    case .nl: 0
    case .en: 1
    case .de: 2
    }
  }
}

/// What a label announces.
enum Label: UInt8, SenseValue {
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
  /// "Full-time / part-time": says something of hours, in words.
  case employmentHours
  /// A label of a fact that a posting has no field for.
  case other

  static let named = byName()
}

extension Label {
  /// A question mark may stand for its colon. "Vragen?" and "Solliciteren?" are headings.
  var isAsked: Bool {
    switch self {
    case .place, .period, .hours, .pay, .starts, .deadline, .employment, .education: true
    default: false
    }
  }

  /// "of the posting" may follow: it says the same of the posting. "Start of the project" does not.
  var mayBeOfSomething: Bool {
    switch self {
    case .reference, .field, .place, .deadline, .title, .organisation, .education, .employment: true
    default: false
    }
  }

  /// The field that its value gives.
  var field: Field? {
    switch self {
    case .title: .title
    case .organisation, .organisationWeak: .organisation
    case .department: .department
    case .place: .locations
    case .workplace: .workplace
    case .education: .education
    case .hours, .employmentHours: .hours
    case .pay, .payHour, .payDay, .payWeek, .payMonth, .payYear: .pay
    case .scale: .scales
    case .field: .fields
    case .employment: .employment
    case .posted: .posted
    case .updated: .updated
    case .deadline: .deadline
    case .starts, .period: .starts
    case .ends: .ends
    case .reference, .referenceBare: .reference
    case .openings: .openings
    case .contact, .phone, .email: .contacts
    case .apply: .apply
    case .other: nil
    }
  }
}

/// What the section under a known heading is about.
enum HeadingTopic: UInt8, SenseValue {
  case tasks, requirements, offer, about, extra, contact, apply, facts

  static let named = byName()
}

enum ChromeWords: UInt8, SenseValue {
  /// A line that begins so is page chrome.
  case start
  /// A line that ends so is page chrome: "Tidewater logo".
  case end
  /// A line of such words alone is page chrome.
  case word
  /// A link after a place.
  case tail
  /// The name of an icon in a font of icons: `location_on`.
  case glyph
  /// A line that begins so heads a list of other vacancies.
  case others

  static let named = byName()
}

/// Words that no posting has, wherever they stand in a line.
enum NoiseWords: UInt8, SenseValue {
  /// The line is page chrome: "cookie policy".
  case page
  /// The word for an icon, as copying leaves it: three of them make a line of icons' names.
  case icon

  static let named = byName()
}

enum MailWords: UInt8, SenseValue {
  case header, subject, closing, greeting, forward, quoting
  /// Of the headers the one that names who sent the mail.
  case sender

  static let named = byName()
}

enum OrganisationWords: UInt8, SenseValue {
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

  static let named = byName()
}

/// Words of contracts that say nothing of the kind of employment.
enum EmploymentWords { static let none = 63 }

enum Currency: String, CaseIterable {
  case eur = "EUR"
  case gbp = "GBP"
  case usd = "USD"
  case chf = "CHF"
  case sek = "SEK"
  case dkk = "DKK"
  case nok = "NOK"
  case pln = "PLN"
  case cad = "CAD"
  case aud = "AUD"
}

extension CaseIterable where Self: Equatable, AllCases: RandomAccessCollection {
  /// The place among all cases.
  var index: Int {
    Self.allCases.firstIndex(of: self).map {
      Self.allCases.distance(from: Self.allCases.startIndex, to: $0)
    } ?? 0
  }
  static func at(_ index: Int) -> Self? {
    guard index >= 0, index < allCases.count else { return nil }
    return allCases[allCases.index(allCases.startIndex, offsetBy: index)]
  }
}
