import Templating

/// One of `posting.choices`: a way to browse that the board made of a field under `extra`, with the posting's values.
struct ChoiceRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy
  let kind: FacetKind

  /// Those in which it has a value.
  static func all(of vacancy: SiteVacancy) -> [ChoiceRecord] {
    vacancy.site.facets.map(\.kind).filter {
      if case .own = $0 { !vacancy.values($0).isEmpty } else { false }
    }.map { ChoiceRecord(vacancy: vacancy, kind: $0) }
  }

  static let schema = RecordSchema<ChoiceRecord>(
    "choice", "What a posting says of one of the board's own ways to browse.",
    [
      .init("label", .text, "What it is called.", example: "Reisafstand") {
        .text($0.vacancy.site.texts.label(of: $0.kind))
      },
      .init("values", .list(.record(ValueRecord.self)), "Its values.") { record in
        .list(
          record.vacancy.values(record.kind).map {
            .record(ValueRecord(site: record.vacancy.site, kind: record.kind, position: $0))
          })
      },
    ])
}
