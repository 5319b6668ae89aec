package import Days
package import Diagnostics

/// A page that is no vacancy: about, privacy, accessibility. `Content/pages/NAME.md`.
package struct PlainPage: Sendable {
  package let source: SourceText
  package var slug: String
  package var title: String?
  package var summary: String?
  package var language: String?
  package var aliases: [String] = []
  /// Pages are listed by this number, then by file name.
  package var order = 0
  package var draft = false
  /// On the page that states it: how far the board meets WCAG 2.2 AA, and when somebody last looked.
  package var accessibility: Conformance?
  package var reviewed: Day?

  package enum Conformance: String, Sendable, CaseIterable {
    case full, partial, none
  }

  package init(source: SourceText, slug: String) {
    self.source = source
    self.slug = slug
  }

  package static let table = FieldTable<PlainPage>(
    "page", unknownKeys: .error,
    [
      FieldRow("title", aliases: ["titel"], .line, "Its title.", example: "Over dit bord") {
        if case .text(let value) = $1 { $0.title = value }
      },
      FieldRow(
        "summary", aliases: ["samenvatting"], .line, "One sentence for search engines.",
        example: "Wie dit bord maakt en hoe."
      ) { if case .text(let value) = $1 { $0.summary = value } },
      FieldRow("slug", .slug, "Its address, if not the file name.", example: "over-ons") {
        if case .text(let value) = $1 { $0.slug = value }
      },
      FieldRow(
        "order", aliases: ["volgorde"], .whole(0...1_000_000), "Its place in menus.", example: "1"
      ) {
        if case .whole(let value) = $1 { $0.order = value }
      },
      FieldRow(
        "language", aliases: ["taal", "lang"], .languageTag, "Its language, if not the board's.",
        example: "en"
      ) { if case .text(let value) = $1 { $0.language = value } },
      FieldRow("aliases", .paths, "Old addresses that lead here.", example: "[/about/]") {
        if case .texts(let value) = $1 { $0.aliases = value }
      },
      FieldRow(
        "accessibility", .choice(Conformance.allCases.map(\.rawValue)),
        "On the accessibility statement: how far the board meets WCAG 2.2 AA.", example: "partial"
      ) {
        if case .text(let value) = $1 { $0.accessibility = Conformance(rawValue: value) }
      },
      FieldRow(
        "reviewed", .day, "The day on which that was last looked at; a year later `check` reminds.",
        example: "2024-07-01"
      ) { if case .day(let value) = $1 { $0.reviewed = value } },
      FieldRow(
        "draft", aliases: ["concept"], opposites: ["published"], .flag,
        "A draft is checked but not published.", example: "true"
      ) { if case .flag(let value) = $1 { $0.draft = value } },
    ])
}
