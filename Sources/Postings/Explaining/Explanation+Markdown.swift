import Days

extension Explanation {
  /// The posting as a complete Markdown file with front matter; read again it gives the same facts.
  package func markdown() -> String {
    var out = "---\n"
    func line(_ key: String, _ value: String?) {
      if let value { out += "\(key): \(value)\n" }
    }
    func list(_ key: String, _ values: [String]) {
      if !values.isEmpty { out += "\(key): [\(values.map(quoted).joined(separator: ", "))]\n" }
    }
    if let title = posting.title { line("title", quoted(title)) } else { out += "# title: …\n" }
    line("organisation", posting.organisation.map(quoted))
    line("department", posting.department.map(quoted))
    list("locations", posting.locations.map(\.name))
    line("workplace", posting.workplace?.rawValue)
    list("education", posting.education.map(\.rawValue))
    line("hours", posting.hours.map(written))
    line("pay", posting.pay.flatMap(written))
    list("scales", posting.scales)
    list("fields", posting.fields)
    list("employment", posting.employment.map(\.rawValue))
    line("posted", posting.posted?.iso)
    line("updated", posting.updated?.iso)
    line("deadline", posting.deadline.map(written))
    line("closed", posting.closed?.iso)
    line("starts", posting.starts?.iso)
    line("ends", posting.ends?.iso)
    line("reference", posting.reference.map(quoted))
    line("openings", posting.openings.map(String.init))
    contacts(&out)
    line("apply", posting.apply.map(written))
    list("tags", posting.tags)
    line("summary", posting.summary.map(quoted))
    line("language", posting.language)
    line("draft", posting.draft ? "true" : nil)
    line("slug", posting.slug.isEmpty ? nil : quoted(posting.slug))
    list("aliases", posting.aliases)
    let extra = posting.extra.sorted { $0.key < $1.key }.map { (quoted($0), written($1)) }
    line("extra", extra.isEmpty ? nil : map(extra))
    out += "---\n"
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    if !body.isEmpty { out += (body.hasPrefix("\n") ? "" : "\n") + body }
    return out
  }

  private func contacts(_ out: inout String) {
    guard !posting.contacts.isEmpty else { return }
    out += "contacts:\n"
    for contact in posting.contacts {
      let parts = [
        ("name", contact.name), ("role", contact.role), ("email", contact.email),
        ("phone", contact.phone),
      ].compactMap { key, value in value.map { "\(key): \(quoted($0))" } }
      out += "  - {\(parts.joined(separator: ", "))}\n"
    }
  }

  private func written(_ hours: Hours) -> String {
    if let min = hours.min, let max = hours.max {
      return min == max ? min.description : "\(min)-\(max)"
    }
    return map([("min", hours.min?.description), ("max", hours.max?.description)])
  }

  /// The words of the source where they say the same, else the numbers. What was inferred is left out, so
  /// that it is inferred again.
  private func written(_ pay: Pay) -> String? {
    var stated = pay
    if pay.inferred.contains(.per) { stated.per = nil }
    if let read = recognisePay(pay.text), read.min == stated.min, read.max == stated.max,
      read.currency == pay.currency, read.per == stated.per
    {
      return quoted(pay.text)
    }
    guard pay.min != nil || pay.max != nil else { return nil }
    return map([
      ("min", pay.min?.description), ("max", pay.max?.description),
      ("currency", pay.inferred.contains(.currency) ? nil : pay.currency),
      ("per", stated.per?.rawValue),
    ])
  }

  private func written(_ deadline: Deadline) -> String {
    if let read = recogniseDeadline(deadline.text), read.date == deadline.date,
      read.inclusive == deadline.inclusive
    {
      return quoted(deadline.text)
    }
    let isDutch = (posting.language ?? reading.language) != "en"
    let text = deadline.inclusive ? "" : isDutch ? "voor " : "before "
    return text + deadline.date.iso
  }

  private func written(_ apply: Apply) -> String {
    if apply.url != nil, apply.email != nil {
      return map([("url", apply.url.map(quoted)), ("email", apply.email.map(quoted))])
    }
    return quoted(apply.url ?? apply.email ?? "")
  }

  private func written(_ value: ExtraValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): "[\(texts.map(quoted).joined(separator: ", "))]"
    }
  }

  private func map(_ parts: [(String, String?)]) -> String {
    "{" + parts.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ")
      + "}"
  }

  /// A YAML scalar: plain where every parser reads it as this text, else in double quotes (YAML 1.2, 7.3).
  private func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.utf8.first.map(isLetter) ?? false
      && text.utf8.allSatisfy {
        isLetter($0) || $0 >= 0x80 || $0 == 32 || (0x30...0x39).contains($0) || $0 == 0x2E
          || $0 == 0x2F || $0 == 0x2D || $0 == 0x28 || $0 == 0x29 || $0 == 0x40
      }
      && !text.hasSuffix(" ") && !Self.reserved.contains(text.lowercased())
    if isPlain { return text }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\t": out += "\\t"
      case "\n": out += "\\n"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n", "ja", "nee",
  ]
}
