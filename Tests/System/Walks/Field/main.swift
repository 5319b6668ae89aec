import Authoring
import Building
import Days
import Diagnostics
import Foundation
import PlainText
import Postings

// A board with one posting whose front matter has the field that the walk adds: the field shows wherever fields do.

let folder = CommandLine.arguments[1]
let front = """
  ---
  title: Adviseur
  organisation: Polder
  posted: 2024-07-01
  probation: two months
  ---
  Wij zoeken je.

  """
let template = """
  {% if posting.probation -%}
  <p>{{ posting.probation }}, {{ posting.facts.probation.certainty | default("") }}</p>
  {%- endif %}
  """
try FileManager.default.createDirectory(
  atPath: folder + "/board/Content/vacancies", withIntermediateDirectories: true)
try FileManager.default.createDirectory(
  atPath: folder + "/board/Templates", withIntermediateDirectories: true)
try "name: B\nbase_url: https://example.org/\ntoday: 2024-07-15\n".write(
  toFile: folder + "/board/Content/board.yml", atomically: true, encoding: .utf8)
try front.write(
  toFile: folder + "/board/Content/vacancies/a.md", atomically: true, encoding: .utf8)
try template.write(
  toFile: folder + "/board/Templates/posting.html", atomically: true, encoding: .utf8)

let explanation = Explanation(readPosting(SourceText(path: "a.md", text: front)))
let built = await Build(
  Project(root: folder + "/board"), BuildOptions { _ in Day(number: 0) }
).write()
func site(_ path: String) -> String {
  (try? String(contentsOfFile: "\(folder)/board/Site/\(path)", encoding: .utf8)) ?? ""
}

let places: [(where: String, text: String, shown: String)] = [
  ("explain, as JSON", try explanation.json(), #""probation" : "two months""#),
  ("explain, as Markdown", explanation.markdown(), "\nprobation: two months\n"),
  ("explain, as text", explanation.text(color: false), "probation     two months"),
  ("fields", FieldListing.text(), "probation"),
  ("fields, as JSON", try FieldListing.json(), #""key" : "probation""#),
  ("the JSON Schema of front matter", try Schema.posting.json(), #""probezeit" : {"#),
  ("a template", site("vacatures/a/index.html"), "<p>two months, stated</p>"),
  ("the open data", site("vacancies.json"), #""probation":"two months""#),
  ("the schema of the open data", site("vacancies.schema.json"), #""probation": {"#),
  ("a feed", site("feed.json"), #""probation":"two months""#),
]
let missing = places.filter { !$0.text.contains($0.shown) }
for diagnostic in built.diagnostics { print(diagnostic.message) }
for place in missing { print("the new field is not in \(place.where)") }
print("\(places.count - missing.count) passed, \(missing.count) failed")
exit(missing.isEmpty ? 0 : 1)
