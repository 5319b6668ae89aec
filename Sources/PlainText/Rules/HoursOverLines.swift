import Facts
import Postings

/// Hours that two lines tell together, or the pay beside them.
extension TextReading {
  mutating func completeHoursOverLines() {
    if has(.hours) { takeFullWeek() } else { takeWeekOfPay() }
  }

  /// "Teilzeit (20–30 Std.) oder Vollzeit", and elsewhere "(Vollzeit, 40 Stunden)": the most is a whole week.
  private mutating func takeFullWeek() {
    guard let index = candidates.firstIndex(where: { $0.field == .hours }),
      case .fact(.hours(var hours)) = candidates[index].value, hours.min != nil,
      let most = hours.max, namesPartAndWhole(candidates[index].line)
    else { return }
    let line = candidates[index].line
    guard let full = fullWeek(outside: line), full > most else { return }
    hours.max = full
    candidates[index].value = .fact(.hours(hours))
  }

  /// "Teilzeit … oder Vollzeit", "fulltime of parttime": two words of the size of a week, and a word that lets one choose.
  private func namesPartAndWhole(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard tokens.count <= Self.longestChoice, scan.contains(.or, in: tokens) else { return false }
    return scan.contains(.fulltime, in: tokens) && scan.contains(.parttime, in: tokens)
  }

  /// A line of facts, or a short sentence.
  private static let longestChoice = 30

  /// "Vollzeit, 40 Stunden", "38 uur (fulltime)" in another line: so many hours as a full week has, beside the word for one.
  private func fullWeek(outside own: Int) -> Hundredths? {
    for line in lines.indices where line != own {
      if let full = fullWeek(of: line) { return full }
    }
    return nil
  }

  private func fullWeek(of line: Int) -> Hundredths? {
    let summary = summary(of: line)
    guard !isDropped(line), summary.hasNumber, summary.may(.hours),
      let found = scan.hours(in: lines[line].tokens, labelled: false),
      let full = found.hours.max, found.hours.min == full, full >= Self.leastWholeWeek
    else { return nil }
    let tokens = lines[line].tokens
    let near =
      max(
        tokens.lowerBound, found.range.lowerBound - Self.wordsBesideHours)..<min(
        tokens.upperBound, found.range.upperBound + Self.wordsBesideHours)
    return scan.contains(.fulltime, in: near) ? full : nil
  }

  /// "Vollzeit, 40 Stunden", "35 Stunden (Vollzeit)"
  private static let wordsBesideHours = 5
  /// No employer of a country whose postings are read calls fewer hours full-time.
  private static let leastWholeWeek = Hundredths(35)

  /// "€ 845 bruto bij een werkweek van 45 uur": where nothing else tells the hours, the pay's week is the work's, unless it
  /// is called a full one, of which one may work a part.
  private mutating func takeWeekOfPay() {
    guard !settledWithout.contains(.hours), !isGiven(.hours) else { return }
    for line in lines.indices where !isDropped(line) && lines[line].role != .blank {
      let summary = summary(of: line)
      let tokens = lines[line].tokens
      guard summary.hasNumber, summary.may(.hours), summary.may(.week),
        let found = scan.hours(in: tokens, labelled: false), let week = found.hours.max,
        found.hours.min == week, week >= Self.leastWholeWeek, !scan.contains(.fte, in: tokens)
      else { continue }
      let before = max(tokens.lowerBound, found.range.lowerBound - Self.wordsBeforeWeek)
      let lead = before..<found.range.lowerBound
      guard lead.contains(where: { scan.has(.week, at: $0, found.range.lowerBound) }),
        !scan.contains(.fulltime, in: lead), !scan.contains(.parttime, in: tokens),
        !scan.contains(.opening, in: tokens)
      else { continue }
      offer(.hours, .hours(found.hours), found.range, line: line, rule: .sentence)
      return
    }
  }

  /// "bij een werkweek van", "bei einer Arbeitswoche von"
  private static let wordsBeforeWeek = 5
}
