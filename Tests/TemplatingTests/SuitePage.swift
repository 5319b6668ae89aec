import Diagnostics

@testable import Templating

/// The values of `Cases/jinja.py`.
struct SuitePage: TemplateRecord {
  struct Person: TemplateRecord {
    let name: String
    let age: Int
    let city: String
    let boss: String?

    static let schema = RecordSchema<Person>(
      "person", "Somebody.",
      [
        .init("name", .text, "") { .text($0.name) },
        .init("age", .number, "") { .whole($0.age) },
        .init("city", .text, "") { .text($0.city) },
        .init("boss", .optional(.text), "") { $0.boss.map { .text($0) } ?? .none },
      ])
  }

  static let people = [
    Person(name: "Noor", age: 34, city: "Zwolle", boss: nil),
    Person(name: "daan", age: 28, city: "Utrecht", boss: "Noor"),
    Person(name: "Sanne", age: 45, city: "Utrecht", boss: "Noor"),
    Person(name: "Bram", age: 28, city: "Zwolle", boss: "Sanne"),
  ]

  static let values: [(String, ValueType, Value)] = [
    ("title", .text, .text("Adviseur water")),
    ("empty", .text, .text("")),
    ("tricky", .text, .text("a < b & c > d")),
    ("padded", .text, .text("  ruimte \n")),
    ("csv", .text, .text("a,b,,c")),
    ("count", .number, .whole(3)),
    ("zero", .number, .whole(0)),
    ("ratio", .number, .decimal(2.5)),
    ("large", .number, .whole(1_234_567)),
    ("negative", .number, .whole(-7)),
    ("yes", .flag, .flag(true)),
    ("no", .flag, .flag(false)),
    ("words", .list(.text), .list(["water", "bodem", "lucht"].map { .text($0) })),
    ("numbers", .list(.number), .list([3, 1, 2].map { .whole($0) })),
    ("none_list", .list(.text), .list([])),
    ("mixed", .list(.text), .list(["b", "C", "a", "D"].map { .text($0) })),
    ("missing", .optional(.text), .none),
    ("present", .optional(.text), .text("er is iets")),
    ("people", .list(.record(Person.self)), .list(people.map { .record($0) })),
    (
      "matrix", .list(.list(.number)),
      .list([.list([.whole(1), .whole(2)]), .list([.whole(3), .whole(4)]), .list([])])
    ),
    ("markup", .html, .html("<p>een <b>vette</b> &amp; rijke\n tekst</p>")),
    ("boss", .record(Person.self), .record(people[2])),
    ("unicode", .text, .text("Ångström – één café")),
  ]

  static let schema = RecordSchema<SuitePage>(
    "page", "The values of the suite.",
    values.map { name, type, value in .init(name, type, "") { _ in value } })
}
