import Days

@testable import Templating

/// What the guide's examples see: some fields of the board's own records, under their own names and types.
struct GuidePage: TemplateRecord {
  struct Board: TemplateRecord {
    static let schema = RecordSchema<Board>(
      "board", "The board.",
      [
        .init("name", .text, "Its name.") { _ in .text("Werk & Water") },
        .init("today", .day, "The day of this build.") { _ in
          Day(iso: "2024-07-15").map { .day($0) } ?? .none
        },
      ])
  }

  struct Link: TemplateRecord {
    let name: String

    static let schema = RecordSchema<Link>(
      "value", "A value of a facet.",
      [
        .init("name", .text, "Its name.") { .text($0.name) },
        .init("url", .url, "Its page.") { .url("/" + $0.name + "/") },
      ])
  }

  struct Apply: TemplateRecord {
    static let schema = RecordSchema<Apply>(
      "apply", "The way to apply.",
      [
        .init("href", .url, "The address to follow.") { _ in
          .url("https://example.org/apply?a=1&b=2")
        }
      ])
  }

  struct Posting: TemplateRecord {
    let title: String
    let slug: String
    var organisation: String?

    static let schema = RecordSchema<Posting>(
      "posting", "One vacancy.",
      [
        .init("title", .text, "The job title.") { .text($0.title) },
        .init("url", .url, "Its page.") { .url("/vacatures/\($0.slug)/") },
        .init("status", .text, "Open, closed and so on.") { _ in .text("open") },
        .init("is_open", .flag, "Whether one can apply.") { _ in .flag(true) },
        .init("organisation", .optional(.record(Link.self)), "The employer.") {
          $0.organisation.map { .record(Link(name: $0)) } ?? .none
        },
        .init("deadline", .optional(.day), "The last day to apply.") { _ in
          Day(iso: "2024-08-01").map { .day($0) } ?? .none
        },
        .init("reference", .optional(.text), "The organisation's own number.") { _ in .none },
        .init("tags", .list(.record(Link.self)), "Free words.") { _ in
          .list(["water", "beleid"].map { .record(Link(name: $0)) })
        },
        .init("apply", .optional(.record(Apply.self)), "The way to apply.") { _ in
          .record(Apply())
        },
        .init("body", .html, "The text.") { _ in .html("<p>Wij zoeken jou</p>") },
        .init("extra", .dynamic, "What front matter has under `extra`.") { _ in
          .map(["shift": .text("day"), "langs": .list([.text("nl"), .text("en")])])
        },
      ])
  }

  static let schema = RecordSchema<GuidePage>(
    "page of a posting", "What the guide sees.",
    [
      .init("board", .record(Board.self), "The board.") { _ in .record(Board()) },
      .init("posting", .record(Posting.self), "The posting.") { _ in
        .record(
          Posting(
            title: "Adviseur water & bodem", slug: "adviseur-water",
            organisation: "Gemeente Zwolle"))
      },
      .init("postings", .list(.record(Posting.self)), "Open postings.") { _ in
        .list([
          .record(Posting(title: "Zwemmer", slug: "zwemmer", organisation: "Gemeente Zwolle")),
          .record(Posting(title: "Tester", slug: "tester")),
          .record(Posting(title: "adviseur", slug: "adviseur", organisation: "Gemeente Zwolle")),
        ])
      },
    ])
}
