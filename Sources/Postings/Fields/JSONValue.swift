import Facts

/// A value as JSON has it, for the machine forms of facts: `explain`, the JSON Schemas, the open data. Objects
/// keep the order of their members.
package enum JSONValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  package static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
  package static func number(_ number: Int) -> JSONValue { .number(Double(number)) }
  static func number(orNull amount: Hundredths?) -> JSONValue {
    amount.map { .number(Double($0.value) / 100) } ?? .null
  }
}

extension JSONValue: Encodable {
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .flag(let flag): try flag.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .text(let text): try text.encode(to: encoder)
    case .list(let values): try values.encode(to: encoder)
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members { try container.encode(member.value, forKey: Key(member.key)) }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ key: String) { stringValue = key }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}
