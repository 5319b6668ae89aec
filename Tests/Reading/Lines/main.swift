// Reads files and prints for each what `prikbord explain` says of it, as one line of JSON: the record and the
// Markdown. `Tests/Reading/measure` compares it with the facts that a careful person reads.
//
//     swift run reading-lines FILE...
//     swift run reading-lines --features FILE...
//
// With `--features` each line of a text with the names of its features, for `Tests/Reading/fit`.
import Diagnostics
import Foundation
import PlainText
import Postings

let isFitting = CommandLine.arguments.contains("--features")
for path in CommandLine.arguments.dropFirst() where !path.hasPrefix("--") {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  if isFitting {
    let lines = linesToFit(SourceText(path: path, bytes: Array(data))).map { line in
      [
        "number": line.number, "isAfterBlank": line.isAfterBlank, "features": line.features,
        "weight": line.weight.map { $0 as Any } ?? NSNull(),
      ]
    }
    print(String(decoding: try JSONSerialization.data(withJSONObject: lines), as: UTF8.self))
    continue
  }
  let explanation = Explanation(readPosting(SourceText(path: path, bytes: Array(data))))
  let record = try JSONSerialization.jsonObject(with: Data(try explanation.json().utf8))
  let line = try JSONSerialization.data(withJSONObject: [
    "record": record, "markdown": explanation.markdown(), "evidence": explanation.evidence(),
  ])
  print(String(decoding: line, as: UTF8.self))
}
