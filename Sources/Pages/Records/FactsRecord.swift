import Postings
import Templating

/// `posting.facts`: where each field comes from, under its key.
///
///     {{ posting.facts.pay.note }}
struct FactsRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy

  static let schema = RecordSchema<FactsRecord>(
    "facts", "Where each field of a posting comes from.",
    Field.allCases.map { field in
      .init(field.rawValue, .record(FactRecord.self), "The source of `\(field.rawValue)`.") {
        .record(FactRecord(vacancy: $0.vacancy, field: field))
      }
    })
}

/// One of `posting.facts`
struct FactRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy
  let field: Field

  /// The words of persons are shown by the fields for them, or not at all.
  private var isShown: Bool {
    let row = field.row
    return !row.isPersonal && (!row.goesAtClosing || vacancy.own.status.isOpen)
  }

  /// As pages may show it: without persons once the posting is closed.
  private func shown(_ text: String?) -> Value {
    guard let text, isShown else { return .none }
    let own = vacancy.own
    return .text(
      own.status == .closed ? vacancy.site.closedSummary(text, of: own.posting) : text)
  }

  static let schema = RecordSchema<FactRecord>(
    "fact", "Where a field of a posting comes from.",
    [
      .init(
        "note", .optional(.text), "What the posting says of it beside the value.",
        example: "ook avonden en weekenden"
      ) { $0.shown($0.vacancy.own.posting.notes[$0.field]) },
      .init(
        "certainty", .optional(.text),
        "`stated`, read from a `sentence` or `inferred`; none when the posting does not say it.",
        example: "stated"
      ) { record in
        // Of the marks alone: a posting that is asked is a posting that is copied.
        let marks = record.vacancy.own.posting.marks
        return .text(orNone: marks.first { $0.field == record.field }?.certainty.rawValue)
      },
      .init("words", .optional(.text), "The words of the source that gave it.") {
        $0.shown($0.vacancy.own.posting.words(of: $0.field))
      },
    ])
}
