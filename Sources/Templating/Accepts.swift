/// What a place takes: the input or an argument of a filter, a side of an operator, a parameter of a
/// function of the host.
package enum Accepts: Sendable, Equatable {
  case text, html, number, day, flag, url
  case list, textOrList
  /// Text, URL, number or day.
  case printable
  /// Anything but none.
  case present
  case anything
}

extension Accepts {
  var phrase: String {
    switch self {
    case .text: "text"
    case .html: "text or HTML"
    case .number: "a number"
    case .day: "a day"
    case .flag: "a flag"
    case .url: "a URL"
    case .list: "a list"
    case .textOrList: "text or a list"
    case .printable: "text, a number or a day"
    case .present: "a value"
    case .anything: "anything"
    }
  }

  func takes(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (.anything, _), (_, .unknown): true
    case (_, .optional): false
    case (.present, _), (_, .dynamic): true
    case (.text, .text), (.text, .url), (.url, .url), (.url, .text): true
    case (.html, .text), (.html, .url), (.html, .html): true
    case (.number, .number), (.day, .day), (.flag, .flag): true
    case (.list, .list), (.textOrList, .list), (.textOrList, .text), (.textOrList, .url): true
    case (.printable, .text), (.printable, .url), (.printable, .number), (.printable, .day): true
    default: false
    }
  }

  /// A dynamic value as one that fits: numbers are text where text is wanted, and a single value is a
  /// list of one. Nil when it does not fit.
  func fitting(_ value: Value) -> Value? {
    switch (self, value) {
    case (.anything, _), (.present, _): value
    case (.text, .text), (.text, .url), (.url, .text), (.url, .url), (.html, .text), (.html, .html):
      value
    case (.text, .whole), (.text, .decimal), (.html, .whole), (.html, .decimal):
      .text(value.printed)
    case (.number, .whole), (.number, .decimal), (.day, .day), (.flag, .flag): value
    case (.list, .list), (.textOrList, .list), (.textOrList, .text): value
    case (.list, .text), (.list, .whole), (.list, .decimal), (.list, .flag): .list([value])
    case (.textOrList, .whole), (.textOrList, .decimal): .text(value.printed)
    case (.printable, .text), (.printable, .url), (.printable, .whole), (.printable, .decimal),
      (.printable, .day), (.printable, .flag):
      value
    default: nil
    }
  }

  /// What goes on in the place of a value that does not fit, so that a page is told one problem.
  var neutral: Value {
    switch self {
    case .number: .whole(0)
    case .list: .list([])
    case .flag: .flag(false)
    case .anything, .present, .day: .none
    case .text, .html, .url, .textOrList, .printable: .text("")
    }
  }
}
