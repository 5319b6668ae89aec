import Platform
import Postings

/// A value as YAML in block style. Texts are in double quotes, as JSON has them, which YAML 1.2 reads the same.
struct YAMLWriter {
  static func text(_ value: JSONValue) throws -> String {
    try lines(value).joined(separator: "\n") + "\n"
  }

  private static func lines(_ value: JSONValue) throws -> [String] {
    switch value {
    case .object(let members) where !members.isEmpty:
      try members.flatMap { try entry("\($0.key):", $0.value, indent: "  ") }
    case .list(let values) where !values.isEmpty:
      try values.flatMap { value in
        let inner = try lines(value)
        return inner.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    default: [try scalar(value)]
    }
  }

  /// A short value stands behind its key, a long one below it.
  private static func entry(_ head: String, _ value: JSONValue, indent: String) throws -> [String] {
    switch value {
    case .object(let members) where !members.isEmpty:
      [head] + (try lines(value)).map { indent + $0 }
    case .list(let values) where !values.isEmpty:
      [head] + (try lines(value)).map { indent + $0 }
    default: ["\(head) \(try scalar(value))"]
    }
  }

  private static func scalar(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
