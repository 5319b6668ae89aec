import Days
import Facts
import Postings

/// The values of fields that come in several forms.
extension Scan {
  func place(_ whole: Range<Int>, _ found: inout LabelValue) {
    if let town = townInPath(whole) {
      found.add(.locations, .places([town]), whole)
      return
    }
    // "Primary Care Centre, Co. Galway. There is currently one vacancy.": a place ends with its sentence.
    let end = whole.dropLast().dropFirst(2).first {
      tokens[$0].isSign(".") && !tokens[$0].isSpaced && tokens[$0 + 1].isSpaced
        && tokens[$0 + 1].isCapital && tokens[$0 - 1].length > Self.longestAbbreviation
    }
    let range = whole.lowerBound..<(end ?? whole.upperBound)
    let places = self.places(in: range)
    if places.places.allSatisfy({ $0.country == nil }), let town = townBehindHouse(range) {
      found.add(.locations, .places([town]), range)
      return
    }
    let towns = withoutHouse(places, range)
    if !towns.isEmpty {
      found.facts.append((.locations, .fact(.places(towns)), range))
      found.isRecognised = true
    }
    if let workplace = places.workplace {
      found.facts.append((.workplace, .fact(.workplace(workplace)), range))
      found.isRecognised = true
    }
    if skip(Sense.nowhere.bit, at: range.lowerBound, range.upperBound) != nil {
      found.isRecognised = true
    }
    // A bare number behind "Werkplekken" or "Plaatsen" counts openings.
    if range.count == 1, let count = self.whole(at: range.lowerBound), count < Self.manyOpenings {
      found.facts.append((.openings, .fact(.whole(count)), range))
      found.isRecognised = true
    }
    // "Location Moose Jaw, SK"
    let isTownInArea =
      range.count <= Longest.place && places.places.count == 1 && places.places[0].region != nil
    found.isStrict = places.isWhole || isTownInArea
    found.unknownPlaces =
      towns.count < places.places.count ? [] : places.unknown
    found.ambiguousPlaces = places.ambiguous
  }

  /// "Tiel" of "De Pereboom, Tiel", "Ober-Mörlen" of "Usatalhalle, Ober-Mörlen": a name that is in no list before a town
  /// that is, and nothing else, is the house in it.
  private func withoutHouse(_ places: FoundPlaces, _ range: Range<Int>) -> [Place] {
    guard places.places.count == 2, places.unknown == [places.places[0].name],
      let comma = range.first(where: { tokens[$0].isSign(",") }),
      range.count(where: { tokens[$0].isSign(",") }) == 1,
      // "Lommiswil, Bern" may be a village.
      comma - range.lowerBound > 1 || !tokens[range.lowerBound].isCapital
        || hasSuffixOfHouse(range.lowerBound),
      let town = gazetteer(comma + 1..<range.upperBound), town.kind == .town,
      town.place.name == places.places[1].name
    else { return places.places }
    return [places.places[1]]
  }

  /// "Usatalhalle", "Gemeindehaus"
  private func hasSuffixOfHouse(_ index: Int) -> Bool {
    hasSuffix(at: index) { vocabulary.senses($0) & Sense.organisation.bit != 0 }
  }

  /// A house has a word or two, and its town too.
  private static let houseAndTown = 2...4
  /// "Co.", "St.": a longer word before a full stop ends a sentence.
  private static let longestAbbreviation = 3

  /// "Rathaus Wiesmoor", "Campus Kortrijk": a town of the lists behind the name of a house.
  private func townBehindHouse(_ range: Range<Int>) -> Place? {
    guard Self.houseAndTown.contains(range.count),
      range.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapital })
    else { return nil }
    let start = (range.lowerBound + 1..<range.upperBound).first { start in
      tokens[start].word == 0 && gazetteer(start..<range.upperBound)?.kind == .town
    }
    return start.flatMap { gazetteer($0..<range.upperBound)?.place }
  }

  /// "Canada-Ontario-Port Hope": the country, its part and the town, as one word.
  private func townInPath(_ range: Range<Int>) -> Place? {
    let hyphens = range.filter { tokens[$0].isSign("-") && !tokens[$0].isSpaced }
    guard hyphens.count >= 2, let first = hyphens.first, let last = hyphens.last,
      last + 1 < range.upperBound,
      let country = areas(range.lowerBound..<first).first(where: { $0.region == nil })
    else { return nil }
    let area = areas(first + 1..<hyphens[1]).first { $0.country == country.country }
    return Place(
      name: line(last + 1..<range.upperBound), region: area?.region, country: country.country)
  }

  func pay(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    let scales = scales(in: range, labelled: false)
    if var pay = basePay(in: range, labelled.labelRange) ?? pay(in: range, bare: true) {
      if pay.pay.per == nil {
        pay.pay.per =
          labelled.label.payPeriod ?? payPeriod(in: labelled.labelRange)
          ?? payPeriod(in: labelled.aside)
      }
      // "Maximaal uurtarief: € 105", "Minimum salary: £32,000"
      if pay.pay.min == pay.pay.max {
        if contains(.most, in: labelled.labelRange) {
          pay.pay.min = nil
        } else if contains(.least, in: labelled.labelRange) {
          pay.pay.max = nil
        }
      }
      if pay.pay.currency == nil, let match = first(.currency, in: labelled.aside) {
        pay.pay.currency = Currency.at(match.match.value)?.rawValue
      }
      found.facts.append((.pay, .fact(.pay(pay.pay)), range))
      found.isRecognised = true
      found.isStrict =
        isLight(range.lowerBound..<pay.range.lowerBound, labelled.joint)
        && (pay.isCertain || labelled.joint != .none)
    }
    if !scales.isEmpty {
      found.add(.scales, .texts(scales), range)
    }
    hoursBeside(range, &found)
    if found.facts.isEmpty {
      if contains(.vague, in: range) {
        found.isRecognised = true
        found.isStrict = range.count <= Longest.words
      } else if range.count <= Longest.words {
        let scales = self.scales(in: range, labelled: true)
        if !scales.isEmpty, labelled.joint != .none {
          found.add(.scales, .texts(scales), range)
        }
      }
    }
  }

  /// "£8.00 an hour, 37 hours a week": behind a comma, and a week's; "o.b.v. 36 uur" is a basis.
  func hoursBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    guard !found.facts.isEmpty,
      let comma = range.last(where: {
        tokens[$0].isSign(",") && $0 + 1 < range.upperBound && tokens[$0 + 1].isSpaced
      })
    else { return }
    let rest = comma + 1..<range.upperBound
    guard let hours = hours(in: rest, labelled: false),
      hours.range.lowerBound <= rest.lowerBound + 1,
      contains(.week, in: hours.range.lowerBound..<range.upperBound)
    else { return }
    found.facts.append((.hours, .fact(.hours(hours.hours)), hours.range))
  }

  /// "38,5 Std./Woche, 520 € monatlich": pay with a currency beside the hours.
  func payBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    guard let pay = pay(in: range, bare: false), pay.pay.per != nil else { return }
    found.facts.append((.pay, .fact(.pay(pay.pay)), pay.range))
  }

  /// "Contract: 1 jaar met mogelijkheid tot verlenging": a number of months or years at the beginning.
  func isDuration(_ range: Range<Int>) -> Bool {
    guard let unit = range.prefix(Longest.words).first(where: { tokens[$0].kind == .number }),
      unit + 1 < range.upperBound, number(at: unit, range.upperBound) != nil
    else { return false }
    return isWord(.duration, at: unit + 1, range.upperBound)
  }

  /// "Functieniveau: schaal 10" is a scale.
  func scaleOnly(_ range: Range<Int>, _ found: inout LabelValue) {
    let scales = scales(in: range, labelled: false)
    guard !scales.isEmpty else { return }
    found.add(.scales, .texts(scales), range)
  }

  /// "Fulltime, vast": a label of hours may hold the kind of employment.
  func employmentBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    let employment = employment(in: range)
    if employment.isWhole, !employment.kinds.isEmpty {
      found.facts.append((.employment, .fact(.employment(employment.kinds)), range))
      found.isRecognised = true
    }
  }

  /// "befristet bis 31.03.2027": the end stands with the kind.
  func endBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    guard period(in: range) == nil, let date = firstDate(in: range),
      contains(.until, in: range.lowerBound..<date.start)
    else { return }
    found.facts.append((.ends, .date(date.date), date.start..<date.end))
  }

  func periodBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    if let period = period(in: range) {
      found.facts.append((.starts, .fact(.day(period.starts)), period.range))
      found.facts.append((.ends, .fact(.day(period.ends)), period.range))
    }
  }

  func periodOrDuration(_ range: Range<Int>, _ found: inout LabelValue) {
    if let period = period(in: range) {
      found.add(.starts, .day(period.starts), period.range)
      found.add(.ends, .day(period.ends), period.range)
      // "4. Mai 2026 bis 31. Juli 2026, 38 Stunden pro Woche"
      if let hours = hours(in: period.range.upperBound..<range.upperBound, labelled: false) {
        found.add(.hours, .hours(hours.hours), hours.range)
      }
      return
    }
    if let date = onlyDate(in: range), !hasDigit(in: range.lowerBound..<date.start) {
      let before = range.lowerBound..<date.start
      let isEnd = contains(.until, in: before)
      let employment = employment(in: before)
      if !employment.kinds.isEmpty {
        found.facts.append((.employment, .fact(.employment(employment.kinds)), before))
      }
      found.facts.append((isEnd ? .ends : .starts, .date(date.date), date.start..<date.end))
      found.isRecognised = true
      found.isStrict = isLight(before, .colon)
      return
    }
    if firstDate(in: range) != nil {
      // Dates that are no period: the label is answered, without a fact.
      found.recognise(strict: true)
      found.isUnclear = true
      return
    }
    let employment = employment(in: range)
    if !employment.kinds.isEmpty, range.count <= Longest.kind {
      found.facts.append((.employment, .fact(.employment(employment.kinds)), range))
    }
    if contains(.timeunit, in: range) || !employment.kinds.isEmpty {
      found.isRecognised = true
      found.isStrict = range.count <= Longest.duration
    }
    soon(range, &found)
  }

  func soon(_ range: Range<Int>, _ found: inout LabelValue) {
    if contains(.soon, in: range) {
      found.isRecognised = true
      found.isStrict = found.isStrict || range.count <= Longest.kind
    }
  }
}
