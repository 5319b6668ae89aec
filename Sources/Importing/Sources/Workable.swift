import Postings

extension SourceKind {
  /// `jobs[]` of the widget API, with `details=true` for the texts. A vacancy in several countries stands there once
  /// for each.
  static let workable = SourceKind(
    "workable", "feed of Workable", isFeed: true,
    address: { "https://apply.workable.com/api/v1/widget/accounts/\($0)?details=true" }
  ) { document, _ in
    guard case .json(let root) = document.shape, let jobs = root["jobs"]?.items,
      jobs.contains(where: { $0["shortcode"] != nil }) || (jobs.isEmpty && root["name"] != nil)
    else { return nil }
    var postings: [ImportedPosting] = []
    for job in jobs {
      guard let id = job["shortcode"]?.text else {
        postings.append(.unreadable)
        continue
      }
      if let known = postings.firstIndex(where: { $0.id == id }) {
        postings[known].statePlaces(of: job)
      } else {
        postings.append(try posting(job, id, root["name"]?.text, document.name))
      }
    }
    return postings
  }

  private static func posting(
    _ job: JSONValue, _ id: String, _ organisation: String?, _ path: String
  ) throws -> ImportedPosting {
    guard let title = job["title"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, organisation)
    posting.state(.department, job["department"]?.text)
    posting.statePlaces(of: job)
    if job["telecommuting"]?.flag == true { posting.state(workplace: "remote") }
    posting.state(employment: job["employment_type"]?.text)
    posting.state(.reference, job["code"]?.text)
    posting.state(.education, job["education"]?.text.flatMap { Field.education.row.kind.read($0) })
    posting.state(day: .posted, job["published_on"]?.text ?? job["created_at"]?.text)
    posting.state(.apply, job["application_url"]?.text ?? job["url"]?.text)
    try posting.setText([(nil, job["description"]?.text)], of: path)
    return posting
  }
}

extension ImportedPosting {
  fileprivate mutating func statePlaces(of job: JSONValue) {
    for place in job["locations"]?.items ?? [] where place["hidden"]?.flag != true {
      state(place: [place["city"]?.text, place["region"]?.text, place["country"]?.text])
    }
    if facts[.locations] == nil {
      state(place: [job["city"]?.text, job["state"]?.text, job["country"]?.text])
    }
  }
}
