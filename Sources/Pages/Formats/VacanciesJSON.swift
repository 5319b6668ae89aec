import Days
import Postings

/// The open data of the board: every fact of every open posting, newest first, a line each.
struct VacanciesJSON: Document {
  static let fileName = "vacancies.json"
  static let mediaType = "application/json"
  /// After so many vacancies it is known how large all of them will be.
  private static let sample = 100

  let site: Site
  var excerpted: VacancyList? { site.open }

  func write(to bytes: inout [UInt8]) {
    var json = JSONWriter(after: bytes.take())
    json.object { json in
      json.field("$schema", site.absoluteURL(path: VacanciesSchema.fileName))
      json.object("board") { json in
        json.field("name", site.settings.name)
        json.field("url", IndexPage(site: site).absoluteURL)
        json.field("language", site.texts.languageCode)
      }
      json.field("updated", ifAny: IndexPage(site: site).lastModified?.iso)
      json.field("count", site.open.count)
      json.array("vacancies") { json in
        let start = json.bytes.count
        for (position, vacancy) in site.open.enumerated() {
          if position == Self.sample {
            // Grown by doubling, the bytes of a large board would take three times their room.
            json.reserve((json.bytes.count - start) / Self.sample * site.open.count * 9 / 8)
          }
          json.write("\n")
          json.object { json in
            VacancyFact.write(VacancyFact.all, of: vacancy, to: &json)
          }
        }
      }
    }
    json.write("\n")
    bytes = json.bytes
  }
}

/// The JSON Schema (draft 2020-12) of the open data, out of the same rows.
struct VacanciesSchema: Document {
  static let fileName = "vacancies.schema.json"
  static let mediaType = "application/schema+json"

  let site: Site

  func write(to bytes: inout [UInt8]) {
    var lines = [
      "{",
      "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
      "  \"$id\": \(quoted(site.absoluteURL(path: Self.fileName))),",
      "  \"title\": \"The open vacancies of a board\",",
      "  \"type\": \"object\",",
      "  \"required\": [\"board\", \"count\", \"vacancies\"],",
      "  \"properties\": {",
      "    \"$schema\": {\"type\": \"string\"},",
      "    \"board\": {\"type\": \"object\", \"required\": [\"name\", \"url\", \"language\"], \"properties\": {\"name\": {\"type\": \"string\"}, \"url\": {\"type\": \"string\", \"format\": \"uri\"}, \"language\": {\"type\": \"string\", \"minLength\": 2}}},",
      "    \"updated\": {\"description\": \"The last change that the content tells of.\", \"type\": \"string\", \"format\": \"date\"},",
      "    \"count\": {\"description\": \"How many vacancies follow.\", \"type\": \"integer\", \"minimum\": 0},",
      "    \"vacancies\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/vacancy\"}}",
      "  },",
      "  \"$defs\": {",
      "    \"vacancy\": {",
      "      \"type\": \"object\",",
    ]
    let required = VacancyFact.all.filter(\.isRequired).map { quoted($0.key) }
    lines.append("      \"required\": [\(required.joined(separator: ", "))],")
    lines.append("      \"additionalProperties\": false,")
    lines.append("      \"properties\": {")
    for (position, fact) in VacancyFact.all.enumerated() {
      let comma = position + 1 < VacancyFact.all.count ? "," : ""
      let schema = [.init("description", .text(fact.documentation))] + fact.schema
      lines.append("        \(quoted(fact.key)): \(written(.object(schema)))\(comma)")
    }
    lines += ["      }", "    }", "  }", "}", ""]
    bytes.append(contentsOf: lines.joined(separator: "\n").utf8)
  }

  private func quoted(_ text: String) -> String { written(.text(text)) }

  private func written(_ value: JSONValue) -> String {
    var json = JSONWriter()
    json.value(value)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
