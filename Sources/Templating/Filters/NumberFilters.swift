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
      return .text(call.surroundings.language.days.text(day, style))
    },
    Filter(
      "day_of_week", .day, to: .text, "The name of a day of the week.",
      "{{ board.today | day_of_week }}", "maandag"
    ) { call in
      guard case .day(let day) = call.input else { return .text("") }
      return .text(call.surroundings.language.days.weekday(of: day))
    },
    Filter(
      "number", .number, [.optional("decimals", .value(.number))], to: .text,
      "A number as the board's language writes it, with so many decimals.",
      "{{ 12345.5 | number }}, {{ 2 | number(2) }}", "12.345,5, 2,00"
    ) { call in
      .text(call.surroundings.language.numbers.text(call.input, decimals: call.whole(0)))
    },
    Filter(
      "money", .number, [.optional("currency", .value(.text), .text("EUR"))], to: .text,
      "An amount as the board's language writes it; whole amounts without decimals.",
      "{{ 3662 | money }}, {{ 16.5 | money('USD') }}", "€\u{A0}3.662, US$\u{A0}16,50"
    ) { call in
      .text(call.surroundings.language.money.text(call.input, currency: call.text(0)))
    },
    Filter(
      "plural", .number,
      [.required("one", .value(.text)), .required("other", .value(.text))], to: .text,
      "The first word for one, the second for any other number.",
      "{{ 1 | plural('dag', 'dagen') }}, {{ 2 | plural('dag', 'dagen') }}", "dag, dagen"
    ) { call in
      let number: Int? = if case .whole(let number) = call.input { number } else { nil }
      return .text(call.text(min(1, call.surroundings.language.plurals.form(of: number))))
    },
  ]
}
