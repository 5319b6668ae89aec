import Postings

extension SourceKind {
  /// `jobs[]` of the job board API, with `?content=true` for the texts.
  static let greenhouse = SourceKind(
    "greenhouse", "feed of Greenhouse", isFeed: true,
    address: { "https://boards-api.greenhouse.io/v1/boards/\($0)/jobs?content=true" },
    isOne: { $0.data.map(isJob) ?? false }
  ) { document, _ in
    if let job = document.data, isJob(job) {
      return [try posting(job, document.name)]
    }
    guard case .json(let root) = document.shape, let jobs = root["jobs"]?.items,
      jobs.contains(where: { $0["absolute_url"] != nil })
        || (jobs.isEmpty && root["meta"]?["total"] != nil)
    else { return nil }
    return try jobs.map { try posting($0, document.name) }
  }

  private static func isJob(_ value: JSONValue) -> Bool {
    value["absolute_url"] != nil && value["title"] != nil && value["content"] != nil
  }

  private static func posting(_ job: JSONValue, _ path: String) throws -> ImportedPosting {
    guard let id = job["id"]?.text, let title = job["title"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, job["company_name"]?.text)
    posting.state(.department, job["departments"]?.items.first?["name"]?.text)
    posting.state(.locations, job["location"]?["name"]?.text)
    posting.state(.reference, job["requisition_id"]?.text)
    posting.state(day: .posted, job["first_published"]?.text)
    posting.state(day: .deadline, job["application_deadline"]?.text)
    posting.state(.language, job["language"]?.text)
    posting.state(.apply, job["absolute_url"]?.text)
    if let pay = job["pay_input_ranges"]?.items.first {
      posting.state(
        payFrom: pay["min_cents"]?.number.map { $0 / 100 },
        to: pay["max_cents"]?.number.map { $0 / 100 }, currency: pay["currency_type"]?.text,
        per: pay["title"]?.text)
    }
    for field in job["metadata"]?.items ?? [] {
      guard let name = field["name"]?.text, let value = field["value"]?.text else { continue }
      if name.lowercased().contains("employment") {
        posting.state(employment: value)
      } else {
        posting.keep(name, value)
      }
    }
    try posting.setText([(nil, job["content"]?.text)], of: path)
    return posting
  }
}
