import Days
import Diagnostics
import Foundation

extension Explanation {
  /// One object for tools. Every key is always there: what the posting does not say is null or an empty list.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  private var record: Record {
    Record(
      file: reading.source.path, reader: reading.reader.rawValue,
      language: Nullable(posting.language ?? reading.language),
      posting: Nullable(isRefused ? nil : postingRecord),
      lines: lines.map { .init(line: $0.number, kind: $0.kind.rawValue, text: text(of: $0)) },
      diagnostics: reading.diagnostics.sorted().map {
        .init(
          severity: $0.severity.rawValue, code: $0.code, message: $0.message,
          line: Nullable($0.location?.excerpt?.line), column: Nullable($0.location?.excerpt?.column)
        )
      })
  }

  private var postingRecord: Record.Posting {
    Record.Posting(
      title: Nullable(posting.title), organisation: Nullable(posting.organisation),
      department: Nullable(posting.department),
      locations: posting.locations.map {
        .init(name: $0.name, region: Nullable($0.region), country: Nullable($0.country))
      },
      workplace: Nullable(posting.workplace?.rawValue),
      education: posting.education.map(\.rawValue),
      hours: Nullable(posting.hours.map { .init(min: number($0.min), max: number($0.max)) }),
      pay: Nullable(payRecord), fields: posting.fields,
      employment: posting.employment.map(\.rawValue), posted: Nullable(posting.posted?.iso),
      deadline: Nullable(
        posting.deadline.map { .init(date: $0.date.iso, inclusive: $0.inclusive) }),
      starts: Nullable(posting.starts?.iso), ends: Nullable(posting.ends?.iso),
      reference: Nullable(posting.reference), openings: Nullable(posting.openings),
      contacts: posting.contacts.map {
        .init(
          name: Nullable($0.name), role: Nullable($0.role), email: Nullable($0.email),
          phone: Nullable($0.phone))
      },
      apply: Nullable(
        posting.apply.map { .init(url: Nullable($0.url), email: Nullable($0.email)) }),
      tags: posting.tags)
  }

  /// Pay and scales together; a posting that gives a scale alone has pay without amounts.
  private var payRecord: Record.Posting.Pay? {
    guard posting.pay != nil || !posting.scales.isEmpty else { return nil }
    let pay = posting.pay
    return .init(
      min: number(pay?.min), max: number(pay?.max), currency: Nullable(pay?.currency),
      per: Nullable(pay?.per?.rawValue), scales: posting.scales,
      inferred: pay?.inferred.map(\.rawValue) ?? [])
  }

  private func number(_ value: Hundredths?) -> Nullable<Decimal> {
    Nullable(value.map { Decimal(string: $0.description) ?? 0 })
  }
}

/// A value that is written as null when it is absent; a synthesised encoder would leave the key out.
private struct Nullable<Value: Encodable>: Encodable {
  let value: Value?
  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

/// The shape of the output.
private struct Record: Encodable {
  let file, reader: String
  let language: Nullable<String>
  let posting: Nullable<Posting>
  let lines: [Line]
  let diagnostics: [Problem]

  struct Line: Encodable {
    let line: Int
    let kind, text: String
  }

  struct Problem: Encodable {
    let severity, code, message: String
    let line, column: Nullable<Int>
  }

  struct Posting: Encodable {
    let title, organisation, department: Nullable<String>
    let locations: [Place]
    let workplace: Nullable<String>
    let education: [String]
    let hours: Nullable<Hours>
    let pay: Nullable<Pay>
    let fields, employment: [String]
    let posted: Nullable<String>
    let deadline: Nullable<Deadline>
    let starts, ends, reference: Nullable<String>
    let openings: Nullable<Int>
    let contacts: [Contact]
    let apply: Nullable<Apply>
    let tags: [String]

    struct Place: Encodable {
      let name: String
      let region, country: Nullable<String>
    }
    struct Hours: Encodable { let min, max: Nullable<Decimal> }
    struct Pay: Encodable {
      let min, max: Nullable<Decimal>
      let currency, per: Nullable<String>
      let scales, inferred: [String]
    }
    struct Deadline: Encodable {
      let date: String
      let inclusive: Bool
    }
    struct Contact: Encodable { let name, role, email, phone: Nullable<String> }
    struct Apply: Encodable { let url, email: Nullable<String> }
  }
}
