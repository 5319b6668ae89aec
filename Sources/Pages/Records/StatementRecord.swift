import Days
import Postings
import Templating

/// `statement`: what an accessibility statement says besides its text.
struct StatementRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  private let conformance: PlainPage.Conformance
  private let reviewed: Day

  /// Nil on a page that states nothing, or not since when.
  init?(_ page: PlainPage) {
    guard let conformance = page.accessibility, let reviewed = page.reviewed else { return nil }
    (self.conformance, self.reviewed) = (conformance, reviewed)
  }

  static let schema = RecordSchema<StatementRecord>(
    "statement", "What an accessibility statement says besides its text.",
    [
      .init(
        "conformance", .text, "How far the board meets WCAG 2.2 AA: `full`, `partial` or `none`.",
        example: "partial"
      ) { .text($0.conformance.rawValue) },
      .init("reviewed", .day, "When that was last looked at.", example: "2024-07-01") {
        .day($0.reviewed)
      },
    ])
}
