import Days
import Diagnostics
import Foundation

@testable import Templating

/// A small board for tests: records with every type of field.
struct OrganisationRecord: TemplateRecord {
  var name = "Gemeente Zwolle"
  var website: String? = "https://zwolle.example/"

  static let schema = RecordSchema<OrganisationRecord>(
    "organisation", "Who a posting is from.",
    [
      .init("name", .text, "Its name.", example: "Gemeente Zwolle") { .text($0.name) },
      .init("website", .optional(.url), "Its website.") { $0.website.map { .url($0) } ?? .none },
      .init("postings", .list(.record(PostingRecord.self)), "Its open postings.") { _ in .list([])
      },
    ])
}

final class PostingRecord: TemplateRecord {
  let title: String
  let field: String
  let url: String
  let pay: Int?
  let deadline: Day?
  let tags: [String]
  let isOpen: Bool
  let body: String
  let organisation: OrganisationRecord
  let apply: String
  let extra: [String: Value]

  init(
    title: String, field: String = "Water", url: String = "/vacatures/x/", pay: Int? = nil,
    deadline: Day? = nil, tags: [String] = [], isOpen: Bool = true,
    body: String = "<p>Wij <b>zoeken</b> jou &amp; mij</p>",
    organisation: OrganisationRecord = .init(), apply: String = "https://example.org/apply?a=1&b=2",
    extra: [String: Value] = [:]
  ) {
    self.title = title
    self.field = field
    self.url = url
    self.pay = pay
    self.deadline = deadline
    self.tags = tags
    self.isOpen = isOpen
    self.body = body
    self.organisation = organisation
    self.apply = apply
    self.extra = extra
  }

  static let schema = RecordSchema<PostingRecord>(
    "posting", "One vacancy.",
    [
      .init("title", .text, "The job title.", example: "Adviseur water") { .text($0.title) },
      .init("field", .text, "The field of work.", example: "Water") { .text($0.field) },
      .init("url", .url, "Its page.", example: "/vacatures/adviseur-water/") { .url($0.url) },
      .init("pay", .optional(.number), "Euros a month.", example: "3662") {
        $0.pay.map { .whole($0) } ?? .none
      },
      .init("deadline", .optional(.day), "The last day to apply.") {
        $0.deadline.map { .day($0) } ?? .none
      },
      .init("tags", .list(.text), "Free words.") { .list($0.tags.map { .text($0) }) },
      .init("is_open", .flag, "Can be applied for.") { .flag($0.isOpen) },
      .init("body", .html, "The text.") { .html($0.body) },
      .init("organisation", .record(OrganisationRecord.self), "Who it is from.") {
        .record($0.organisation)
      },
      .init("department", .optional(.record(OrganisationRecord.self)), "A part of it.") { _ in .none
      },
      .init("apply", .text, "Where to apply.") { .text($0.apply) },
      .init("extra", .dynamic, "Whatever the front matter says.") { .map($0.extra) },
    ])
}

struct BoardRecord: TemplateRecord {
  static let schema = RecordSchema<BoardRecord>(
    "board", "The board.",
    [
      .init("name", .text, "Its name.", example: "Werk & Water") { _ in .text("Werk & Water") },
      .init("today", .day, "The day of the build.") { _ in
        Day(year: 2024, month: 7, day: 15).map { .day($0) } ?? .none
      },
    ])
}

struct SamplePage: TemplateRecord {
  var posting = PostingRecord(
    title: "Adviseur <water> & bodem", url: "/vacatures/adviseur-water/", pay: 3662,
    deadline: Day(year: 2024, month: 8, day: 1), tags: ["water", "beleid"],
    extra: ["shift": .text("day"), "seats": .whole(2), "langs": .list([.text("nl"), .text("en")])])
  var postings = [
    PostingRecord(title: "Zwemmer", field: "Water", pay: 2000, tags: ["zwemmen"]),
    PostingRecord(title: "Tester", field: "ICT", pay: nil, isOpen: false),
    PostingRecord(title: "adviseur", field: "Water", pay: 3000),
  ]

  static let schema = RecordSchema<SamplePage>(
    "page of a posting", "What the template of a posting sees.",
    [
      .init("board", .record(BoardRecord.self), "The board.") { _ in .record(BoardRecord()) },
      .init("posting", .record(PostingRecord.self), "The posting.") { .record($0.posting) },
      .init("postings", .list(.record(PostingRecord.self)), "Open postings.") {
        .list($0.postings.map { .record($0) })
      },
    ])
}

enum Sample {
  static let dutch = """
    # the texts of the board
    apply_now: Solliciteer nu
    vacancies(count): {count} vacature | {count} vacatures
    remove_filter(name): Verwijder filter: {name}
    """

  /// How the theme's own file says that a language writes.
  private static func forms(of language: String) -> String {
    let keys = [
      "plural_rule", "money", "months", "short_months", "weekdays", "day_long", "day_short",
      "day_full",
    ]
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try? String(
      contentsOf: root.appending(path: "Templates/strings.\(language).txt"), encoding: .utf8)
    return (text ?? "").split(separator: "\n")
      .filter { line in keys.contains { line.hasPrefix($0 + ":") || line.hasPrefix($0 + "(") } }
      .map { "\n" + $0 }.joined()
  }

  static func host(_ log: inout DiagnosticLog, language: String = "nl") -> TemplateHost {
    let strings = Strings(
      source: SourceText(path: "Templates/strings/nl.txt", text: dutch + forms(of: language)),
      code: language, log: &log)
    let asset = TemplateFunction(
      "asset", [.init("name", .text)], to: .url, "The address of a file of the theme.",
      example: "{{ asset(\"style.css\") }}",
      check: { arguments in
        guard case .text(let name)?? = arguments.first, name != "style.css" else { return nil }
        return .init(
          "the theme has no file `\(name)`",
          help: nearestName(to: name, among: ["style.css"]).map { "did you mean `\($0)`?" })
      },
      body: { arguments in .url("/assets/" + (arguments.first?.printed ?? "")) })
    return TemplateHost(
      strings: strings, functions: [asset], globals: [data], baseURL: "https://example.org/",
      markdown: { text in
        let parts = text.split(separator: "*", omittingEmptySubsequences: false)
        return parts.count == 3
          ? "<p>\(parts[0])<em>\(parts[1])</em>\(parts[2])</p>\n" : "<p>\(text)</p>\n"
      })
  }

  /// What the guide has in `Content/data/sponsors.yml`.
  private static let data: TemplateGlobal = {
    let sponsor = RecordShape(
      "data.sponsors",
      [
        .init(name: "name", type: .text), .init(name: "since", type: .number),
        .init(name: "site", type: .optional(.text)),
      ])
    let rows: [Value] = [
      .entry(
        sponsor, [.text("Knoop en Lus"), .whole(2012), .text("https://example.org/knoop")]),
      .entry(sponsor, [.text("Waterhoven"), .whole(1998), .none]),
    ]
    return TemplateGlobal(
      "data", RecordShape("data", [.init(name: "sponsors", type: .list(.entry(sponsor)))]),
      values: [.list(rows)])
  }()

  /// `page.html` of these files, or nil and what was said about them.
  static func compile<Page: TemplateRecord>(
    _ sources: [String: String], for page: Page.Type, language: String = "nl"
  ) -> (page: CompiledPage?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let host = host(&log, language: language)
    let set = TemplateSet.compile(
      sources: sources.reduce(into: [:]) {
        $0[$1.key] = SourceText(path: "Templates/" + $1.key, text: $1.value)
      },
      pages: [PageTemplate("page.html", Page.self, "a page of tests")], host: host, log: &log)
    return (set?["page.html"], log)
  }

  /// The page and what was said about it; nil when it did not compile.
  static func render<Page: TemplateRecord>(
    _ sources: [String: String], _ record: Page, language: String = "nl"
  ) -> (page: String?, diagnostics: [Diagnostic]) {
    let (compiled, said) = compile(sources, for: Page.self, language: language)
    guard let page = compiled else { return (nil, said.sorted) }
    var log = said
    var buffer: [UInt8] = []
    log.add(contentsOf: page.render(record, into: &buffer))
    return (String(decoding: buffer, as: UTF8.self), log.sorted)
  }

  static func render(_ sources: [String: String]) -> (page: String?, diagnostics: [Diagnostic]) {
    render(sources, SamplePage())
  }

  static func render(_ template: String, language: String = "nl") -> String {
    let (page, diagnostics) = render(["page.html": template], SamplePage(), language: language)
    return page ?? TerminalRendering(color: false).render(diagnostics)
  }

  /// All errors as a person reads them.
  static func errors(_ sources: [String: String]) -> String {
    TerminalRendering(color: false).render(render(sources).diagnostics)
  }
}
