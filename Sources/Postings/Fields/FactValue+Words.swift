import Days
package import Diagnostics
import Facts

extension FactValue {
  /// The value in a few words, for whoever checks how a posting was read. Nil for what only its source can show.
  package var words: String? {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .day(let day): day.iso
    case .deadline(let deadline):
      "\(deadline.inclusive ? "until and with" : "before") \(deadline.date.iso)"
    case .pay(let pay): pay.words
    case .hours(let hours):
      bounds(hours.min?.description, hours.max?.description) + " hours a week"
    case .places(let places): places.map(\.words).joined(separator: "; ")
    case .education(let levels): levels.map(\.rawValue).joined(separator: ", ")
    case .employment(let kinds): kinds.map(\.rawValue).joined(separator: ", ")
    case .workplace(let workplace): workplace.rawValue
    case .contacts(let contacts):
      contacts.map { [$0.name, $0.role, $0.email, $0.phone].compactMap(\.self) }
        .map { $0.joined(separator: ", ") }.joined(separator: "; ")
    case .apply(let apply): [apply.url, apply.email].compactMap(\.self).joined(separator: ", ")
    case .whole(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .origin(let origin): "\(origin.id) of \(origin.name)"
    case .extra, .group: nil
    }
  }
}

extension Fact {
  /// The value in a few words.
  package var shown: String { value.words ?? raw }

  /// The same for a reader of a language: the words that are ours are said in it, the posting's own stay.
  package func shown(in language: MessageLanguage) -> String {
    switch value {
    case .deadline, .hours: language.text(shown)
    case .pay(let pay) where pay.min != nil || pay.max != nil: language.text(shown)
    default: shown
    }
  }
}

extension Pay {
  fileprivate var words: String {
    guard min != nil || max != nil else { return text }
    let amounts = bounds(min?.description, max?.description)
    return "\(currency.map { $0 + " " } ?? "")\(amounts)\(per.map { " per \($0.rawValue)" } ?? "")"
  }
}

extension Place {
  fileprivate var words: String {
    let rest = [region, country].compactMap(\.self)
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

extension FactValue {
  /// What the wording of the value says beside it, where its reader kept the wording.
  var note: String? {
    if case .pay(let pay) = self, pay.saysMore { pay.text } else { nil }
  }
}
