import Diagnostics
import Postings

extension SourceKind {
  /// A JSON Feed 1.1 whose items each have a JobPosting of schema.org, or RSS.
  static let teamtailor = SourceKind(
    "teamtailor", "feed of Teamtailor", isFeed: true,
    address: { "https://\($0).teamtailor.com/jobs.json" },
    isPart: { document in
      if case .json(let root) = document.shape { root["next_url"]?.text != nil } else { false }
    }
  ) { document, options in
    if case .xml(let root) = document.shape { return try teamtailorRSS(root, document.name) }
    guard case .json(let root) = document.shape,
      root["version"]?.text?.contains("jsonfeed.org") == true,
      case .list(var items)? = root["items"]
    else { return nil }
    var next = root["next_url"]?.text
    while let address = next, let requests = options.requests {
      guard case .json(let page) = try await requests.page(address).shape,
        case .list(let more)? = page["items"]
      else { throw Diagnostic.unfetched(address, "it is no page of the list") }
      items += more
      next = page["next_url"]?.text
    }
    return try items.map { item in
      guard let id = item["id"]?.text, let title = item["title"]?.text else { return .unreadable }
      var posting = ImportedPosting(id: id)
      try posting.state(jobPosting: item["_jobposting"] ?? .null, of: document.name)
      posting.state(.title, title)
      if posting.facts[.organisation] == nil { posting.state(.organisation, root["title"]?.text) }
      if posting.facts[.posted] == nil {
        posting.state(day: .posted, item["date_published"]?.text)
      }
      if posting.facts[.apply] == nil { posting.state(.apply, item["url"]?.text) }
      if posting.text.words.isEmpty, let html = item["content_html"]?.text {
        try posting.setText([(nil, html)], of: document.name)
      }
      return posting
    }
  }
}
