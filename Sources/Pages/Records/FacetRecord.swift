import Templating

/// `facet`: one way to browse.
struct FacetRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let kind: FacetKind

  static let schema = RecordSchema<FacetRecord>(
    "facet", "One way to browse: by field, place, organisation and so on.",
    [
      .init("name", .text, "Its name in templates.", example: "field") { .text($0.kind.name) },
      .init("label", .text, "Its name in the board's language.", example: "Vakgebied") {
        .text($0.site.texts.label(of: $0.kind))
      },
      .init("plural", .text, "The same for many.", example: "Vakgebieden") {
        .text($0.site.texts.plural(of: $0.kind))
      },
      .init("all", .text, "All its values, in words.", example: "Alle 12 vakgebieden") { record in
        .text(
          record.site.texts.all(of: record.kind, count: record.site.facet(record.kind).values.count)
        )
      },
      .init("word", .text, "Its word in addresses.", example: "vakgebied") {
        .text($0.site.words[$0.kind])
      },
      .init("url", .url, "Its overview.", example: "/vakgebied/") {
        .url(FacetPage(site: $0.site, kind: $0.kind).url)
      },
      .init("count", .number, "How many values it has.", example: "12") {
        .whole($0.site.facet($0.kind).values.count)
      },
      .init("values", .list(.record(ValueRecord.self)), "Its values, in order.") { record in
        .list(
          record.site.facet(record.kind).values.indices.map {
            .record(ValueRecord(site: record.site, kind: record.kind, position: $0))
          })
      },
      .init(
        "top", .list(.record(ValueRecord.self)),
        "The values with the most open postings, in order, for a short list."
      ) { record in
        .list(
          record.site.facet(record.kind).top.map {
            .record(ValueRecord(site: record.site, kind: record.kind, position: $0))
          })
      },
    ])
}

/// `value`: one group of postings.
struct ValueRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let kind: FacetKind
  let position: Int

  private var value: FacetValue { site.facet(kind).values[position] }

  static let schema = RecordSchema<ValueRecord>(
    "value", "One value of a facet: a field, a place, an organisation.",
    [
      .init("name", .text, "Its name.", example: "Orde / vrede / veiligheid") {
        .text($0.value.name)
      },
      .init("slug", .text, "Its part of the address.", example: "orde-vrede-veiligheid") {
        .text($0.value.slug)
      },
      .init("url", .url, "Its page.", example: "/vakgebied/orde-vrede-veiligheid/") {
        .url($0.value.url)
      },
      .init("count", .number, "Its open postings.", example: "3") { .whole($0.value.open.count) },
      .init(
        "organisation", .optional(.record(OrganisationRecord.self)), "The employer that it is."
      ) { record in
        guard record.kind == .organisation, let first = record.value.all.first else { return .none }
        return .record(
          OrganisationRecord(
            site: record.site, value: record.position,
            profile: record.site.board.vacancies[first].organisation))
      },
      .init("feed_url", .url, "Its feed.") { .url($0.value.url + "feed.xml") },
    ])
}
