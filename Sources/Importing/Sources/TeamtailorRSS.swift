import Postings

extension SourceKind {
  /// The vacancies of Teamtailor as RSS: `item`s with elements of its own.
  static func teamtailorRSS(_ root: MarkupElement, _ path: String) throws -> [ImportedPosting]? {
    guard root.name == "rss", let channel = root["channel"],
      channel.all("item").contains(where: { $0["remoteStatus"] != nil || $0["locations"] != nil })
    else { return nil }
    return try channel.all("item").map {
      try rssPosting($0, channel["title"]?.words, path)
    }
  }

  private static func rssPosting(
    _ item: MarkupElement, _ organisation: String?, _ path: String
  ) throws -> ImportedPosting {
    guard let title = item["title"]?.words, let id = item["guid"]?.words ?? item["link"]?.words
    else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, item["company_name"]?.words ?? organisation)
    posting.state(.department, item["department"]?.words)
    for place in item["locations"]?.all("location") ?? [] {
      posting.state(place: [
        place["city"]?.words ?? place["name"]?.words, place["country"]?.words,
      ])
    }
    posting.state(workplace: item["remoteStatus"]?.words.flatMap { workplaces[$0] })
    posting.state(day: .posted, item["pubDate"]?.words.flatMap(isoDay))
    posting.state(.apply, item["link"]?.words)
    try posting.setText([(nil, item["description"]?.text)], of: path)
    return posting
  }

  private static let workplaces = ["none": "onsite", "hybrid": "hybrid", "fully": "remote"]

  /// `Mon, 02 Nov 2026 09:00:00 +0100` → `2026-11-02` (RFC 822).
  private static func isoDay(_ date: String) -> String? {
    guard let found = date.firstMatch(of: #/(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/#),
      let month = months.firstIndex(of: String(found.output.2))
    else { return nil }
    func two(_ number: some StringProtocol) -> String {
      number.count < 2 ? "0\(number)" : "\(number)"
    }
    return "\(found.output.3)-\(two(String(month + 1)))-\(two(found.output.1))"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
