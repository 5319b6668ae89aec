import Postings

extension SourceKind {
  /// `jobs[]` of the posting API, with `includeCompensation=true` for the pay.
  static let ashby = SourceKind(
    "ashby", "feed of Ashby", isFeed: true,
    address: { "https://api.ashbyhq.com/posting-api/job-board/\($0)?includeCompensation=true" }
  ) { document, _ in
    guard case .json(let root) = document.shape, let jobs = root["jobs"]?.items,
      root["apiVersion"] != nil || jobs.contains(where: { $0["descriptionHtml"] != nil })
    else { return nil }
    return try jobs.filter { $0["isListed"]?.flag != false }
      .map { try posting($0, document.name) }
  }

  private static func posting(_ job: JSONValue, _ path: String) throws -> ImportedPosting {
    guard let id = job["id"]?.text, let title = job["title"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.department, job["department"]?.text)
    let more = job["secondaryLocations"]?.items.compactMap { $0["location"]?.text } ?? []
    posting.state(.locations, [job["location"]?.text].compactMap(\.self) + more)
    posting.state(
      workplace: job["workplaceType"]?.text ?? (job["isRemote"]?.flag == true ? "remote" : nil))
    posting.state(employment: job["employmentType"]?.text)
    posting.state(day: .posted, job["publishedAt"]?.text)
    posting.state(day: .deadline, job["applicationDeadline"]?.text)
    posting.state(.apply, job["applyUrl"]?.text ?? job["jobUrl"]?.text)
    let pay = job["compensation"]?["summaryComponents"]?.items.first {
      $0["compensationType"]?.text == "Salary"
    }
    posting.state(
      payFrom: pay?["minValue"]?.number, to: pay?["maxValue"]?.number,
      currency: pay?["currencyCode"]?.text, per: pay?["interval"]?.text)
    try posting.setText([(nil, job["descriptionHtml"]?.text)], of: path)
    return posting
  }
}
