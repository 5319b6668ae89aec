// JSON Schema (json-schema.org, draft 2020-12): what front matter may write, and what the open data holds.
import Facts

extension FieldKind {
  /// What an editor accepts as a value in front matter or settings. Null is always allowed: an empty value is one
  /// that was left out.
  package var frontMatterSchema: [JSONValue.Member] {
    switch self {
    case .flag:
      Self.oneOf([.flag(true), .flag(false)] + ["yes", "no", "ja", "nee"].map(JSONValue.text))
    case .whole(let bounds):
      types("integer", "string") + [
        .init("minimum", .number(bounds.lowerBound)), .init("maximum", .number(bounds.upperBound)),
        .init("pattern", .text("^[0-9]+$")),
      ]
    case .choice, .workplace: Self.oneOf(words.map(JSONValue.text))
    case .extra, .group: types("object")
    case .origin: Self.map(["name", "id", "digest"], closed: true)
    case .pay:
      Self.anyOf(
        scalar(),
        Self.closedMap([
          .init("min", Self.amount), .init("max", Self.amount),
          .init("currency", .pattern("^[A-Z]{3}$")),
          .init("per", .object(Self.oneOf(Pay.Period.allCases.map { .text($0.rawValue) }))),
        ]))
    case .hours:
      Self.anyOf(
        scalar(textPattern),
        Self.closedMap([.init("min", Self.amount), .init("max", Self.amount)]))
    case .apply:
      Self.anyOf(
        scalar(textPattern),
        Self.closedMap([
          .init("url", .pattern(Self.webPattern)),
          .init("email", .pattern(Self.mailPattern)),
        ]))
    case .contacts:
      Self.contactSchema(scalar())
    case .texts, .scales, .terms, .tags, .places, .paths:
      Self.anyOf(scalar(textPattern), Self.items(scalar(textPattern)))
    case .education, .employment:
      // The codes are offered; words that mean them are read, too.
      Self.anyOf(
        Self.oneOf(words.map(JSONValue.text)), scalar(textPattern),
        Self.items(
          Self.anyOf(Self.oneOf(words.map(JSONValue.text)), scalar(textPattern))))
    case .line, .slug, .day, .deadline, .languageTag, .webAddress, .baseAddress, .timeZone, .host,
      .country, .color:
      scalar(textPattern)
    }
  }

  /// Text, of a form if it must have one.
  private func scalar(_ pattern: String? = nil) -> [JSONValue.Member] {
    // What YAML takes for a number or a flag is text here, as it is written; few forms of text can be a number.
    guard let pattern else { return types("string", "number", "boolean") }
    let form = [JSONValue.Member("pattern", .text(pattern))]
    let zero = JSONValue.Member("minimum", .number(0))
    switch self {
    case .slug: return types("string", "integer") + [zero] + form
    case .hours:
      let most = JSONValue.Member("maximum", .number(Self.mostHours))
      return types("string", "number") + [zero, most] + form
    default: return types("string") + form
    }
  }

  /// Of a week, as people work them.
  private static let mostHours = 60

  private func types(_ types: String...) -> [JSONValue.Member] {
    [.init("type", .texts(types + ["null"]))]
  }

  private static func oneOf(_ values: [JSONValue]) -> [JSONValue.Member] {
    [.init("enum", .list(values + [.null]))]
  }

  private static func anyOf(_ forms: [JSONValue.Member]...) -> [JSONValue.Member] { anyOf(forms) }

  private static func anyOf(_ forms: [[JSONValue.Member]]) -> [JSONValue.Member] {
    [.init("anyOf", .list(forms.map(JSONValue.object)))]
  }

  private static func items(_ item: [JSONValue.Member]) -> [JSONValue.Member] {
    [.init("type", .text("array")), .init("items", .object(item))]
  }

  /// A map of texts and numbers; `closed` when other names are a mistake.
  private static func map(_ names: [String], closed: Bool) -> [JSONValue.Member] {
    let value = JSONValue.object([.init("type", .texts(["string", "number", "null"]))])
    return [
      .init("type", .text("object")),
      .init("properties", .object(names.map { .init($0, value) })),
      .init("additionalProperties", .flag(!closed)),
    ]
  }

  private static func closedMap(_ properties: [JSONValue.Member]) -> [JSONValue.Member] {
    [
      .init("type", .text("object")), .init("properties", .object(properties)),
      .init("additionalProperties", .flag(false)),
    ]
  }

  /// A number, or one with the points and commas of a language.
  private static let amount = JSONValue.object([
    .init("type", .texts(["number", "string", "null"])), .init("minimum", .number(0)),
    .init("pattern", .text("^[0-9][0-9.,]*([kK]|,-)?$")),
  ])

  /// Text, a map or a list of those. Names that we have no use for are warnings.
  private static func contactSchema(_ scalar: [JSONValue.Member]) -> [JSONValue.Member] {
    let names = Contact.keys.flatMap(\.names)
    let map =
      map(names, closed: false)
      + anyOf(names.map { [.init("required", .texts([$0]))] })
    return anyOf(
      scalar, map, items([.init("anyOf", .list([.object(scalar), .object(map)]))]))
  }

  /// The shape of `FactValue.json` where members that say nothing are left out.
  package var jsonSchema: [JSONValue.Member] {
    switch self {
    case .texts, .scales, .terms, .tags, .paths: Self.list(of: .string)
    case .education, .employment: Self.list(of: .object([.init("enum", .texts(words))]))
    case .choice, .workplace: [.init("enum", .texts(words))]
    case .day: [.init("type", .text("string")), .init("format", .text("date"))]
    case .webAddress, .baseAddress: [.init("type", .text("string")), .init("format", .text("uri"))]
    case .whole(let bounds):
      [
        .init("type", .text("integer")), .init("minimum", .number(Double(bounds.lowerBound))),
        .init("maximum", .number(Double(bounds.upperBound))),
      ]
    case .flag: [.init("type", .text("boolean"))]
    case .deadline:
      Self.object([
        .init("date", .object(FieldKind.day.jsonSchema)),
        .init("inclusive", .object(FieldKind.flag.jsonSchema)),
      ])
    case .pay: Self.object(Self.payMembers, required: ["text"])
    case .hours: Self.object([.init("min", .anyNumber), .init("max", .anyNumber)])
    case .places:
      Self.list(
        of: .object(
          Self.object(
            [
              .init("name", .string), .init("region", .string),
              .init("country", .pattern("^[A-Z]{2}$")),
            ], required: ["name"])))
    case .contacts:
      Self.list(
        of: .object(
          Self.object(["name", "role", "email", "phone"].map { .init($0, .string) })))
    case .apply:
      Self.object([.init("url", .object(FieldKind.webAddress.jsonSchema)), .init("email", .string)])
    case .origin:
      Self.object(
        ["name", "id", "digest"].map { .init($0, .string) }, required: ["name", "id", "digest"])
    case .extra, .group: [.init("type", .text("object"))]
    default: [.init("type", .text("string")), .init("minLength", .number(1))]
    }
  }

  private static let payMembers: [JSONValue.Member] = [
    .init("text", .string), .init("min", .anyNumber), .init("max", .anyNumber),
    .init("currency", .pattern("^[A-Z]{3}$")),
    .init("per", .object([.init("enum", .texts(Pay.Period.allCases.map(\.rawValue)))])),
    .init(
      "inferred",
      .object(list(of: .object([.init("enum", .texts(Pay.Part.allCases.map(\.rawValue)))])))),
  ]

  private static func list(of items: JSONValue) -> [JSONValue.Member] {
    [.init("type", .text("array")), .init("minItems", .number(1)), .init("items", items)]
  }

  package static func object(
    _ properties: [JSONValue.Member], required: [String] = []
  ) -> [JSONValue.Member] {
    [.init("type", .text("object"))]
      + (required.isEmpty
        ? [.init("minProperties", .number(1))] : [.init("required", .texts(required))])
      + [.init("properties", .object(properties))]
  }
}

extension JSONValue {
  package static let string = JSONValue.object([.init("type", .text("string"))])
  fileprivate static let anyNumber = JSONValue.object([.init("type", .text("number"))])
  fileprivate static func pattern(_ pattern: String) -> JSONValue {
    .object([.init("type", .text("string")), .init("pattern", .text(pattern))])
  }
}
