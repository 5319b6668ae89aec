import Diagnostics
import Facts
import Postings
import Testing

@testable import Importing

@Suite("Every kind of source")
struct SourceKindTests {
  /// The fields that a kind states by itself, or that its texts must give; others may stay open where a text does
  /// not say them clearly.
  static let states: [String: [Field]] = [
    "greenhouse": [.organisation, .locations, .employment, .pay, .posted, .deadline],
    "lever": [.locations, .employment, .pay, .posted],
    "ashby": [.locations, .pay, .posted],
    "recruitee": [.organisation, .locations, .employment, .hours, .pay, .posted, .deadline],
    "teamtailor": [.organisation, .locations, .pay, .posted, .deadline],
    "personio": [.organisation, .locations, .employment, .posted],
    "smartrecruiters": [.organisation, .locations, .employment, .posted],
    "workable": [.locations, .employment, .posted],
    "teaching-vacancies": [.organisation, .pay, .employment, .posted, .deadline],
    "find-a-job": [.locations, .pay, .deadline],
    "wordpress": [.organisation, .locations, .employment, .posted, .deadline],
    "csv": [.organisation, .locations, .employment, .hours, .pay, .deadline],
    "page": [.organisation, .locations, .deadline], "markdown": [.organisation, .locations],
    "text": [.organisation, .deadline],
  ]

  /// Where one account has vacancies of several employers, its name is not that of each.
  static let notTold: [String: Set<Field>] = [
    "workable": [.organisation], "find-a-job": [.organisation],
  ]

  @Test("gives the facts of its samples, and none that is wrong", arguments: try Samples.files)
  func facts(file: String) async throws {
    let (kind, postings) = try await SourceKind.read(Samples.document(file))
    let must = try #require(Self.states[kind.key])
    for imported in postings {
      for fact in try facts(of: imported, kind.key, must) {
        if let shown = fact.shown {
          #expect(shown == fact.expected, "\(fact.field.rawValue) of \(imported.id)")
        } else {
          #expect(!must.contains(fact.field), "\(imported.id) has no \(fact.field.rawValue)")
        }
      }
    }
  }

  /// What a posting says beside what its vacancy is.
  private func facts(
    of imported: ImportedPosting, _ kind: String, _ must: [Field]
  ) throws -> [(field: Field, expected: String, shown: String?)] {
    let posting = try made(imported).posting
    let vacancy = try #require(Vacancy.all.first { $0.title == posting.title })
    return try vacancy.facts.sorted { $0.key < $1.key }.compactMap { key, words in
      let field = try #require(Field(rawValue: key))
      if Self.notTold[kind]?.contains(field) == true { return nil }
      // A text gives no day on which it was placed.
      if field == .posted, !must.contains(.posted) { return nil }
      guard let value = field.row.get(posting) else { return (field, words, nil) }
      if case .places(let places) = value { return (field, words, places.first?.name ?? "") }
      return (field, words, value.words ?? "")
    }
  }

  @Test("has at least five samples here, or in Tests/System/Import where it takes other programs")
  func samples() async throws {
    var counts: [String: Int] = [:]
    var told: [String: (right: Int, open: Int)] = [:]
    for file in try Samples.files {
      let (kind, postings) = try await SourceKind.read(Samples.document(file))
      counts[kind.key, default: 0] += postings.count
      for imported in postings {
        let facts = try facts(of: imported, kind.key, Self.states[kind.key] ?? [])
        let before = told[kind.key] ?? (0, 0)
        told[kind.key] = (
          before.right + facts.count { $0.shown == $0.expected },
          before.open + facts.count { $0.shown == nil }
        )
      }
    }
    print("kind                samples  facts right  not told")
    for kind in SourceKind.all {
      guard let count = counts[kind.key], let (right, open) = told[kind.key] else { continue }
      let name = kind.key + String(repeating: " ", count: 20 - kind.key.count)
      print("\(name)\(count)\t\(right)\t\(open)")
    }
    let elsewhere: Set<String> = ["docx", "odt", "pdf", "doc", "mail"]
    for kind in SourceKind.all where !elsewhere.contains(kind.key) {
      #expect(counts[kind.key, default: 0] >= 5, "\(kind.key)")
    }
  }

  @Test(
    "makes a body of safe Markdown out of the HTML of feeds",
    arguments: ["greenhouse.json", "personio.xml"])
  func body(file: String) async throws {
    let (_, postings) = try await SourceKind.read(Samples.document(file))
    let body = try made(try #require(postings.first)).markdown.text
    #expect(body.contains("- Je adviseert over lozingen;\n"))
    #expect(body.contains("**schoon water**") && !body.contains("<p>") && !body.contains("&lt;"))
  }

  @Test("knows its key from all others, and what it is")
  func rows() {
    #expect(Set(SourceKind.all.map(\.key)).count == SourceKind.all.count)
    for kind in SourceKind.all {
      #expect(!kind.title.isEmpty)
      #expect(kind.address?("acme").hasPrefix("https://") ?? true)
    }
  }

  /// What the reader of plain text finds in a text alone, beside what its source states: a measure of both.
  @Test("states what its own text says")
  func agreement() async throws {
    var counts: [Field: (agree: Int, differ: Int)] = [:]
    let fields: [Field] = [
      .locations, .workplace, .hours, .pay, .employment, .deadline, .education, .organisation,
    ]
    for file in try Samples.files {
      for imported in try await SourceKind.read(Samples.document(file)).postings {
        for (agrees, difference) in MadePosting.comparison(imported, "a.md", of: fields) {
          let before = counts[difference.field] ?? (0, 0)
          counts[difference.field] = (
            before.agree + (agrees ? 1 : 0), before.differ + (agrees ? 0 : 1)
          )
          if !agrees { print("\(file) \(imported.id): \(difference)") }
        }
      }
    }
    print("field         agree  differ")
    for field in fields {
      let (agree, differ) = counts[field] ?? (0, 0)
      let name = field.rawValue + String(repeating: " ", count: 14 - field.rawValue.count)
      print("\(name)\(agree)\t\(differ)")
    }
    for field in [Field.pay, .deadline, .hours] {
      let (agree, differ) = try #require(counts[field])
      #expect(agree > 0 && differ == 0, "\(field.rawValue)")
    }
  }
}
