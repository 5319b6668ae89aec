import Days
import Diagnostics

extension Draft {
  /// Chooses among candidates, gives dates their years, infers what follows from other facts, and reports
  /// conflicts, doubts and inferences.
  mutating func settle(
    after given: [Fact], in source: SourceText, log: inout DiagnosticLog
  ) -> [Fact] {
    var facts = given
    let settledFields = Set(given.map(\.field))
    var chosen: [Field: Candidate] = [:]
    for candidate in candidates {
      if let current = chosen[candidate.field] {
        if candidate.rule < current.rule { chosen[candidate.field] = candidate }
      } else {
        chosen[candidate.field] = candidate
      }
    }
    merge(&chosen)
    report(chosen, settledFields, in: source, &log)
    let posted = posted(chosen[.posted], facts)
    for field in Field.allCases where !settledFields.contains(field) {
      guard let candidate = chosen[field],
        let value = value(candidate, posted: posted, in: source, log: &log)
      else { continue }
      facts.append(
        Fact(
          field: field, value: value,
          raw: String(decoding: scan.bytes[candidate.span], as: UTF8.self),
          span: SourceSpan(candidate.span), rule: candidate.rule.name,
          certainty: candidate.certainty))
    }
    infer(&facts, in: source, log: &log)
    return facts
  }

  /// Values that belong together though they stand in several lines: places, contract kinds, scales.
  private func merge(_ chosen: inout [Field: Candidate]) {
    for field in [Field.employment, .scales, .locations, .education, .fields] {
      guard var first = chosen[field], case .fact(var value) = first.value else { continue }
      for candidate in candidates where candidate.field == field && candidate.line != first.line {
        guard candidate.rule == first.rule, isBeside(candidate.line, first.line),
          case .fact(let more) = candidate.value
        else { continue }
        value = value.union(more)
      }
      first.value = .fact(value)
      chosen[field] = first
    }
  }

  /// In the same block: only facts, blanks and unknown facts stand between.
  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    (min(a, b)...max(a, b)).allSatisfy {
      switch lines[$0].role {
      case .fact, .blank, .unknownFact, .aside, .dropped: true
      default: false
      }
    }
  }

  private func posted(_ candidate: Candidate?, _ facts: [Fact]) -> Day? {
    for fact in facts where fact.field == .posted {
      if case .day(let day) = fact.value { return day }
    }
    switch candidate?.value {
    case .date(let date): return date.day()
    case .fact(.day(let day)): return day
    default: return nil
    }
  }

  private func value(
    _ candidate: Candidate, posted: Day?, in source: SourceText, log: inout DiagnosticLog
  ) -> FactValue? {
    let location = { Location(SourceSpan(candidate.span), in: source) }
    switch candidate.value {
    case .fact(.texts(let texts)) where texts.isEmpty: return nil
    case .fact(let value): return value
    case .date(let date):
      if date.isAmbiguous, language == .en { log.add(.ambiguousDate(at: location())) }
      if let day = date.day() { return .day(day) }
      if candidate.field != .posted, let posted, let day = date.first(onOrAfter: posted) {
        log.add(.yearInferred(day, from: posted, at: location()))
        return .day(day)
      }
      log.add(.dateWithoutYear(at: location()))
      return nil
    case .deadline(let written):
      if written.date.isAmbiguous, language == .en { log.add(.ambiguousDate(at: location())) }
      var day = written.date.day()
      if day == nil, let posted, let inferred = written.date.first(onOrAfter: posted) {
        log.add(.yearInferred(inferred, from: posted, at: location()))
        day = inferred
      }
      guard let day else {
        log.add(.dateWithoutYear(at: location()))
        return nil
      }
      return .deadline(
        Deadline(date: day, inclusive: written.inclusive, time: written.time, text: written.text))
    }
  }

  private func report(
    _ chosen: [Field: Candidate], _ given: Set<Field>, in source: SourceText,
    _ log: inout DiagnosticLog
  ) {
    for candidate in candidates {
      guard let winner = chosen[candidate.field], candidate.line != winner.line,
        !given.contains(candidate.field), candidate.rule <= .unlabelled, winner.rule <= .unlabelled,
        !winner.value.holds(candidate.value), !isSoft(candidate.field)
      else { continue }
      log.add(
        .conflict(
          candidate.field, at: Location(SourceSpan(candidate.span), in: source),
          taken: Location(SourceSpan(winner.span), in: source)))
    }
  }

  private func isSoft(_ field: Field) -> Bool { field == .contacts || field == .apply }
}

extension Candidate.Value {
  /// The other value is the same or a part of this one.
  fileprivate func holds(_ other: Self) -> Bool {
    if isSame(as: other) { return true }
    guard case .fact(let a) = self, case .fact(let b) = other else { return false }
    return a.union(b) == a
  }
}

extension FactValue {
  /// For values that are lists, both without repetition; else the value itself.
  fileprivate func union(_ other: FactValue) -> FactValue {
    func all<Element: Equatable>(_ a: [Element], _ b: [Element]) -> [Element] {
      a + b.filter { !a.contains($0) }
    }
    return switch (self, other) {
    case (.texts(let a), .texts(let b)): .texts(all(a, b))
    case (.places(let a), .places(let b)): .places(all(a, b))
    case (.education(let a), .education(let b)): .education(all(a, b))
    case (.employment(let a), .employment(let b)): .employment(all(a, b))
    default: self
    }
  }
}
