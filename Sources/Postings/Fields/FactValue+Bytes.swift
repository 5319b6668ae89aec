import Days
import Diagnostics
import Facts

// A value as bytes: its case, then what it holds. Maps are written by their keys in order, so that equal values have equal
// bytes.
extension ByteWriter {
  mutating func write(_ value: FactValue) {
    write(value.form.rawValue)
    switch value {
    case .text(let text): write(text)
    case .texts(let texts): write(texts)
    case .day(let day): write(Int(day.number))
    case .deadline(let deadline): write(deadline)
    case .pay(let pay): write(pay)
    case .hours(let hours):
      write(hours.min)
      write(hours.max)
    case .places(let places):
      write(places) { place, writer in
        writer.write(place.name)
        writer.write(ifAny: place.region)
        writer.write(ifAny: place.country)
      }
    case .education(let levels): write(levels.map(\.rawValue))
    case .employment(let kinds): write(kinds.map(\.rawValue))
    case .workplace(let workplace): write(workplace.rawValue)
    case .contacts(let contacts):
      write(contacts) { contact, writer in
        for part in [contact.name, contact.role, contact.email, contact.phone] {
          writer.write(ifAny: part)
        }
      }
    case .apply(let apply):
      write(ifAny: apply.url)
      write(ifAny: apply.email)
    case .whole(let count): write(count)
    case .flag(let flag): write(flag)
    case .extra(let extra):
      write(extra.sorted { $0.key < $1.key }) { entry, writer in
        writer.write(entry.key)
        writer.write(entry.value)
      }
    case .origin(let origin):
      for part in [origin.name, origin.id, origin.digest] { write(part) }
    // Of settings alone, which nobody remembers: there is none to read back.
    case .group: break
    }
  }

  private mutating func write(_ amount: Hundredths?) {
    write(ifAny: amount) { $1.write($0.value) }
  }

  private mutating func write(_ deadline: Deadline) {
    write(Int(deadline.date.number))
    write(deadline.inclusive)
    write(ifAny: deadline.time)
    write(deadline.text)
  }

  private mutating func write(_ pay: Pay) {
    write(pay.min)
    write(pay.max)
    write(ifAny: pay.currency)
    write(ifAny: pay.per?.rawValue)
    write(pay.inferred.map(\.rawValue))
    write(pay.text)
  }

  private mutating func write(_ extra: ExtraValue) {
    write(extra.form.rawValue)
    switch extra {
    case .text(let text): write(text)
    case .number(let number): write(Int(Int64(bitPattern: number.bitPattern)))
    case .flag(let flag): write(flag)
    case .list(let texts): write(texts)
    }
  }
}

extension ByteReader {
  mutating func factValue() -> FactValue? {
    switch number().flatMap(FactValue.Form.init) {
    case .text: text().map(FactValue.text)
    case .texts: texts().map(FactValue.texts)
    case .day: day().map(FactValue.day)
    case .deadline: deadline().map(FactValue.deadline)
    case .pay: pay().map(FactValue.pay)
    case .hours: hours().map(FactValue.hours)
    case .places: list { $0.place() }.map(FactValue.places)
    case .education: list { $0.choice() }.map(FactValue.education)
    case .employment: list { $0.choice() }.map(FactValue.employment)
    case .workplace: choice().map(FactValue.workplace)
    case .contacts: list { $0.contact() }.map(FactValue.contacts)
    case .apply: apply().map(FactValue.apply)
    case .whole: number().map(FactValue.whole)
    case .flag: flag().map(FactValue.flag)
    case .extra: extra().map(FactValue.extra)
    case .origin: origin().map(FactValue.origin)
    case .group, nil: nil
    }
  }

  /// One of the words that a type has.
  mutating func choice<Choice: RawRepresentable<String>>() -> Choice? {
    text().flatMap(Choice.init)
  }

  private mutating func day() -> Day? { number().map { Day(number: $0) } }

  private mutating func amount() -> Hundredths?? {
    optional { $0.number().map { Hundredths(hundredths: $0) } }
  }

  private mutating func deadline() -> Deadline? {
    guard let date = day(), let inclusive = flag(), let time = optionalText(), let text = text()
    else { return nil }
    return Deadline(date: date, inclusive: inclusive, time: time, text: text)
  }

  private mutating func pay() -> Pay? {
    guard let min = amount(), let max = amount(), let currency = optionalText(),
      let per: Pay.Period? = optional({ $0.choice() }),
      let inferred: [Pay.Part] = list({ $0.choice() }), let text = text()
    else { return nil }
    return Pay(min: min, max: max, currency: currency, per: per, inferred: inferred, text: text)
  }

  private mutating func hours() -> Hours? {
    guard let min = amount(), let max = amount() else { return nil }
    return Hours(min: min, max: max)
  }

  private mutating func place() -> Place? {
    guard let name = text(), let region = optionalText(), let country = optionalText() else {
      return nil
    }
    return Place(name: name, region: region, country: country)
  }

  private mutating func contact() -> Contact? {
    guard let name = optionalText(), let role = optionalText(), let email = optionalText(),
      let phone = optionalText()
    else { return nil }
    return Contact(name: name, role: role, email: email, phone: phone)
  }

  private mutating func apply() -> Apply? {
    guard let url = optionalText(), let email = optionalText() else { return nil }
    return Apply(url: url, email: email)
  }

  private mutating func extra() -> [String: ExtraValue]? {
    let entries = list { reader -> (String, ExtraValue)? in
      guard let key = reader.text(), let value = reader.extraValue() else { return nil }
      return (key, value)
    }
    return entries.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private mutating func extraValue() -> ExtraValue? {
    switch number().flatMap(ExtraValue.Form.init) {
    case .text: text().map(ExtraValue.text)
    case .number:
      number().map { .number(Double(bitPattern: UInt64(bitPattern: Int64($0)))) }
    case .flag: flag().map(ExtraValue.flag)
    case .list: texts().map(ExtraValue.list)
    case nil: nil
    }
  }

  private mutating func origin() -> Origin? {
    guard let name = text(), let id = text(), let digest = text() else { return nil }
    return Origin(name: name, id: id, digest: digest)
  }
}

extension FactValue {
  /// The case alone.
  fileprivate enum Form: Int {
    case text, texts, day, deadline, pay, hours, places, education, employment, workplace, contacts
    case apply, whole, flag, extra, origin, group
  }

  fileprivate var form: Form {
    switch self {
    case .text: .text
    case .texts: .texts
    case .day: .day
    case .deadline: .deadline
    case .pay: .pay
    case .hours: .hours
    case .places: .places
    case .education: .education
    case .employment: .employment
    case .workplace: .workplace
    case .contacts: .contacts
    case .apply: .apply
    case .whole: .whole
    case .flag: .flag
    case .extra: .extra
    case .origin: .origin
    case .group: .group
    }
  }
}

extension ExtraValue {
  fileprivate enum Form: Int { case text, number, flag, list }

  fileprivate var form: Form {
    switch self {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .list: .list
    }
  }
}
