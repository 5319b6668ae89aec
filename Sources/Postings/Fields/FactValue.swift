package import Days
package import Facts

/// The value of a fact, by the kind of its field.
package enum FactValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case day(Day)
  case deadline(Deadline)
  case pay(Pay)
  case hours(Hours)
  case places([Place])
  case education([Education])
  case employment([Employment])
  case workplace(Workplace)
  case contacts([Contact])
  case apply(Apply)
  case whole(Int)
  case flag(Bool)
  case extra([String: ExtraValue])
  case origin(Origin)
  /// A map or list that another table reads: settings within settings.
  case group(YAMLNode)
}

extension FactValue {
  /// Each value of a list gets a page, feeds and a line on every list of its kind: more than anybody would write by
  /// hand is a mistake, or somebody who wants to fill the disk.
  package static let mostItems = 200

  package var itemCount: Int {
    switch self {
    case .texts(let texts): texts.count
    case .places(let places): places.count
    case .contacts(let contacts): contacts.count
    default: 1
    }
  }

  /// The first of its items, as many as a field has at most.
  package var bounded: FactValue {
    switch self {
    case .texts(let texts): .texts(Array(texts.prefix(Self.mostItems)))
    case .places(let places): .places(Array(places.prefix(Self.mostItems)))
    case .contacts(let contacts): .contacts(Array(contacts.prefix(Self.mostItems)))
    default: self
    }
  }
}

// MARK: Out of a property

extension FactValue {
  init?(notes: [Field: String]) {
    self.init(
      [String: ExtraValue](
        uniqueKeysWithValues: notes.map { ($0.key.rawValue, .text($0.value)) }))
  }

  /// None of nil, and none of an empty list or map: a property that says nothing has no value.
  init?(_ text: String?) {
    guard let text else { return nil }
    self = .text(text)
  }

  init?(_ texts: [String]) {
    if texts.isEmpty { return nil }
    self = .texts(texts)
  }

  init?(_ day: Day?) {
    guard let day else { return nil }
    self = .day(day)
  }

  init?(_ deadline: Deadline?) {
    guard let deadline else { return nil }
    self = .deadline(deadline)
  }

  init?(_ pay: Pay?) {
    guard let pay else { return nil }
    self = .pay(pay)
  }

  init?(_ hours: Hours?) {
    guard let hours else { return nil }
    self = .hours(hours)
  }

  init?(_ places: [Place]) {
    if places.isEmpty { return nil }
    self = .places(places)
  }

  init?(_ levels: [Education]) {
    if levels.isEmpty { return nil }
    self = .education(levels)
  }

  init?(_ kinds: [Employment]) {
    if kinds.isEmpty { return nil }
    self = .employment(kinds)
  }

  init?(_ workplace: Workplace?) {
    guard let workplace else { return nil }
    self = .workplace(workplace)
  }

  init?(_ contacts: [Contact]) {
    if contacts.isEmpty { return nil }
    self = .contacts(contacts)
  }

  init?(_ apply: Apply?) {
    guard let apply else { return nil }
    self = .apply(apply)
  }

  init?(_ count: Int?) {
    guard let count else { return nil }
    self = .whole(count)
  }

  init?(_ extra: [String: ExtraValue]) {
    if extra.isEmpty { return nil }
    self = .extra(extra)
  }

  init?(_ origin: Origin?) {
    guard let origin else { return nil }
    self = .origin(origin)
  }
}

// MARK: Into a property

extension FactValue {
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var texts: [String] { if case .texts(let value) = self { value } else { [] } }
  var day: Day? { if case .day(let value) = self { value } else { nil } }
  var deadline: Deadline? { if case .deadline(let value) = self { value } else { nil } }
  var pay: Pay? { if case .pay(let value) = self { value } else { nil } }
  var hours: Hours? { if case .hours(let value) = self { value } else { nil } }
  var places: [Place] { if case .places(let value) = self { value } else { [] } }
  var education: [Education] { if case .education(let value) = self { value } else { [] } }
  var employment: [Employment] { if case .employment(let value) = self { value } else { [] } }
  var workplace: Workplace? { if case .workplace(let value) = self { value } else { nil } }
  var contacts: [Contact] { if case .contacts(let value) = self { value } else { [] } }
  var apply: Apply? { if case .apply(let value) = self { value } else { nil } }
  var whole: Int? { if case .whole(let value) = self { value } else { nil } }
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var extra: [String: ExtraValue] { if case .extra(let value) = self { value } else { [:] } }
  var origin: Origin? { if case .origin(let value) = self { value } else { nil } }
}
