package import Diagnostics
package import Facts

/// An organisation's profile: `Content/organisations/NAME.md`.
package struct Organisation: Sendable {
  package let source: SourceText
  package let slug: String
  package var name: String?
  package var aliases: [String] = []
  package var website: String?
  /// An address on this site, `/logos/x.svg`.
  package var logo: String?
  /// How to apply for its postings that say nothing of their own.
  package var apply: Apply?
  package var summary: String?

  package init(source: SourceText, slug: String) {
    self.source = source
    self.slug = slug
  }

  package static let table = FieldTable<Organisation>(
    "organisation", unknownKeys: .error,
    [
      FieldRow(
        "name", aliases: ["naam"], .line, "Its name, as postings write it.",
        example: "Waterschap De Lage Dijken"
      ) { if case .text(let value) = $1 { $0.name = value } },
      FieldRow(
        "aliases", aliases: ["alias", "ook"], .texts, "Other names and abbreviations of it.",
        example: "[Lage Dijken, WDL]"
      ) { if case .texts(let value) = $1 { $0.aliases = value } },
      FieldRow(
        "website", aliases: ["url", "site"], .webAddress, "Its own site.",
        example: "https://example.org/"
      ) { if case .text(let value) = $1 { $0.website = value } },
      FieldRow(
        "logo", .paths, "A picture among the board's files.", example: "/logos/lage-dijken.svg"
      ) { if case .texts(let value) = $1 { $0.logo = value.first } },
      FieldRow(
        "apply", aliases: ["solliciteren"], .apply,
        "Where to apply for its postings that name no way of their own.",
        example: "https://example.org/solliciteren"
      ) { if case .apply(let value) = $1 { $0.apply = value } },
      FieldRow(
        "summary", aliases: ["samenvatting"], .line, "One sentence about it.",
        example: "Zorgt voor droge voeten en schoon water."
      ) { if case .text(let value) = $1 { $0.summary = value } },
    ])
}
