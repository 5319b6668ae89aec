import Days
import Diagnostics
import Facts
import Foundation
import PlainText
import Postings
import Testing

/// A test for each row, out of the list of rows: one that is added is tested before anybody thinks of it.
@Suite("Every field row")
struct FieldRowTests {
  /// A posting whose front matter has the example of one row.
  private func reading(_ field: Field) -> Reading {
    readPosting(
      SourceText(
        path: "a.md", text: "---\n\(field.rawValue): \(field.row.example)\n---\nWij zoeken je.\n"))
  }

  private func posting(_ reading: Reading) -> Posting { Posting(reading, slug: "") }

  @Test("reads its example from front matter, and gives it back", arguments: Field.allCases)
  func reads(field: Field) throws {
    let reading = reading(field)
    #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty)
    let fact = try #require(reading.facts.first { $0.field == field })
    #expect(field.row.get(posting(reading)) == fact.value, "what is put in comes out")
    #expect(fact.certainty == .stated)
    #expect(
      field.row.get(Posting(source: reading.source, slug: "")) == nil, "an absent one is none")
  }

  @Test("is read from each of its other names", arguments: Field.allCases)
  func aliases(field: Field) throws {
    let value = field.row.get(posting(reading(field)))
    for name in field.row.aliases {
      let again = readPosting(
        SourceText(path: "a.md", text: "---\n\(name): \(field.row.example)\n---\nWij zoeken je.\n"))
      #expect(field.row.get(posting(again)) == value, "\(name)")
    }
  }

  @Test("is written as YAML that reads back to the same", arguments: Field.allCases)
  func writesYAML(field: Field) throws {
    let reading = reading(field)
    let again = readPosting(SourceText(path: "a.md", text: Explanation(reading).markdown()))
    #expect(field.row.get(posting(again)) == field.row.get(posting(reading)))
  }

  @Test("has its key in the JSON of `explain`, given or not", arguments: Field.allCases)
  func writesJSON(field: Field) throws {
    func value(_ text: String) throws -> Any {
      let json = try Explanation(readPosting(SourceText(path: "a.md", text: text))).json()
      let all = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let posting = try #require(all?["posting"] as? [String: Any])
      return try #require(posting[field.rawValue])
    }
    let given = try value("---\n\(field.rawValue): \(field.row.example)\n---\n")
    let absent = try value("---\n---\n")
    #expect("\(given)" != "\(absent)")
    let isEmpty =
      absent is NSNull || (absent as? [Any])?.isEmpty == true
      || (absent as? [String: Any])?.isEmpty == true || absent as? Bool == false
    #expect(isEmpty, "\(absent)")
  }

  @Test("stands in the text of `explain` with its value", arguments: Field.allCases)
  func writesText(field: Field) throws {
    let reading = reading(field)
    let fact = try #require(reading.facts.first { $0.field == field })
    #expect(!fact.shown.isEmpty)
    let text = Explanation(reading).text(color: false)
    #expect(text.contains("  \(field.rawValue) "))
    #expect(text.contains(fact.shown))
  }

  @Test("says what it means, with an example of its own", arguments: Field.allCases)
  func documents(field: Field) {
    #expect(field.row.documentation.hasSuffix("."))
    #expect(!field.row.example.isEmpty)
    #expect(!field.row.kind.expectation.isEmpty)
    #expect(!field.row.kind.jsonSchema.isEmpty && !field.row.kind.frontMatterSchema.isEmpty)
  }
}

@Suite("A fact")
struct FactTests {
  @Test("tells in every form of `explain` what is said beside it, and how sure it is")
  func note() throws {
    let reading = readPosting(
      SourceText(path: "a.md", text: "---\npay: € 3.290 bij 36 uur\n---\nWij zoeken je.\n"))
    let explanation = Explanation(reading)
    #expect(explanation.posting.notes == [.pay: "€ 3.290 bij 36 uur"])
    #expect(explanation.text(color: false).contains(" · € 3.290 bij 36 uur"))
    let json = try JSONSerialization.jsonObject(with: Data(try explanation.json().utf8))
    let facts = try #require((json as? [String: Any])?["facts"] as? [[String: Any]])
    let pay = try #require(facts.first { $0["field"] as? String == "pay" })
    #expect(pay["note"] as? String == "€ 3.290 bij 36 uur")
    #expect(pay["certainty"] as? String == "stated")
    #expect(pay["words"] as? String == "€ 3.290 bij 36 uur")
    #expect(pay["line"] as? Int == 2)
  }
}

@Suite("Texts and lists of front matter")
struct FrontMatterTextTests {
  private func reading(_ lines: String) -> Reading {
    readPosting(SourceText(path: "a.md", text: "---\n\(lines)\n---\nWij zoeken je.\n"))
  }

  @Test("a text is of one line, however YAML folds it")
  func singleSpaced() {
    let posting = Posting(
      reading("title: >\n  Adviseur\n  water\ntags: [\"\", \" \", \" water  en\\tland \"]"),
      slug: "")
    #expect(posting.title == "Adviseur water")
    #expect(posting.tags == ["water en land"])
  }

  @Test(
    "a list has at most 200 values, and the error says how many there are", arguments: [200, 201])
  func tooMany(count: Int) {
    let tags = (0..<count).map { "tag\($0)" }.joined(separator: ", ")
    let reading = reading("tags: [\(tags)]")
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == (count > 200 ? ["too-many-values"] : []))
    #expect(errors.first?.message.contains("201") ?? true)
    #expect(Posting(reading, slug: "").tags.count == (count > 200 ? 0 : 200))
  }

  @Test(
    "a text has no more values than that either, and what is left out is told",
    arguments: [
      ("Locatie", "Plaats", Field.locations), ("Vakgebied", "Zorg", .fields),
      ("Schaal", "", .scales),
    ])
  func tooManyRead(label: String, word: String, field: Field) {
    let lines = (1...3000).map { "\(label): \(word)\($0)\n" }.joined()
    let reading = readPosting(
      SourceText(path: "a.txt", text: "Adviseur water\n\n\(lines)\nWij zoeken je.\n"))
    let told = reading.diagnostics.filter { $0.code == "too-many-values" }
    let count = reading.facts.first { $0.field == field }?.value.itemCount ?? 0
    #expect(count <= 200)
    #expect(told.map(\.severity) == (count == 200 ? [.warning] : []), "\(label)")
  }

  @Test("so has one line of them")
  func tooManyOnALine() {
    let places = (1...1000).map { "Plaats\($0)" }.joined(separator: ", ")
    let reading = readPosting(
      SourceText(path: "a.txt", text: "Adviseur water\n\nVakgebied: \(places)\n\nWij zoeken je.\n"))
    #expect(reading.facts.allSatisfy { $0.value.itemCount <= 200 })
  }

  @Test(
    "a word that is two letters from a field is none of its slips",
    arguments: [
      ("status", nil), ("dedline", "deadline"), ("organisatoin", "organisation"),
    ] as [(String, String?)])
  func slips(key: String, meant: String?) {
    let told = reading("\(key): x").diagnostics.first { $0.code == "unknown-field" }
    #expect(told?.severity == (meant == nil ? .warning : .error))
    #expect(meant.map { told?.help?.contains("`\($0)`") ?? false } ?? true)
  }
}
