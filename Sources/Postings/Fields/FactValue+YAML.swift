import Days
import Facts

extension FactValue {
  /// The value as front matter writes it, behind the colon; read again it is the same value. Nil when there is
  /// nothing that front matter could say.
  package var yaml: String? {
    switch self {
    case .text(let text): quoted(text)
    case .texts(let texts): sequence(texts)
    case .day(let day): day.iso
    case .deadline(let deadline): deadline.yaml
    case .pay(let pay): pay.yaml
    case .hours(let hours): hours.yaml
    case .places(let places): sequence(places.map(\.yaml))
    case .education(let levels): sequence(levels.map(\.rawValue))
    case .employment(let kinds): sequence(kinds.map(\.rawValue))
    case .workplace(let workplace): workplace.rawValue
    case .contacts(let contacts): contacts.map { "\n  - \($0.yaml)" }.joined()
    case .apply(let apply): apply.yaml
    case .whole(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .extra(let extra): mapping(extra.sorted { $0.key < $1.key }.map { (quoted($0), $1.yaml) })
    case .origin(let origin): origin.yaml
    case .group: nil
    }
  }
}

extension Hours {
  fileprivate var yaml: String {
    if let min, let max { return min == max ? min.description : "\(min)-\(max)" }
    return mapping([("min", min?.description), ("max", max?.description)])
  }
}

extension Pay {
  /// The words of the source where they say the same, else the numbers. What was inferred is left out, so
  /// that it is inferred again.
  fileprivate var yaml: String? {
    var stated = self
    if inferred.contains(.per) { stated.per = nil }
    if let read = recognisePay(text), read.min == min, read.max == max, read.currency == currency,
      read.per == stated.per
    {
      return quoted(text)
    }
    guard min != nil || max != nil else { return nil }
    return mapping([
      ("min", min?.description), ("max", max?.description),
      ("currency", inferred.contains(.currency) ? nil : currency), ("per", stated.per?.rawValue),
    ])
  }
}

extension Deadline {
  /// The words of the source where they say the same, else a day, which counts as included.
  fileprivate var yaml: String {
    if inclusive, text == date.iso { return text }
    if let read = recogniseDeadline(text), read.date == date, read.inclusive == inclusive {
      return quoted(text)
    }
    return (inclusive ? "" : "before ") + date.iso
  }
}

extension Place {
  /// The name, with as much behind it as tells it from another place of that name.
  fileprivate var yaml: String {
    let forms = [
      name, [name, region].compactMap(\.self).joined(separator: ", "),
      [name, region, country].compactMap(\.self).joined(separator: ", "),
      [name, country].compactMap(\.self).joined(separator: ", "),
    ]
    return forms.first { recognisePlaces($0) == [self] } ?? name
  }
}

extension Contact {
  fileprivate var yaml: String {
    mapping([
      ("name", name.map(quoted)), ("role", role.map(quoted)), ("email", email.map(quoted)),
      ("phone", phone.map(quoted)),
    ])
  }
}

extension Apply {
  fileprivate var yaml: String {
    if url != nil, email != nil {
      return mapping([("url", url.map(quoted)), ("email", email.map(quoted))])
    }
    return quoted(url ?? email ?? "")
  }
}

extension Origin {
  fileprivate var yaml: String {
    mapping([("name", quoted(name)), ("id", quoted(id)), ("digest", quoted(digest))])
  }
}

extension ExtraValue {
  fileprivate var yaml: String {
    switch self {
    case .text(let text): quoted(text)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): sequence(texts)
    }
  }
}

// MARK: YAML 1.2

private func sequence(_ texts: [String]) -> String {
  "[\(texts.map(quoted).joined(separator: ", "))]"
}

private func mapping(_ parts: [(String, String?)]) -> String {
  let written = parts.compactMap { key, value in value.map { "\(key): \($0)" } }
  return "{\(written.joined(separator: ", "))}"
}

/// A scalar: plain where every parser reads it as this text, else in double quotes (YAML 1.2, 7.3).
private func quoted(_ text: String) -> String {
  let isPlain =
    text.utf8.first.map(isLetter) ?? false
    && text.utf8.allSatisfy { isLetter($0) || !UTF8.isASCII($0) || plainSigns.contains($0) }
    && !text.hasSuffix(" ") && !reserved.contains(text.lowercased())
  if isPlain { return text }
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\t": out += "\\t"
    case "\n": out += "\\n"
    case _ where isUnprintable(scalar):
      let hex = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// What a plain scalar may hold within it besides letters.
private let plainSigns = Set(" 0123456789./-()@".utf8)

/// Controls, the separators of lines and paragraphs, and the byte order mark.
private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
  default: false
  }
}

/// Words that some parser takes for a flag or for nothing.
private let reserved: Set<String> = [
  "true", "false", "yes", "no", "on", "off", "null", "y", "n", "ja", "nee",
]
