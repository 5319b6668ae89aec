import Facts
import Postings

extension SourceKind {
  /// `offers[]` of the careers site API.
  static let recruitee = SourceKind(
    "recruitee", "feed of Recruitee", isFeed: true,
    address: { "https://\($0).recruitee.com/api/offers" },
    isOne: { $0.data?["offer"] != nil }
  ) { document, _ in
    if let offer = document.data?["offer"], offer["title"] != nil {
      return [try posting(offer, document.name)]
    }
    guard case .json(let root) = document.shape, case .list(let offers)? = root["offers"] else {
      return nil
    }
    return try offers.map { try posting($0, document.name) }
  }

  private static func posting(_ offer: JSONValue, _ path: String) throws -> ImportedPosting {
    guard let id = offer["id"]?.text, let title = offer["title"]?.text else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.organisation, offer["company_name"]?.text)
    posting.state(.department, offer["department"]?.text)
    for place in offer["locations"]?.items ?? [] {
      posting.state(place: [
        place["city"]?.text ?? place["name"]?.text, place["country_code"]?.text,
      ])
    }
    if posting.facts[.locations] == nil {
      posting.state(place: [offer["city"]?.text, offer["country_code"]?.text])
    }
    let flags = ["remote", "hybrid", "on_site"].filter { offer[$0]?.flag == true }
    // Several at once leave the choice to whoever applies.
    posting.state(
      workplace: flags.count == 1 ? flags[0] : flags.contains("hybrid") ? "hybrid" : nil)
    posting.state(employment: offer["employment_type_code"]?.text)
    posting.state(
      .education,
      offer["education_code"]?.text.flatMap { levels[$0] }.map { .education([$0]) })
    posting.state(hoursFrom: offer["min_hours"]?.number, to: offer["max_hours"]?.number)
    let pay = offer["salary"]
    posting.state(
      payFrom: pay?["min"]?.number, to: pay?["max"]?.number, currency: pay?["currency"]?.text,
      per: pay?["period"]?.text)
    posting.state(day: .posted, offer["published_at"]?.text)
    posting.state(day: .deadline, offer["close_at"]?.text)
    posting.state(.apply, offer["careers_apply_url"]?.text ?? offer["careers_url"]?.text)
    for tag in offer["tags"]?.items.compactMap(\.text) ?? [] { posting.state(.tags, tag) }
    try posting.setText(
      [(nil, offer["description"]?.text), (nil, offer["requirements"]?.text)], of: path)
    return posting
  }

  private static let levels: [String: Education] = [
    "vocational": .mbo, "associate_degree": .associateDegree, "bachelor_degree": .bachelor,
    "master_degree": .master, "doctorate": .phd, "professional": .hboBachelor,
  ]
}
