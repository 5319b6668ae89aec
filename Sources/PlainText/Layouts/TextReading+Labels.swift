import Facts
import Postings

/// A label at the beginning of a line or of a part of one, and its value.
struct Labelled {
  let label: Label
  let labelRange: Range<Int>
  var value: Range<Int>
  /// "(bruto per maand)" between label and colon.
  let aside: Range<Int>
  let joint: Joint

  enum Joint {
    case colon, column
    /// "Standplaats Den Haag"
    case none
  }
}

extension Scan {
  /// "Einstufung gemäß KV:", "Salaris volgens cao:", "Vergütung nach TV-L:": the colon behind a small word and the name of
  /// the agreement.
  private func colonAfterAgreement(_ index: Int, _ end: Int) -> Int? {
    guard
      let colon = (index..<min(end, index + Longest.agreement)).first(where: {
        tokens[$0].isSign(":")
      }), colon > index + 1, !tokens[index].isCapital, !hasDigit(in: index..<colon),
      contains(.tariff, in: index + 1..<colon) || contains(.scalesystem, in: index + 1..<colon)
    else { return nil }
    return colon
  }

  /// The label at the beginning of `range`.
  func labelled(_ range: Range<Int>) -> Labelled? {
    guard let first = range.first, let match = match(.label, at: first, range.upperBound),
      let label = Label.at(match.value)
    else { return nil }
    let end = range.upperBound
    var index = match.end
    var aside = index..<index
    if isSign("(", at: index, end),
      let close = (index..<min(end, index + Longest.aside)).first(where: { tokens[$0].isSign(")") })
    {
      aside = index + 1..<close
      index = close + 1
    }
    func found(_ joint: Labelled.Joint, _ value: Range<Int>) -> Labelled {
      Labelled(
        label: label, labelRange: first..<match.end, value: value, aside: aside, joint: joint)
    }
    if isSign(".", at: index, end), !tokens[index].isSpaced { index += 1 }
    if label.mayBeOfSomething, let colon = colonAfterOf(index, end) { index = colon }
    if label.mayBeOfAgreement, let colon = colonAfterAgreement(index, end) { index = colon }
    if isSign(":", at: index, end) {
      index += 1
      if index < end, tokens[index].kind == .tab { index += 1 }
      return found(.colon, index..<end)
    }
    // "Wo? Deutsches Glasmuseum, Zwiesel"
    if label.isAsked, isSign("?", at: index, end), end - index <= Longest.answer {
      return found(index + 1 < end ? .colon : .none, index + 1..<end)
    }
    if index < end, tokens[index].kind == .tab { return found(.column, index + 1..<end) }
    if index < end, tokens[index].isSign("|") { return found(.column, index + 1..<end) }
    if index < end, tokens[index].isSign("=") { return found(.colon, index + 1..<end) }
    // "Standplaats - Utrecht"
    if index + 1 < end, tokens[index].isSign("-"), tokens[index].isSpaced,
      tokens[index + 1].isSpaced
    {
      return found(.column, index + 1..<end)
    }
    if label.mayBeOfSomething, isOfPosting(index..<end) { return found(.none, end..<end) }
    return found(.none, index..<end)
  }

  /// "Standort der Stelle", "Locatie van de functie": the rest names the posting and nothing else.
  private func isOfPosting(_ rest: Range<Int>) -> Bool {
    guard let last = rest.last, (2...3).contains(rest.count),
      skip(Sense.joiner.bit, at: rest.lowerBound, rest.upperBound) != nil,
      !tokens[rest.lowerBound].isCapital, let label = match(.label, at: last, rest.upperBound)
    else { return false }
    return label.end == rest.upperBound && Label.at(label.value) == .title
  }

  /// "Aktenzeichen der Ausschreibung:", "Field of activity:": a small word and one or two more before the colon.
  private func colonAfterOf(_ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, skip(Sense.joiner.bit, at: index, end) != nil, !tokens[index].isCapital
    else { return nil }
    return (index + 2..<min(end, index + 5)).first { isSign(":", at: $0, end) }.flatMap { colon in
      (index..<colon).allSatisfy { tokens[$0].kind == .word } ? colon : nil
    }
  }

  /// Parts of a line that each begin with a label and a colon: "Kenmerk: 1153, Plaatsingsdatum: 9 juli 2024".
  func parts(_ range: Range<Int>) -> [Range<Int>] {
    var starts = [range.lowerBound]
    let isOfDays =
      match(.label, at: range.lowerBound, range.upperBound).map { isDated($0, range.upperBound) }
      ?? false
    // "Van - tot: 17-08-2026 t/m 11-07-2027": a label may hold another one.
    var index =
      skip(Sense.label.bit, at: range.lowerBound, range.upperBound) ?? range.lowerBound + 1
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .word,
        isPartBreak(index - 1) || token.traits.contains(.farSpaced)
          // "Posted 2 Feb 2027 Closing date 26 Feb 2027"
          || isOfDays && token.isCapital && tokens[index - 1].kind == .number,
        let match = match(.label, at: index, range.upperBound),
        isSign(":", at: match.end, range.upperBound)
          || isOfDays && isDated(match, range.upperBound)
      {
        starts.append(index)
        index = match.end
      } else {
        index += 1
      }
    }
    return starts.indices.map { place in
      var end = place + 1 < starts.count ? starts[place + 1] : range.upperBound
      while place + 1 < starts.count, end - 1 > starts[place], isPartBreak(end - 1) { end -= 1 }
      return starts[place]..<end
    }
  }

  /// "Start 13.04.2026, Ende 30.09.2026": where the first label has its day without a colon, so have the others.
  private func isDated(_ match: Match, _ end: Int) -> Bool {
    switch Label.at(match.value) {
    case .starts, .ends, .posted, .deadline: date(at: match.end, end) != nil
    default: false
    }
  }

  func isPartBreak(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isSign(",") || token.isSign(";") || token.isSign("|") || token.isSign("/")
      || token.kind == .tab || token.kind == .bullet || token.isSign("-") && token.isSpaced
  }
}
