import Diagnostics
import Facts

/// What a node of YAML is worth by the kind of its field: scalars, lists, and the maps that some kinds may be.
extension FieldReading {
  func value(
    of node: YAMLNode, as kind: FieldKind, log: inout DiagnosticLog
  ) -> FactValue? {
    switch (kind, node.content) {
    case (.extra, .mapping(let entries)): extra(entries)
    case (.group, _): .group(node)
    case (.pay, .mapping(let entries)): pay(entries, log: &log)
    case (.hours, .mapping(let entries)): hours(entries, log: &log)
    case (.contacts, .mapping(let entries)): contact(entries, log: &log).map { .contacts([$0]) }
    case (.contacts, .sequence(let nodes)): contacts(nodes, log: &log)
    case (.apply, .mapping(let entries)): apply(entries, log: &log)
    case (.origin, .mapping(let entries)): Origin(entries).map(FactValue.origin)
    case (_, .scalar): node.text.flatMap(kind.read)
    case (_, .sequence(let nodes)): list(nodes, as: kind)
    case (_, .mapping): nil
    }
  }

  /// A list of scalars, for the kinds that can be several.
  private func list(_ nodes: [YAMLNode], as kind: FieldKind) -> FactValue? {
    var values: [FactValue] = []
    for node in nodes where !node.isAbsent {
      guard let text = node.text else { return nil }
      if text.isEmpty { continue }
      // An item of a list is one value, whatever signs it holds.
      let value: FactValue? =
        switch kind {
        case .texts, .scales, .terms, .tags: .texts([text])
        default: kind.read(text)
        }
      guard let value else { return nil }
      values.append(value)
    }
    return FactValue.joined(values, kind)
  }

  private func extra(_ entries: [YAMLEntry]) -> FactValue? {
    var map: [String: ExtraValue] = [:]
    for entry in entries where !entry.value.isAbsent {
      switch entry.value.content {
      case .scalar(let text, let plain):
        map[entry.key] =
          switch text {
          case "true" where plain: .flag(true)
          case "false" where plain: .flag(false)
          default:
            plain
              ? Double(text).flatMap { $0.isFinite && isDecimal(text) ? .number($0) : nil }
                ?? .text(text) : .text(text)
          }
      case .sequence(let nodes):
        let texts = nodes.compactMap(\.text)
        guard texts.count == nodes.count else { return nil }
        map[entry.key] = .list(texts)
      case .mapping: return nil
      }
    }
    return .extra(map)
  }

  /// Digits with at most one point, no zeros in front: `01153` stays text.
  private func isDecimal(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }) else { return false }
    return !digits.hasPrefix("0") || digits == "0" || digits.hasPrefix("0.")
  }

  private func pay(_ entries: [YAMLEntry], log: inout DiagnosticLog) -> FactValue? {
    var pay = Pay(min: nil, max: nil, currency: nil, per: nil, text: "")
    let known = ["min", "max", "currency", "per"]
    for entry in entries where !entry.value.isAbsent {
      let text = entry.value.text ?? ""
      switch entry.key {
      case "min", "max":
        guard let amount = recogniseAmount(text) else {
          log.add(.wrongPart(entry, "an amount such as `2500`", in: source))
          continue
        }
        if entry.key == "min" { pay.min = amount } else { pay.max = amount }
      case "currency":
        if text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) {
          pay.currency = text
        } else {
          log.add(.wrongPart(entry, "a currency code of ISO 4217 such as `EUR`", in: source))
        }
      case "per":
        if let per = Pay.Period(rawValue: text) {
          pay.per = per
        } else {
          log.add(.wrongPart(entry, "`hour`, `day`, `week`, `month` or `year`", in: source))
        }
      default: log.add(.unknownPart(entry, known, in: source))
      }
    }
    if pay.min != nil || pay.max != nil, pay.currency == nil {
      pay.currency = "EUR"
      pay.inferred.append(.currency)
    }
    return .pay(pay)
  }

  private func hours(_ entries: [YAMLEntry], log: inout DiagnosticLog) -> FactValue? {
    var hours = Hours(min: nil, max: nil)
    for entry in entries where !entry.value.isAbsent {
      switch entry.key {
      case "min", "max":
        guard let amount = recogniseAmount(entry.value.text ?? "") else {
          log.add(.wrongPart(entry, "a number of hours such as `32`", in: source))
          continue
        }
        if entry.key == "min" { hours.min = amount } else { hours.max = amount }
      default: log.add(.unknownPart(entry, ["min", "max"], in: source))
      }
    }
    return .hours(hours)
  }

  private func contacts(_ nodes: [YAMLNode], log: inout DiagnosticLog) -> FactValue? {
    var contacts: [Contact] = []
    for node in nodes where !node.isAbsent {
      switch node.content {
      case .scalar(let text, _): contacts.append(recogniseContact(text))
      case .mapping(let entries):
        if let contact = contact(entries, log: &log) { contacts.append(contact) }
      case .sequence: return nil
      }
    }
    return .contacts(contacts)
  }

  /// The keys of a contact are its own: ones that we have no use for are told, not refused.
  private func contact(_ entries: [YAMLEntry], log: inout DiagnosticLog) -> Contact? {
    var contact = Contact()
    for entry in entries where !entry.value.isAbsent {
      let text = entry.value.text
      guard let key = Contact.keys.first(where: { $0.names.contains(entry.key) }) else {
        var diagnostic = Diagnostic.unknownPart(
          entry, ["name", "role", "email", "phone"], in: source)
        diagnostic.severity = .warning
        log.add(diagnostic)
        continue
      }
      key.assign(&contact, text)
      if text == nil { log.add(.wrongPart(entry, "text", in: source)) }
    }
    return contact == Contact() ? nil : contact
  }

  private func apply(_ entries: [YAMLEntry], log: inout DiagnosticLog) -> FactValue? {
    var apply = Apply()
    for entry in entries where !entry.value.isAbsent {
      let read = recogniseApply(entry.value.text ?? "")
      switch entry.key {
      case "url" where read?.url != nil: apply.url = read?.url
      case "email" where read?.email != nil: apply.email = read?.email
      case "url", "email":
        log.add(
          .wrongPart(entry, entry.key == "url" ? "a web address" : "a mail address", in: source))
      default: log.add(.unknownPart(entry, ["url", "email"], in: source))
      }
    }
    return apply == Apply() ? nil : .apply(apply)
  }
}

extension Contact {
  /// The names that front matter may use for the parts of a contact, the usual one first.
  static let keys: [(names: [String], assign: @Sendable (inout Contact, String?) -> Void)] = [
    (["name", "naam"], { $0.name = $1 }),
    (["role", "functie", "rol", "title"], { $0.role = $1 }),
    (["email", "mail", "e-mail"], { $0.email = $1 }),
    (["phone", "telefoon", "tel", "telephone"], { $0.phone = $1 }),
    (["mobile", "mobiel"], { $0.phone = $0.phone ?? $1 }),
  ]
}

extension FactValue {
  /// One value out of the values of a list's items; nil for a kind that cannot be several.
  fileprivate static func joined(_ values: [FactValue], _ kind: FieldKind) -> FactValue? {
    switch kind {
    case .texts, .scales, .terms, .tags, .paths:
      .texts(all(values) { if case .texts(let part) = $0 { part } else { [] } })
    case .places: .places(all(values) { if case .places(let part) = $0 { part } else { [] } })
    case .education:
      .education(all(values) { if case .education(let part) = $0 { part } else { [] } })
    case .employment:
      .employment(all(values) { if case .employment(let part) = $0 { part } else { [] } })
    default: values.count == 1 ? values[0] : nil
    }
  }

  /// The parts of all values in their order, each once.
  private static func all<Element: Hashable>(
    _ values: [FactValue], _ part: (FactValue) -> [Element]
  ) -> [Element] {
    let parts = values.flatMap(part)
    if parts.count < 2 { return parts }
    var seen: Set<Element> = []
    return parts.filter { seen.insert($0).inserted }
  }
}
