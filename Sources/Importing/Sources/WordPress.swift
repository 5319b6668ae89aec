import Postings

extension SourceKind {
  /// The export of WordPress (WXR) with the listings of WP Job Manager: `item`s of the type `job_listing`.
  static let wordPress = SourceKind(
    "wordpress", "export of WP Job Manager", isFeed: true
  ) { document, _ in
    guard case .xml(let root) = document.shape, root.name == "rss", let channel = root["channel"],
      channel["wxr_version"] != nil || channel["item"]?["post_type"] != nil
    else { return nil }
    return try channel.all("item").filter { $0["post_type"]?.words == "job_listing" }
      .compactMap { try posting($0, document.name) }
  }

  private static func posting(_ item: MarkupElement, _ path: String) throws -> ImportedPosting? {
    var meta: [String: String] = [:]
    for entry in item.all("postmeta") {
      if let key = entry["meta_key"]?.words { meta[key] = entry["meta_value"]?.words }
    }
    let status = item["status"]?.words
    guard status == "publish" || status == "draft", meta["_filled"] != "1" else { return nil }
    guard let id = item["post_id"]?.words,
      let title = try item["title"]?.words.map({ try plainText(ofHTML: $0, path) })
    else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, meta["_company_name"])
    posting.state(.locations, meta["_job_location"])
    if meta["_remote_position"] == "1" { posting.state(workplace: "remote") }
    posting.state(
      .pay,
      meta["_job_salary"].map {
        [
          meta["_job_salary_currency"], $0,
          meta["_job_salary_unit"].map { "per \($0.lowercased())" },
        ]
        .compactMap(\.self).joined(separator: " ")
      })
    for category in item.all("category") {
      switch category.attributes["domain"] {
      case "job_listing_type": posting.state(employment: category.words)
      case "job_listing_category": posting.state(.fields, category.words)
      default: posting.state(.tags, category.words)
      }
    }
    posting.state(day: .posted, item["post_date"]?.words)
    posting.state(day: .deadline, meta["_application_deadline"] ?? meta["_job_expires"])
    posting.state(.apply, meta["_application"])
    if status == "draft" { posting.state(.draft, .flag(true)) }
    try posting.setText([(nil, item["encoded"].map { html(of: $0.text) })], of: path)
    return posting
  }

  /// Titles are in HTML, also where XML needs no references: `Kok &amp; bakker`.
  private static func plainText(ofHTML html: String, _ path: String) throws -> String {
    html.contains("&") ? try words(ofHTML: html, of: path) : html
  }

  /// A text as WordPress shows it: paragraphs are parted by empty lines and lines by their ends, unless its blocks have
  /// tags of their own; what stands for pictures and forms is left out.
  private static func html(of text: String) -> String {
    let text = text.replacing("\r\n", with: "\n").replacing(shortcode, with: "")
    let isOfBlocks = text.contains("<!-- wp:") || text.contains("<p>") || text.contains("<p ")
    guard !isOfBlocks else { return text.replacing("\n\n", with: "\n<p>") }
    return text.split(separator: #/\n\s*\n/#).map { asHTML($0) }.joined(separator: "\n")
  }

  private static func asHTML(_ paragraph: Substring) -> String {
    let block = paragraph.firstMatch(of: #/<(?:ul|ol|li|h\d|div|table|blockquote)\b/#)
    return "<p>" + (block == nil ? paragraph.replacing("\n", with: "<br>") : paragraph)
  }

  /// `[gallery ids="1,2"]`, `[caption id="x"]`, `[/caption]`; `[m/v]` and `[onze]` are words.
  private static var shortcode: Regex<Substring> {
    #/\[(?:\/[a-z][\w\-]*|[a-z][\w\-]*\s+[a-z_\-]+=[^\]\n]{0,1000}|gallery|caption|embed|audio|video|playlist)\]/#
  }
}
