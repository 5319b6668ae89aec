import Diagnostics
import Postings

extension SourceKind {
  /// `content[]` of the posting API; a posting asked for by itself has the texts in `jobAd.sections`.
  static let smartRecruiters = SourceKind(
    "smartrecruiters", "feed of SmartRecruiters", isFeed: true,
    address: { "https://api.smartrecruiters.com/v1/companies/\($0)/postings" },
    isPart: { document in
      if case .json(let root) = document.shape { offset(after: root) != nil } else { false }
    },
    isOne: { $0.data?["jobAd"] != nil }
  ) { document, options in
    guard case .json(let root) = document.shape else { return nil }
    if root["jobAd"] != nil, root["releasedDate"] != nil {
      return [try posting(root, document.name)]
    }
    guard root["totalFound"] != nil, case .list(let jobs)? = root["content"] else { return nil }
    guard let requests = options.requests else {
      return try jobs.map { try posting($0, document.name) }
    }
    var postings: [ImportedPosting] = []
    for job in try await jobs + rest(of: root, document.name, requests) {
      postings.append(try await whole(job, document.name, requests))
    }
    return postings
  }

  /// Where the next page of a list begins; nil behind the last.
  private static func offset(after list: JSONValue) -> Int? {
    let shown = list["content"]?.items.count ?? 0
    let next = (list["offset"]?.count ?? 0) + shown
    return shown > 0 && next < list["totalFound"]?.count ?? 0 ? next : nil
  }

  /// What the pages behind the first list.
  private static func rest(
    of list: JSONValue, _ address: String, _ requests: Requests
  ) async throws -> [JSONValue] {
    var jobs: [JSONValue] = []
    var next = offset(after: list)
    while let offset = next {
      let page = try await requests.page(
        address + (address.contains("?") ? "&" : "?") + "offset=\(offset)")
      guard case .json(let list) = page.shape, case .list(let more)? = list["content"] else {
        throw Diagnostic.unfetched(page.name, "it is no page of the list")
      }
      jobs += more
      next = self.offset(after: list).flatMap { $0 > offset ? $0 : nil }
    }
    return jobs
  }

  /// A vacancy with its text, which the list leaves out.
  private static func whole(
    _ job: JSONValue, _ path: String, _ requests: Requests
  ) async throws -> ImportedPosting {
    guard job["jobAd"] == nil, let id = job["id"]?.text, let address = job["ref"]?.text else {
      return try posting(job, path)
    }
    guard let document = try await requests.vacancy(id, at: address) else { return .unchanged(id) }
    guard case .json(let whole) = document.shape else { return try posting(job, path) }
    return try posting(whole, address).called(id)
  }

  private static func posting(_ job: JSONValue, _ path: String) throws -> ImportedPosting {
    guard let id = job["id"]?.text, let title = job["name"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, job["company"]?["name"]?.text)
    posting.state(.department, job["department"]?["label"]?.text)
    let place = job["location"]
    posting.state(place: [
      place?["city"]?.text, place?["region"]?.text, place?["country"]?.text?.uppercased(),
    ])
    posting.state(
      workplace: place?["remote"]?.flag == true
        ? "remote" : place?["hybrid"]?.flag == true ? "hybrid" : nil)
    posting.state(employment: job["typeOfEmployment"]?["label"]?.text)
    posting.state(.fields, job["function"]?["label"]?.text)
    posting.state(.reference, job["refNumber"]?.text)
    posting.state(day: .posted, job["releasedDate"]?.text)
    posting.state(.language, job["language"]?["code"]?.text)
    posting.state(.apply, job["applyUrl"]?.text ?? job["postingUrl"]?.text)
    let sections = [
      "companyDescription", "jobDescription", "qualifications", "additionalInformation",
    ]
    .compactMap { job["jobAd"]?["sections"]?[$0] }
    try posting.setText(
      sections.map { (heading: $0["title"]?.text, html: $0["text"]?.text) }, of: path)
    return posting
  }
}
