import Diagnostics
import Facts
import Platform
import Postings

extension Explanation {
  /// One object for tools. Every key is always there: what the posting does not say is null or an empty list.
  ///
  ///     {"file": …, "reader": "plain", "language": "nl", "posting": {"title": …, …},
  ///      "facts": [{"field": "pay", "certainty": "stated", "note": …, "rule": "label", "words": …, …}, …],
  ///      "lines": […], "diagnostics": […]}
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  private var record: JSONValue {
    .object([
      .init("file", .text(reading.source.path)),
      .init("reader", .text(reading.reader.rawValue)),
      .init("language", .text(orNull: posting.language ?? reading.language)),
      .init("posting", isRefused ? .null : postingRecord),
      .init("facts", .list(isRefused ? [] : factsOfPosting.map(record))),
      .init("lines", .list(lines.map(record))),
      .init("diagnostics", .list(reading.diagnostics.sorted().map(record))),
    ])
  }

  private var postingRecord: JSONValue {
    .object(
      Field.allCases.map { field in
        let row = field.row
        let value = row.get(posting)?.json ?? row.kind.absentJSON
        return .init(row.key, field == .pay ? withScales(value) : value)
      })
  }

  /// Pay holds its scales; a posting that gives a scale alone has pay without amounts.
  private func withScales(_ pay: JSONValue) -> JSONValue {
    if pay == .null, posting.scales.isEmpty { return .null }
    let amounts = pay == .null ? FactValue.pay(.unknown).json : pay
    guard case .object(let members) = amounts else { return pay }
    return .object(members + [.init("scales", .texts(posting.scales))])
  }

  /// The fact, how sure it is, what the text says beside it, and the words it came from with their place.
  private func record(_ fact: Fact) -> JSONValue {
    let place = Location(fact.span, in: reading.source).excerpt
    return .object([
      .init("field", .text(fact.field.rawValue)), .init("value", fact.value.json),
      .init("note", .text(orNull: fact.note)), .init("certainty", .text(fact.certainty.rawValue)),
      .init("rule", .text(fact.rule)), .init("words", .text(fact.raw)),
      .init("line", number(place?.line)), .init("column", number(place?.column)),
    ])
  }

  private func record(_ line: LineReading) -> JSONValue {
    .object([
      .init("line", .number(line.number)), .init("kind", .text(line.kind.rawValue)),
      .init("text", .text(text(of: line))),
    ])
  }

  private func record(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      .init("severity", .text(diagnostic.severity.rawValue)), .init("code", .text(diagnostic.code)),
      .init("message", .text(diagnostic.message)),
      .init("line", number(diagnostic.location?.excerpt?.line)),
      .init("column", number(diagnostic.location?.excerpt?.column)),
    ])
  }

  private func number(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }
}

extension Pay {
  fileprivate static let unknown = Pay(min: nil, max: nil, currency: nil, per: nil, text: "")
}
