import Days
import Facts
import Postings

/// What the feeds of application systems say in codes and numbers, as values of fields.
extension ImportedPosting {
  /// Kinds of employment in any maker's codes: `fulltime_permanent`, `Intern`, `FIXED_TERM`. What says how many hours
  /// rather than which contract is kept beside.
  mutating func state(employment code: String?) {
    guard let code else { return }
    let plain = code.lowercased().filter { $0.isLetter }
    var kinds = Self.employmentWords.filter { plain.contains($0.word) }.map(\.kind)
    // "Contract to permanent", "temporary to permanent": both at once is the way from one to the other.
    if kinds.contains(.permanent), kinds.contains(.temporary) { kinds = [.temporaryToPermanent] }
    if kinds.isEmpty {
      keep("schedule", code)
    } else {
      state(.employment, .employment(Array(kinds.prefix(1))))
    }
  }

  private static let employmentWords: [(word: String, kind: Employment)] = [
    ("permanent", .permanent), ("unbefristet", .permanent), ("regular", .permanent),
    ("graduation", .graduationInternship), ("intern", .internship), ("trainee", .traineeship),
    ("apprentice", .apprenticeship), ("ausbildung", .apprenticeship), ("oncall", .onCall),
    ("volunteer", .volunteer), ("workingstudent", .sideJob), ("student", .sideJob),
    ("minijob", .sideJob), ("secondment", .secondment), ("freelance", .contractor),
    ("contractor", .contractor), ("fixedterm", .temporary), ("temporary", .temporary),
    ("temp", .temporary), ("seasonal", .temporary), ("maternity", .temporary),
    ("parentalleavecover", .temporary), ("contract", .contractor),
  ]

  /// `min`, `max`, currency and period in any maker's words: `1 YEAR`, `per-month-salary`.
  mutating func state(
    payFrom min: Double?, to max: Double?, currency: String?, per period: String?
  ) {
    let (min, max) = (min.flatMap(Self.amount), max.flatMap(Self.amount))
    guard min != nil || max != nil else { return }
    let words = period?.lowercased() ?? ""
    let per = Self.periodWords.first { words.contains($0.word) }?.period
    let code = currency.map { $0.uppercased() }.flatMap { $0.count == 3 ? $0 : nil }
    state(
      .pay,
      .pay(Pay(min: min ?? max, max: max ?? min, currency: code, per: per, text: "")))
  }

  private static let periodWords: [(word: String, period: Pay.Period)] = [
    ("hour", .hour), ("day", .day), ("dai", .day), ("week", .week), ("month", .month),
    ("year", .year), ("annual", .year), ("annum", .year),
  ]

  /// Zero is what a form has that nobody filled in.
  private static func amount(_ number: Double) -> Hundredths? {
    number > 0 && number < 1e12 ? Hundredths(hundredths: Int((number * 100).rounded())) : nil
  }

  mutating func state(hoursFrom min: Double?, to max: Double?) {
    let bounds = [min, max].map { $0.flatMap { $0 <= 80 ? Self.amount($0) : nil } }
    guard bounds[0] != nil || bounds[1] != nil else { return }
    state(.hours, .hours(Hours(min: bounds[0], max: bounds[1])))
  }

  /// The day of an instant, wherever its clock stands: `2026-08-05 10:10:39 UTC`, `2042-08-23T01:40:35+0100`.
  mutating func state(day field: Field, _ instant: String?) {
    guard let instant else { return }
    state(field, Day(iso: instant.prefix(10)) == nil ? instant : String(instant.prefix(10)))
  }

  /// Milliseconds since 1970.
  mutating func state(day field: Field, milliseconds: Double?) {
    guard let milliseconds, milliseconds > 0, milliseconds < 1e14 else { return }
    state(field, .day(Day(number: Int(milliseconds / 86_400_000))))
  }

  /// A place as town, region and country; what is empty is left out. Regions that are no area of a country, as "Europe",
  /// would be places of their own.
  mutating func state(place parts: [String?]) {
    var said: [String] = []
    for part in parts.compactMap({ $0 }).map({ trimmed($0) }) where !part.isEmpty {
      if !said.contains(part) { said.append(part) }
    }
    guard let town = said.first else { return }
    let forms = [said, [town] + said.dropFirst().suffix(1), [town]]
    let place = forms.lazy.compactMap { Self.onePlace($0.joined(separator: ", ")) }.first
    add(.locations, .places([place ?? Place(name: town)]))
  }

  private static func onePlace(_ words: String) -> Place? {
    guard case .places(let places)? = Field.locations.row.kind.read(words), places.count == 1,
      !places[0].name.contains(",")
    else { return nil }
    return places[0]
  }

  /// `remote`, `Hybrid`, `on-site`, or flags that say the same.
  mutating func state(workplace word: String?) {
    let plain = word?.lowercased().filter(\.isLetter) ?? ""
    let workplace: Workplace? =
      switch plain {
      case "remote", "fullyremote", "telecommute": .remote
      case "hybrid": .hybrid
      case "onsite", "office": .onsite
      default: nil
      }
    state(.workplace, workplace.map(FactValue.workplace))
  }

  /// The text of the vacancy out of pieces of HTML, each with the heading that it stands under.
  mutating func setText(
    _ parts: [(heading: String?, html: String?)], of path: String, at address: String? = nil
  ) throws {
    var whole = RichText()
    for part in parts {
      guard let html = part.html, !trimmed(html).isEmpty else { continue }
      // Some give HTML with its own signs written as references.
      let isEscaped = !html.contains("<") && html.contains("&lt;")
      let text = try richText(
        ofHTML: isEscaped ? readHTML(html, of: path).text : html, of: path, at: address)
      if text.isEmpty { continue }
      if let heading = part.heading { whole.add(.heading(2, [.init(text: heading)])) }
      whole.blocks += text.blocks
    }
    text = .markdown(whole.markdown)
  }

  /// A text that is HTML or plain, as whoever filled in the form had it.
  mutating func setText(words: String, of path: String) throws {
    text =
      words.contains("</") || words.contains("<br")
      ? .markdown(try richText(ofHTML: words, of: path).markdown) : .plain(words)
  }
}
