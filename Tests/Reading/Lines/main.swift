// Reads files and prints for each what `prikbord explain` says of it, as one line of JSON: the record and the
// Markdown. `Tests/Reading/measure` compares it with the facts that a careful person reads.
//
//     swift run reading-lines FILE...
import Diagnostics
import Foundation
import PlainText
import Postings

for path in CommandLine.arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  let explanation = Explanation(readPosting(SourceText(path: path, bytes: Array(data))))
  let record = try JSONSerialization.jsonObject(with: Data(try explanation.json().utf8))
  let line = try JSONSerialization.data(withJSONObject: [
    "record": record, "markdown": explanation.markdown(), "evidence": explanation.evidence(),
  ])
  print(String(decoding: line, as: UTF8.self))
}
