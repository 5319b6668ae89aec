import Days
import Facts
import Postings
import Slugs
import Templating

/// `posting.hours`
struct HoursRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let hours: Hours

  static let schema = RecordSchema<HoursRecord>(
    "hours", "Hours a week.",
    [
      .init("text", .text, "In words.", example: "32–36 uur per week") {
        .text($0.site.texts.words(for: $0.hours))
      },
      .init("min", .optional(.number), "The least.", example: "32") { .number($0.hours.min) },
      .init("max", .optional(.number), "The most.", example: "36") { .number($0.hours.max) },
    ])
}

/// `posting.pay`
struct PayRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let pay: Pay

  static let schema = RecordSchema<PayRecord>(
    "pay", "What the work pays.",
    [
      .init("text", .text, "In words.", example: "€ 3.662 – € 5.586 bruto per maand") {
        .text($0.site.texts.words(for: $0.pay))
      },
      .init("min", .optional(.number), "The least.", example: "3662") { .number($0.pay.min) },
      .init("max", .optional(.number), "The most.", example: "5586") { .number($0.pay.max) },
      .init("currency", .optional(.text), "ISO 4217.", example: "EUR") {
        .text(orNone: $0.pay.currency)
      },
      .init("per", .optional(.text), "`hour`, `day`, `week`, `month` or `year`.") {
        .text(orNone: $0.pay.per?.rawValue)
      },
      .init("is_inferred", .flag, "Whether a part of it is concluded, not stated.") {
        .flag(!$0.pay.inferred.isEmpty)
      },
      .init("per_text", .optional(.text), "The same in words.", example: "per maand") { record in
        .text(orNone: record.pay.per.map { record.site.texts[Texts.key(of: $0)] })
      },
    ])
}

/// One of `posting.locations`
struct PlaceRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy
  let place: Place

  static let schema = RecordSchema<PlaceRecord>(
    "place", "A place of work.",
    [
      .init("name", .text, "Its name.", example: "Den Haag") { .text($0.place.name) },
      .init("region", .optional(.text), "Its province.", example: "Zuid-Holland") {
        .text(orNone: $0.place.region)
      },
      .init("country", .optional(.text), "Its country, ISO 3166-1.", example: "NL") {
        .text(orNone: $0.place.country)
      },
      .init("url", .url, "The page of all postings there.", example: "/plaats/den-haag/") {
        record in
        let values = record.vacancy.site.facet(.location).values
        let name = record.place.name
        let own = record.vacancy.values(.location)
        let position = own.first { values[$0].name == name } ?? own.first
        return .url(position.map { values[$0].url } ?? "")
      },
    ])
}

/// One of `posting.contacts`
struct ContactRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let contact: Contact

  private var isFull: Bool { site.settings.contacts == .all }

  static let schema = RecordSchema<ContactRecord>(
    "contact", "A person to ask.",
    [
      .init("name", .optional(.text), "Their name.", example: "Saskia de Boer") {
        .text(orNone: $0.contact.name)
      },
      .init("role", .optional(.text), "What they do.", example: "teamleider") {
        .text(orNone: $0.contact.role)
      },
      .init("email", .optional(.text), "Their mail address.") {
        .text(orNone: $0.isFull ? $0.contact.email : nil)
      },
      .init("email_url", .optional(.url), "A link to write to them.") { record in
        record.isFull
          ? record.contact.email.map { .url("mailto:" + percentEncoded(mail: $0)) } ?? .none : .none
      },
      .init("phone", .optional(.text), "Their number.") {
        .text(orNone: $0.isFull ? $0.contact.phone : nil)
      },
      .init("phone_url", .optional(.url), "A link to call them.") { record in
        guard record.isFull, let phone = record.contact.phone else { return .none }
        let digits = phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        return digits.isEmpty ? .none : .url("tel:" + digits)
      },
    ])
}

extension Value {
  fileprivate static func number(_ amount: Hundredths?) -> Value {
    guard let amount else { return .none }
    return amount.value % 100 == 0
      ? .whole(amount.value / 100) : .decimal(Double(amount.value) / 100)
  }
}

/// A mail address inside a `mailto:` (RFC 6068): the `@` stays.
func percentEncoded(mail: String) -> String {
  mail.split(separator: "@", omittingEmptySubsequences: false).map { percentEncoded(String($0)) }
    .joined(separator: "@")
}
