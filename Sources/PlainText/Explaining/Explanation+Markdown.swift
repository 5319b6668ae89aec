import Postings

extension Explanation {
  /// The posting as a complete Markdown file with front matter; read again it gives the same facts.
  package func markdown() -> String {
    var out = "---\n"
    if posting.title == nil { out += "# title: …\n" }
    for row in Field.table.rows {
      guard let yaml = row.get(posting)?.yaml else { continue }
      out += "\(row.key):\(yaml.hasPrefix("\n") ? "" : " ")\(yaml)\n"
    }
    out += "---\n"
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    if !body.isEmpty { out += (body.hasPrefix("\n") ? "" : "\n") + body }
    return out
  }
}
