import Postings

extension SourceKind {
  /// A bare list of the postings API; the text stands in several pieces.
  static let lever = SourceKind(
    "lever", "feed of Lever", isFeed: true,
    address: { "https://api.lever.co/v0/postings/\($0)?mode=json" },
    isOne: { $0.data.map(isJob) ?? false }
  ) { document, _ in
    if let job = document.data, isJob(job) {
      return [try posting(job, document.name)]
    }
    guard case .json(.list(let jobs)) = document.shape,
      jobs.isEmpty || jobs.contains(where: isJob)
    else { return nil }
    return try jobs.map { try posting($0, document.name) }
  }

  private static func isJob(_ value: JSONValue) -> Bool {
    value["hostedUrl"] != nil && value["categories"] != nil
  }

  private static func posting(_ job: JSONValue, _ path: String) throws -> ImportedPosting {
    guard let id = job["id"]?.text, let title = job["text"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    let categories = job["categories"]
    posting.state(.title, title)
    posting.state(.department, categories?["department"]?.text ?? categories?["team"]?.text)
    let places = categories?["allLocations"]?.items.compactMap(\.text) ?? []
    posting.state(
      .locations, places.isEmpty ? [categories?["location"]?.text].compactMap(\.self) : places)
    posting.state(workplace: job["workplaceType"]?.text)
    posting.state(employment: categories?["commitment"]?.text)
    posting.state(day: .posted, milliseconds: job["createdAt"]?.number)
    posting.state(.apply, job["applyUrl"]?.text ?? job["hostedUrl"]?.text)
    let pay = job["salaryRange"]
    posting.state(
      payFrom: pay?["min"]?.number, to: pay?["max"]?.number, currency: pay?["currency"]?.text,
      per: pay?["interval"]?.text)
    let lists = (job["lists"]?.items ?? []).map {
      (heading: $0["text"]?.text, html: $0["content"]?.text.map { "<ul>\($0)</ul>" })
    }
    let opening = [job["opening"]?.text, job["descriptionBody"]?.text].compactMap(\.self)
    let beginning = opening.isEmpty ? job["description"]?.text : opening.joined()
    try posting.setText(
      [(nil, beginning)] + lists + [(nil, job["additional"]?.text)], of: path)
    return posting
  }
}
