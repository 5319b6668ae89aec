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
      "\(deadline.inclusive ? "up to and including" : "before") \(deadline.date.iso)"
    case .pay(let pay): pay.words(in: .english)
    case .hours(let hours): hours.words(in: .english)
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
    case .deadline: language.text(shown)
    case .hours(let hours): hours.words(in: language)
    case .pay(let pay): pay.words(in: language)
    default: shown
    }
  }
}

extension Pay {
  /// "EUR from 14.5 per hour", "EUR vanaf 14,5 per uur"; the posting's own words where it has no amount.
  fileprivate func words(in language: MessageLanguage) -> String {
    guard min != nil || max != nil else { return text }
    let amounts = bounds(min?.description, max?.description, in: language)
    let period = per.map { language.text("per \($0.rawValue)") }
    return [currency, amounts, period].compactMap(\.self).joined(separator: " ")
  }
}

extension Hours {
  /// "32 to 36 hours a week", "32 tot 36 uur per week".
  fileprivate func words(in language: MessageLanguage) -> String {
    let numbers = bounds(min?.description, max?.description, in: language)
    return "\(numbers) \(language.text("hours a week"))"
  }
}

extension Place {
  fileprivate var words: String {
    let rest = [region, country].compactMap(\.self)
    return rest.isEmpty ? name : "\(name) (\(rest.joined(separator: ", ")))"
  }
}

/// "from 14.5"; in another language than English with its comma, "vanaf 14,5".
private func bounds(_ min: String?, _ max: String?, in language: MessageLanguage) -> String {
  let words =
    switch (min, max) {
    case (let min?, let max?): min == max ? min : "\(min) to \(max)"
    case (let min?, nil): "from \(min)"
    case (nil, let max?): "up to \(max)"
    case (nil, nil): ""
    }
  return language.isEnglish ? words : language.text(words).replacing(".", with: ",")
}

extension FactValue {
  /// What the wording of the value says beside it, where its reader kept the wording.
  var note: String? {
    if case .pay(let pay) = self, pay.saysMore { pay.text } else { nil }
  }
}
