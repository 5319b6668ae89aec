// Reads files and prints for each what `prikbord explain` says of it, as one line of JSON: the record and the
// Markdown. `Tests/Reading/measure` compares it with the facts that a careful person reads.
//
//     swift run reading-lines FILE...
//     swift run reading-lines --features FILE...
//     swift run reading-lines --mentions FILE...
//
// With `--features` each line of a text with the names of its features, with `--mentions` each day and town of it, for
// `Tests/Reading/fit`.
import Diagnostics
import Foundation
import PlainText
import Postings

let isFitting = CommandLine.arguments.contains("--features")
let isAboutMentions = CommandLine.arguments.contains("--mentions")
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
  if isAboutMentions {
    let mentions = mentionsToFit(SourceText(path: path, bytes: Array(data))).map { mention in
      var record: [String: Any] = ["features": mention.features]
      record["year"] = mention.year
      record["month"] = mention.month
      record["day"] = mention.day
      record["town"] = mention.town
      return record
    }
    print(String(decoding: try JSONSerialization.data(withJSONObject: mentions), as: UTF8.self))
    continue
  }
  let explanation = Explanation(readPosting(SourceText(path: path, bytes: Array(data))))
  let record = try JSONSerialization.jsonObject(with: Data(try explanation.json().utf8))
  let line = try JSONSerialization.data(withJSONObject: [
    "record": record, "markdown": explanation.markdown(), "evidence": explanation.evidence(),
  ])
  print(String(decoding: line, as: UTF8.self))
}
