import Postings

extension SourceKind {
  /// `workzag-jobs` of XML. An account without vacancies has the root alone.
  static let personio = SourceKind(
    "personio", "feed of Personio", isFeed: true,
    address: { "https://\($0).jobs.personio.de/xml" }
  ) { document, _ in
    guard case .xml(let root) = document.shape, root.name == "workzag-jobs" else { return nil }
    return try root.all("position").map { job in
      var posting = try posting(job, document.name)
      posting.state(.apply, page(of: posting.id, in: document.name))
      return posting
    }
  }

  /// The page of a vacancy, where one applies: the feed does not say it, and it stands beside the feed.
  private static func page(of id: String, in feed: String) -> String? {
    let start = feed.prefix { $0 != "?" && $0 != "#" }
    guard start.contains(".jobs.personio."), start.hasSuffix("/xml") else { return nil }
    return allowedAddress("job/\(id)", at: String(start))
  }

  private static func posting(_ job: MarkupElement, _ path: String) throws -> ImportedPosting {
    guard let id = job["id"]?.words, let title = job["name"]?.words else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, job["subcompany"]?.words)
    posting.state(.department, job["department"]?.words)
    let more = job["additionalOffices"]?.all("office").compactMap(\.words) ?? []
    posting.state(.locations, [job["office"]?.words].compactMap(\.self) + more)
    posting.state(employment: job["employmentType"]?.words)
    posting.keep("schedule", job["schedule"]?.words)
    posting.keep("seniority", job["seniority"]?.words)
    posting.state(day: .posted, job["createdAt"]?.words)
    let texts = job["jobDescriptions"]?.all("jobDescription") ?? []
    try posting.setText(
      texts.map { (heading: $0["name"]?.words, html: $0["value"]?.text) }, of: path)
    return posting
  }
}

extension MarkupElement {
  /// Its text without blanks at the ends; nil when it says nothing.
  var words: String? {
    let words = trimmed(text)
    return words.isEmpty ? nil : words
  }
}
