import Diagnostics
import Platform
import Postings

/// Reads JSON. Members come sorted by key, since the decoder has no order of its own.
func readJSON(_ bytes: [UInt8], of path: String) throws(Diagnostic) -> JSONValue {
  do {
    return try JSONDecoder().decode(DecodedJSON.self, from: Data(bytes)).value
  } catch {
    throw Diagnostic(
      .error, "json-syntax", "this is not JSON", at: Location(path: path),
      notes: [.init("\(error)")])
  }
}

private struct DecodedJSON: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    // A keyed container is asked for first: most values of a feed stand in one.
    if let members = try? decoder.container(keyedBy: Name.self) {
      value = .object(
        try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
          .init($0.stringValue, try members.decode(DecodedJSON.self, forKey: $0).value)
        })
    } else if var items = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !items.isAtEnd { values.append(try items.decode(DecodedJSON.self).value) }
      value = .list(values)
    } else {
      let scalar = try decoder.singleValueContainer()
      if scalar.decodeNil() {
        value = .null
      } else if let text = try? scalar.decode(String.self) {
        value = .text(text)
      } else if let flag = try? scalar.decode(Bool.self) {
        value = .flag(flag)
      } else {
        value = .number(try scalar.decode(Double.self))
      }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// How feeds are asked: what is not there, or of another kind, is nil.
extension JSONValue {
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A number that counts something: whole, and of no size that sums could not take.
  var count: Int? {
    guard case .number(let number) = self, (0...1e9).contains(number) else { return nil }
    return Int(exactly: number)
  }

  var items: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  /// A text that says something, or a number as a text.
  var text: String? {
    switch self {
    case .text(let text): text.contains { !$0.isWhitespace } ? trimmed(text) : nil
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    default: nil
    }
  }

  var number: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): Double(text)
    default: nil
    }
  }

  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
}

/// Without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace ?? false { rest.removeFirst() }
  while rest.last?.isWhitespace ?? false { rest.removeLast() }
  return String(rest)
}
