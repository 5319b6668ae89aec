import Templating

/// One of `page.filters`: a way to narrow the list of the page.
struct FilterRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  let filter: ListFilter

  static let schema = RecordSchema<FilterRecord>(
    "filter", "A way to narrow the list of a page.",
    [
      .init("facet", .record(FacetRecord.self), "The way to browse that it is.") {
        .record(FacetRecord(site: $0.site, kind: $0.filter.kind))
      },
      .init(
        "values", .list(.record(FilterValueRecord.self)),
        "The values of the short list, in order."
      ) { record in
        .list(
          record.filter.values.map {
            .record(
              FilterValueRecord(
                value: record.site.facet(record.filter.kind).values[$0.position], count: $0.count))
          })
      },
      .init("is_whole", .flag, "Whether the short list has all that there are.") { record in
        .flag(record.filter.isWhole)
      },
    ])
}

/// One value of a filter.
struct FilterValueRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let value: FacetValue
  let count: Int

  static let schema = RecordSchema<FilterValueRecord>(
    "filter value", "A value by which the list of a page can be narrowed.",
    [
      .init("name", .text, "Its name.", example: "Den Haag") { .text($0.value.name) },
      .init("url", .url, "The page of its open postings.", example: "/plaats/den-haag/") {
        .url($0.value.url)
      },
      .init("count", .number, "How many postings the list would have with it.", example: "3") {
        .whole($0.count)
      },
    ])
}
