import Days
import Facts
import Postings
import Templating

// What templates see of a field: its row's value in the type of its kind, unless the site has more to say.
extension PostingRecord {
  private typealias Reader = @Sendable (PostingRecord) -> Value

  static func field(_ field: Field) -> RecordSchema<PostingRecord>.Field {
    let row = field.row
    let (type, read) = completed(field) ?? ofFacet(field) ?? ofKind(row)
    return .init(
      row.key, type, row.documentation, example: row.example, whileShown(row, type, read))
  }

  /// What goes at closing is gone on every page of the same build; persons are shown as the board wants it.
  private static func whileShown(
    _ row: FieldRow<Posting>, _ type: ValueType, _ read: @escaping Reader
  ) -> Reader {
    guard row.goesAtClosing || row.isPersonal else { return read }
    let absent = type.absent
    return { record in
      if row.goesAtClosing, !record.vacancy.own.status.isOpen { return absent }
      if row.isPersonal, record.site.settings.contacts == .none { return absent }
      return read(record)
    }
  }

  /// Fields to which the site adds: words for a title that no source gives, the employer's page, the day on
  /// which a posting closes for whatever reason.
  private static func completed(_ field: Field) -> (ValueType, Reader)? {
    switch field {
    case .title: (.text, { .text($0.vacancy.title) })
    case .organisation:
      (
        .optional(.record(OrganisationRecord.self)),
        { record in
          guard let value = record.vacancy.values(.organisation).first else {
            return .none
          }
          return .record(
            OrganisationRecord(
              site: record.site, value: value, profile: record.vacancy.own.organisation))
        }
      )
    case .deadline: (.optional(.day), { .day(orNone: $0.vacancy.own.timeline.lastDay) })
    case .closed: (.optional(.day), { .day(orNone: $0.vacancy.own.timeline.closedFrom) })
    case .successor:
      (
        .optional(.url),
        { record in
          record.vacancy.own.posting.successor.map { .url(record.site.address(of: $0)) } ?? .none
        }
      )
    case .summary: (.optional(.text), { .text(orNone: $0.vacancy.summary) })
    case .language: (.text, { .text($0.vacancy.language) })
    case .slug: (.text, { .text($0.vacancy.own.posting.slug) })
    default: nil
    }
  }

  /// Fields by which the board is browsed: their values lead to pages.
  private static func ofFacet(_ field: Field) -> (ValueType, Reader)? {
    let kind: FacetKind
    switch field {
    case .education: kind = .education
    case .fields: kind = .field
    case .employment: kind = .employment
    case .workplace: kind = .workplace
    case .tags: kind = .tag
    default: return nil
    }
    @Sendable func record(_ posting: PostingRecord, _ position: Int) -> Value {
      .record(ValueRecord(site: posting.site, kind: kind, position: position))
    }
    if case .workplace = field {
      return (
        .optional(.record(ValueRecord.self)),
        { posting in
          posting.vacancy.values(kind).first.map { record(posting, $0) } ?? .none
        }
      )
    }
    return (
      .list(.record(ValueRecord.self)),
      { posting in
        .list(posting.vacancy.values(kind).map { record(posting, $0) })
      }
    )
  }

  private static func ofKind(_ row: FieldRow<Posting>) -> (ValueType, Reader) {
    let (type, get) = (row.kind.templateType, row.get)
    let absent = type.absent
    return (
      type, { record in get(record.vacancy.own.posting).map(record.shown) ?? absent }
    )
  }

  private func shown(_ value: FactValue) -> Value {
    switch value {
    case .text(let text): .text(text)
    case .texts(let texts): .list(texts.map(Value.text))
    case .day(let day): .day(day)
    case .deadline(let deadline): .day(deadline.lastDay)
    case .pay(let pay): .record(PayRecord(site: site, pay: pay))
    case .hours(let hours): .record(HoursRecord(site: site, hours: hours))
    case .places(let places):
      .list(places.map { .record(PlaceRecord(vacancy: vacancy, place: $0)) })
    case .education(let levels): .list(levels.map { .text($0.rawValue) })
    case .employment(let kinds): .list(kinds.map { .text($0.rawValue) })
    case .workplace(let workplace): .text(workplace.rawValue)
    case .contacts(let contacts):
      .list(contacts.map { .record(ContactRecord(site: site, contact: $0)) })
    case .apply(let apply): .record(ApplyRecord(vacancy: vacancy, apply: apply))
    case .whole(let count): .whole(count)
    case .flag(let flag): .flag(flag)
    case .extra(let extra): .map(extra.mapValues(Value.init))
    case .origin(let origin): .text(origin.name)
    case .group: .none
    }
  }
}

extension FieldKind {
  /// The type of `PostingRecord.shown`.
  fileprivate var templateType: ValueType {
    switch self {
    case .texts, .scales, .terms, .tags, .paths, .education, .employment: .list(.text)
    case .day, .deadline: .optional(.day)
    case .pay: .optional(.record(PayRecord.self))
    case .hours: .optional(.record(HoursRecord.self))
    case .places: .list(.record(PlaceRecord.self))
    case .contacts: .list(.record(ContactRecord.self))
    case .apply: .optional(.record(ApplyRecord.self))
    case .whole: .optional(.number)
    case .flag: .flag
    case .extra: .dynamic
    case .line, .slug, .workplace, .languageTag, .webAddress, .baseAddress, .timeZone, .host,
      .country, .color, .choice, .origin, .group:
      .optional(.text)
    }
  }
}

extension ValueType {
  /// What stands for a field that the posting does not have.
  fileprivate var absent: Value {
    switch self {
    case .list: .list([])
    case .flag: .flag(false)
    case .dynamic: .map([:])
    default: .none
    }
  }
}

extension Value {
  fileprivate init(_ extra: ExtraValue) {
    switch extra {
    case .text(let text): self = .text(text)
    case .number(let number):
      self = Int(exactly: number).map(Value.whole) ?? .decimal(number)
    case .flag(let flag): self = .flag(flag)
    case .list(let texts): self = .list(texts.map(Value.text))
    }
  }
}
