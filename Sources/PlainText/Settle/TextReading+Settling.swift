import Days
import Diagnostics
import Facts
import Postings

extension TextReading {
  /// Chooses among candidates, gives dates their years, infers what follows from other facts, and reports
  /// conflicts, doubts and inferences.
  mutating func settle(
    after given: [Fact], in source: SourceText, log: inout DiagnosticLog
  ) -> [Fact] {
    var facts = given
    let blocks = Blocks(lines)
    // Where somebody works is settled by a given workplace, too: a place in the prose is then somebody else's.
    let hasWorkplace = given.contains { $0.field == .workplace }
    // The best candidate of each field, by its place in `candidates`.
    var best: [Int] = []
    for index in candidates.indices {
      let (field, rule) = (candidates[index].field, candidates[index].rule)
      if given.contains(where: { $0.field == field }) { continue }
      if hasWorkplace, field == .locations, rule > .unlabelled { continue }
      if let place = best.firstIndex(where: { candidates[$0].field == field }) {
        let taken = candidates[best[place]]
        let isSurer = candidates[index].value.hasYear && !taken.value.hasYear
        let candidate = candidates[index]
        // A label says how finely it is meant: "Regio: Friesland".
        let isCoarser = rule != .label && isFiner(taken, than: candidate)
        let isFiner =
          (rule == taken.rule || taken.rule != .label) && isFiner(candidate, than: taken)
        if rule < taken.rule && !isCoarser || rule == taken.rule && isSurer || isFiner {
          best[place] = index
        }
      } else {
        best.append(index)
      }
    }
    report(best, blocks, in: source, &log)
    let posted = posted(best.first { candidates[$0].field == .posted }, facts)
    for index in best {
      merge(into: index, blocks)
      bound(index, in: source, &log)
      let candidate = candidates[index]
      guard let value = value(candidate, posted: posted, in: source, log: &log) else { continue }
      facts.append(
        Fact(
          field: candidate.field, value: value,
          raw: String(decoding: scan.bytes[candidate.span], as: UTF8.self),
          span: SourceSpan(candidate.span), rule: candidate.rule.name,
          certainty: candidate.certainty))
    }
    infer(&facts, in: source, log: &log)
    keepRemainders(of: &facts)
    return facts
  }

  /// "City: Genk" says better where it is than "Country: Belgium".
  private func isFiner(_ candidate: Candidate, than taken: Candidate) -> Bool {
    candidate.field == .locations && isAreaOnly(taken.value) && !isAreaOnly(candidate.value)
  }

  private func isAreaOnly(_ value: Candidate.Value) -> Bool {
    guard case .fact(.places(let places)) = value, places.count <= FactValue.mostItems else {
      return false
    }
    return places.allSatisfy { kind(of: $0).map { $0 != .town } ?? false }
  }

  private func kind(of place: Place) -> Gazetteer.Kind? {
    withScan(place.name) { scan, all in scan.gazetteer(all)?.kind }
  }

  /// Values that belong together though they stand in several lines: places, contract kinds, scales.
  private mutating func merge(into index: Int, _ blocks: Blocks) {
    guard isMerged(candidates[index].field) else { return }
    let first = candidates[index]
    guard case .fact(var value) = first.value else { return }
    var isAlone = true
    for other in others(index) where candidates[other].rule == first.rule {
      // Each more is looked for among all that were found: past what a field may have, nobody needs to know.
      if value.itemCount > FactValue.mostItems { break }
      guard case .fact(let more) = candidates[other].value,
        blocks.hold(candidates[other].line, first.line),
        // "Region: Suffolk" beside "Location: Martlesham Heath" says again where that is.
        !isFiner(first, than: candidates[other])
      else { continue }
      value = value.union(more)
      isAlone = false
    }
    if case .places(let places) = value { value = .places(withoutAreas(places)) }
    if !isAlone { candidates[index].value = .fact(value) }
  }

  /// "Ommen" of "Plaats: Ommen" and "Provincie: Overijssel": no province or country in which another of them lies.
  private func withoutAreas(_ places: [Place]) -> [Place] {
    guard places.count > 1, places.count <= FactValue.mostItems else { return places }
    return places.filter { place in
      switch kind(of: place) {
      case .region: !places.contains { $0.name != place.name && $0.region == place.name }
      case .country: !places.contains { $0.name != place.name && $0.country == place.country }
      case .town, nil: true
      }
    }
  }

  /// A field has so many values and no more, whoever wrote them.
  private mutating func bound(_ index: Int, in source: SourceText, _ log: inout DiagnosticLog) {
    let candidate = candidates[index]
    guard case .fact(let value) = candidate.value, value.itemCount > FactValue.mostItems else {
      return
    }
    candidates[index].value = .fact(value.bounded)
    log.add(
      .tooManyValues(candidate.field, at: Location(SourceSpan(candidate.span), in: source)))
  }

  private func posted(_ index: Int?, _ facts: [Fact]) -> Day? {
    for fact in facts where fact.field == .posted {
      if case .day(let day) = fact.value { return day }
    }
    switch index.map({ candidates[$0].value }) {
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

  /// Two values for one field are told, with both lines.
  private func report(
    _ best: [Int], _ blocks: Blocks, in source: SourceText, _ log: inout DiagnosticLog
  ) {
    for index in best
    where candidates[index].rule <= .unlabelled && !isSoft(candidates[index].field) {
      for other in others(index) where candidates[other].rule <= .unlabelled {
        let (winner, candidate) = (candidates[index], candidates[other])
        let isMerged =
          isMerged(winner.field) && candidate.rule == winner.rule
          && blocks.hold(candidate.line, winner.line)
        guard !isMerged, !winner.value.holds(candidate.value) else { continue }
        log.add(
          .conflict(
            candidate.field, at: Location(SourceSpan(candidate.span), in: source),
            taken: Location(SourceSpan(winner.span), in: source)))
      }
    }
  }

  /// The candidates for the same field in other lines.
  private func others(_ index: Int) -> [Int] {
    let (field, line) = (candidates[index].field, candidates[index].line)
    return candidates.indices.filter {
      candidates[$0].field == field && candidates[$0].line != line
    }
  }

  private func isMerged(_ field: Field) -> Bool {
    switch field {
    case .employment, .scales, .locations, .education, .fields: true
    default: false
    }
  }

  private func isSoft(_ field: Field) -> Bool { field == .contacts || field == .apply }
}

/// Lines between which only facts, blanks and unknown facts stand.
private struct Blocks {
  /// Per line, how many lines of text stand above it.
  private var textAbove: [Int] = []

  init(_ lines: [PlainLine]) {
    textAbove.reserveCapacity(lines.count + 1)
    var count = 0
    for line in lines {
      textAbove.append(count)
      switch line.role {
      case .fact, .blank, .unknownFact, .aside, .dropped: break
      default: count += 1
      }
    }
    textAbove.append(count)
  }

  func hold(_ a: Int, _ b: Int) -> Bool { textAbove[min(a, b)] == textAbove[max(a, b) + 1] }
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

extension Diagnostic {
  fileprivate static func tooManyValues(_ field: Field, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, "too-many-values",
      "the text has more values of `\(field.rawValue)` than \(FactValue.mostItems), and the rest is left out",
      at: location, help: "keep those that people look for")
  }
}
