import Facts
import Postings

/// What the front matter of other generators says, by any name of its field; what is none is kept.
extension ImportedPosting {
  mutating func state(_ values: [(key: String, value: JSONValue)]) {
    // The day on which a page appears counts before the one on which it was begun.
    let hasPublished = values.contains { Self.names[plain($0.key)] == .posted }
    for (key, value) in values {
      if hasPublished, plain(key) == "date" { continue }
      // Keys of a site's own stand in tables of these names.
      if ["taxonomies", "extra", "params"].contains(key), !value.members.isEmpty {
        state(value.members)
      } else if let field = field(named: key) {
        state(field, key, value)
      } else {
        keep(key, value)
      }
    }
  }

  /// What Hugo, Zola and their themes call fields, beside the names that the fields have.
  private static let names: [String: Field] = [
    "expirydate": .deadline, "expires": .deadline, "expiration": .deadline,
    "validthrough": .deadline, "publishdate": .posted, "publishedat": .posted,
  ]

  private func plain(_ key: String) -> String { key.lowercased().filter { $0.isLetter } }

  private func field(named key: String) -> Field? {
    if let field = Self.names[plain(key)] { return field }
    guard let position = Field.table.position(of: key.lowercased()),
      let field = Field(rawValue: Field.table.rows[position].key), field != .source,
      field != .extra
    else { return nil }
    return field
  }

  private mutating func state(_ field: Field, _ key: String, _ value: JSONValue) {
    switch (field, value) {
    case (_, .flag(let flag)):
      state(field, .flag(field.row.opposites.contains(key) ? !flag : flag))
    case (.posted, _), (.deadline, _), (.starts, _), (.closed, _): state(day: field, value.text)
    case (.locations, .object): statePlace(value)
    case (.pay, .object): statePay(value)
    case (.contacts, .object):
      let parts = ["name", "role", "email", "phone", "mail", "tel"].compactMap { value[$0]?.text }
      state(field, parts.joined(separator: ", "))
    case (_, .list(let items)) where items.contains { !$0.members.isEmpty }:
      for item in items { state(field, key, item) }
    case (_, .list(let items)): state(field, items.compactMap(\.text))
    case (_, .object):
      let name = ["name", "title", "text", "value"].lazy.compactMap { value[$0]?.text }.first
      state(field, name)
      for (inner, value) in value.members where value.text != name {
        keep("\(key)_\(inner)", value)
      }
    default: state(field, value.text)
    }
  }

  private mutating func statePlace(_ value: JSONValue) {
    state(place: [
      value["city"]?.text ?? value["town"]?.text ?? value["name"]?.text ?? value["locality"]?.text,
      value["region"]?.text, value["country"]?.text,
    ])
  }

  private mutating func statePay(_ value: JSONValue) {
    state(
      payFrom: value["min"]?.number ?? value["from"]?.number,
      to: value["max"]?.number ?? value["to"]?.number, currency: value["currency"]?.text,
      per: value["per"]?.text ?? value["period"]?.text ?? value["unit"]?.text)
  }

  /// Tables within are kept by the way to them: `company_website`.
  private mutating func keep(_ key: String, _ value: JSONValue) {
    switch value {
    case .flag(let flag): extra[key] = .flag(flag)
    case .list(let items): keep(key, items.compactMap(\.text).joined(separator: ", "))
    case .object: for (inner, value) in value.members { keep("\(key)_\(inner)", value) }
    default: keep(key, value.text)
    }
  }
}
