internal import Days

extension Filter {
  static let numberFilters: [Filter] = [
    Filter(
      "default", .anything, [.required("value", .likeInput)],
      result: { $0.arguments[0].joined(with: $0.input.unwrapped) ?? .unknown },
      "The value, or the argument where there is none.",
      "{{ none | default('onbekend') }}", "onbekend"
    ) { $0.input.isNone ? $0.arguments[0] : $0.input },
    Filter(
      "date", .day,
      [.optional("style", .choice(DateStyle.allCases.map(\.rawValue)), .text("long"))],
      to: .text, "A day in the board's language: `long`, `short`, `full` or `iso`.",
      "{{ board.today | date }}, {{ board.today | date('full') }}",
      "15 juli 2024, maandag 15 juli 2024"
    ) { call in
      guard case .day(let day) = call.input else { return .text("") }
      let style = DateStyle(rawValue: call.text(0)) ?? .long
      return .text(day.written(style, in: call.surroundings.language))
    },
    Filter(
      "day_of_week", .day, to: .text, "The name of a day of the week.",
      "{{ board.today | day_of_week }}", "maandag"
    ) { call in
      guard case .day(let day) = call.input else { return .text("") }
      return .text(call.surroundings.language.weekdays[day.weekday])
    },
    Filter(
      "number", .number, [.optional("decimals", .value(.number))], to: .text,
      "A number as the board's language writes it, with so many decimals.",
      "{{ 12345.5 | number }}, {{ 2 | number(2) }}", "12.345,5, 2,00"
    ) { call in
      .text(
        NumberText.text(call.input, decimals: call.whole(0), language: call.surroundings.language))
    },
    Filter(
      "money", .number, [.optional("currency", .value(.text), .text("EUR"))], to: .text,
      "An amount as the board's language writes it; whole amounts without decimals.",
      "{{ 3662 | money }}, {{ 16.5 | money('USD') }}", "€\u{A0}3.662, US$\u{A0}16,50"
    ) { call in
      .text(NumberText.money(call.input, call.text(0), language: call.surroundings.language))
    },
    Filter(
      "plural", .number,
      [.required("one", .value(.text)), .required("other", .value(.text))], to: .text,
      "The first word for one, the second for any other number.",
      "{{ 1 | plural('dag', 'dagen') }}, {{ 2 | plural('dag', 'dagen') }}", "dag, dagen"
    ) { .text($0.text(NumberText.isOne($0.input) ? 0 : 1)) },
  ]
}

/// Numbers in words of a language. Dutch and English, the languages of a board, both have one form for
/// exactly one and another for the rest (Unicode CLDR, plural rules).
enum NumberText {
  static func isOne(_ value: Value) -> Bool {
    if case .whole(1) = value { true } else { false }
  }

  static func text(_ value: Value, decimals: Int? = nil, language: BoardLanguage) -> String {
    let (group, point) = language == .nl ? (".", ",") : (",", ".")
    let (digits, fraction, isNegative) = parts(
      value, decimals: decimals.map { max(0, min(15, $0)) })
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += group }
      text.append(digit)
    }
    if !fraction.isEmpty { text += point + fraction }
    return (isNegative ? "-" : "") + text
  }

  static func money(_ value: Value, _ currency: String, language: BoardLanguage) -> String {
    let isWhole = value.number.map { ($0 * 100).rounded() == $0.rounded() * 100 } ?? true
    let amount = text(value, decimals: isWhole ? 0 : 2, language: language)
    let sign = ["EUR": "€", "GBP": "£", "USD": "US$", "CHF": "CHF"][currency] ?? currency
    // Dutch puts a space between; a sign of letters has one in English too.
    let gap = language == .nl || sign.last?.isLetter == true ? "\u{A0}" : ""
    return amount.hasPrefix("-") ? "-" + sign + gap + amount.dropFirst() : sign + gap + amount
  }

  /// Digits before and behind the point. Half is rounded away from zero.
  private static func parts(_ value: Value, decimals: Int?) -> (String, String, isNegative: Bool) {
    if case .whole(let number) = value {
      return (String(number.magnitude), String(repeating: "0", count: decimals ?? 0), number < 0)
    }
    let number = value.number ?? 0
    guard number.isFinite, abs(number) < 1e15 else {
      return (abs(number).description, "", number < 0)
    }
    guard let decimals else {
      let plain = abs(number).description.split(separator: ".")
      guard plain.count == 2, !abs(number).description.contains("e") else {
        return (String(UInt64(abs(number).rounded())), "", number < 0)
      }
      return (String(plain[0]), plain[1] == "0" ? "" : String(plain[1]), number < 0)
    }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = abs(number) * scale
    guard scaled < 1e18 else { return (abs(number).description, "", number < 0) }
    // 2.675 is a little less than it reads; the nearest decimal of 15 digits is what was meant.
    let digits = String(UInt64((scaled + scaled * 1e-15).rounded()))
    let all = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let isZero = all.allSatisfy { $0 == "0" }
    return (String(all.dropLast(decimals)), String(all.suffix(decimals)), number < 0 && !isZero)
  }
}
