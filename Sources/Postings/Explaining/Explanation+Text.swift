import Days
import Diagnostics

extension Explanation {
  /// The posting beside its reading, line by line; then the facts, and what is missing.
  package func text(color: Bool) -> String {
    let paint = Paint(color: color)
    var out = paint.bold(reading.source.path) + "  (\(reading.reader.rawValue)"
    out += (posting.language ?? reading.language).map { ", \($0))\n\n" } ?? ")\n\n"
    let width = String(lines.last?.number ?? 1).count
    for line in lines { out += row(line, width, paint) }
    if isRefused { return out }
    out += "\n" + factList(paint)
    let missing = posting.missing
    if !missing.isEmpty {
      out += "\n" + paint.bold("Missing") + "\n"
      for (field, advice) in missing { out += "  \(padded(field.rawValue, 14))\(advice)\n" }
    }
    return out
  }

  private func row(_ line: LineReading, _ width: Int, _ paint: Paint) -> String {
    let number = String(repeating: " ", count: width - String(line.number).count) + "\(line.number)"
    if line.kind == .blank { return paint.dim(number) + "\n" }
    var text = cut(visible(text(of: line)), 76)
    var kind = line.kind.rawValue
    let found = reading.facts.filter {
      line.span.range.overlaps($0.span.range) && line.span.start < line.span.end
    }
    if line.kind == .dropped {
      kind += line.outcome.map { ": \($0)" } ?? ""
      return paint.dim("\(number)  \(padded(text, 78))\(kind)") + "\n"
    }
    let values = found.filter { $0.rule != "front-matter" }.map {
      "\($0.field.rawValue) = \($0.shown)"
    }
    if line.kind == .heading {
      text = paint.bold(padded(text, 78))
    } else {
      text = padded(text, 78)
    }
    let reading =
      values.isEmpty ? paint.dim(kind) : paint.green(kind) + "  " + values.joined(separator: ", ")
    return "\(paint.dim(number))  \(text)\(reading)\n"
  }

  private func factList(_ paint: Paint) -> String {
    var out = paint.bold("Facts") + "\n"
    for field in Field.allCases {
      guard let fact = reading.facts.first(where: { $0.field == field }) else { continue }
      var note = fact.certainty == .inferred ? "  (inferred: \(fact.rule))" : ""
      if case .pay(let pay) = fact.value, !pay.inferred.isEmpty {
        note += "  (inferred: \(pay.inferred.map(\.rawValue).joined(separator: ", ")))"
      }
      out += "  \(padded(field.rawValue, 14))\(fact.shown)\(paint.yellow(note))\n"
    }
    return out
  }

  /// Text of unknown origin must not steer the terminal.
  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private func cut(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

private struct Paint {
  let color: Bool
  private func wrap(_ code: String, _ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
  func bold(_ text: String) -> String { wrap("1", text) }
  func dim(_ text: String) -> String { wrap("2", text) }
  func green(_ text: String) -> String { wrap("32", text) }
  func yellow(_ text: String) -> String { wrap("33", text) }
}

extension Fact {
  /// The value in a few words.
  package var shown: String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .day(let day): day.iso
    case .deadline(let deadline):
      "\(deadline.inclusive ? "until and with" : "before") \(deadline.date.iso)"
    case .pay(let pay): pay.shown
    case .hours(let hours):
      bounds(hours.min?.description, hours.max?.description) + " hours a week"
    case .places(let places): places.map(\.shown).joined(separator: "; ")
    case .education(let levels): levels.map(\.rawValue).joined(separator: ", ")
    case .employment(let kinds): kinds.map(\.rawValue).joined(separator: ", ")
    case .workplace(let workplace): workplace.rawValue
    case .contacts(let contacts):
      contacts.map {
        [$0.name, $0.role, $0.email, $0.phone].compactMap { $0 }.joined(separator: ", ")
      }
      .joined(separator: "; ")
    case .apply(let apply): [apply.url, apply.email].compactMap { $0 }.joined(separator: ", ")
    case .whole(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .extra, .group: raw
    }
  }
}

extension Pay {
  fileprivate var shown: String {
    guard min != nil || max != nil else { return text }
    let amounts = bounds(min?.description, max?.description)
    return "\(currency.map { $0 + " " } ?? "")\(amounts)\(per.map { " per \($0.rawValue)" } ?? "")"
  }
}

extension Place {
  fileprivate var shown: String {
    let rest = [region, country].compactMap { $0 }
    return rest.isEmpty ? name : "\(name) (\(rest.joined(separator: ", ")))"
  }
}

private func bounds(_ min: String?, _ max: String?) -> String {
  switch (min, max) {
  case (let min?, let max?): min == max ? min : "\(min) to \(max)"
  case (let min?, nil): "from \(min)"
  case (nil, let max?): "up to \(max)"
  case (nil, nil): ""
  }
}
