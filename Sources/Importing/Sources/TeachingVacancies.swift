import Facts
import Postings

extension SourceKind {
  /// What suppliers of schools deliver to the Department for Education's Teaching Vacancies (England): `item`s of XML,
  /// or a list of JSON with the same names.
  static let teachingVacancies = SourceKind(
    "teaching-vacancies", "feed for Teaching Vacancies (DfE)", isFeed: true
  ) { document, _ in
    switch document.shape {
    case .xml(let root):
      let items = root.descendants { $0["jobAdvert"] != nil || $0["Advert_text"] != nil }
      guard !items.isEmpty else { return nil }
      // A supplier with a feed of news has the address outside of the vacancy.
      let entries = root.descendants { $0.name == "item" && $0["link"] != nil }
      return try items.enumerated().map { number, item in
        let link = entries.count == items.count ? entries[number]["link"]?.words : nil
        return try posting({ item[$0]?.words ?? ($0 == "link" ? link : nil) }, document.name)
      }
    case .json(.list(let items)):
      guard items.contains(where: { $0["jobAdvert"] != nil }) else { return nil }
      return try items.map { item in try posting({ item[$0]?.text }, document.name) }
    default: return nil
    }
  }

  /// Each supplier has names of its own for some of them.
  private static func posting(
    _ value: (String) -> String?, _ path: String
  ) throws -> ImportedPosting {
    guard let id = value("reference") ?? value("Vacancy_ID") ?? value("VacancyID"),
      let title = value("jobTitle") ?? value("Vacancy_title")
    else { return .unreadable }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.reference, id)
    posting.state(.organisation, value("schoolName") ?? value("Organisation"))
    posting.state(
      .locations,
      value("Job_Location").map { $0.replacing("_", with: " ") })
    posting.state(.pay, value("salary") ?? value("Salary"))
    posting.state(employment: value("contractType") ?? value("Contract_Type"))
    posting.keep("schedule", value("workingPatterns") ?? value("Working_Patterns"))
    posting.keep("phase", value("phase") ?? value("Phase_"))
    posting.keep("subjects", value("subjects"))
    posting.keep("allowances", value("additionalAllowances"))
    for (key, names) in kept { posting.keep(key, names.lazy.compactMap(value).first) }
    posting.state(day: .posted, value("publishOn"))
    posting.state(day: .starts, value("startDate"))
    posting.state(
      day: .deadline, value("expiresAt") ?? value("Expiry_date").map { String($0.prefix(10)) })
    let address = value("applicationUrl") ?? value("advertUrl") ?? value("link")
    posting.state(.apply, try address.map { try wholeAddress($0, path) })
    try posting.setText([(nil, value("jobAdvert") ?? value("Advert_text"))], of: path)
    return posting
  }

  /// What the board has no field for, by what it is called there and what suppliers call it.
  private static let kept: [(key: String, names: [String])] = [
    ("role", ["jobRole", "jobRoles", "Job_Roles"]), ("keystages", ["keyStages", "Key_Stage"]),
    ("ect", ["ectSuitable", "ECT_Suitable"]), ("benefits", ["benefits", "benefitsDetails"]),
    ("visa", ["visaSponsorshipAvailable", "Visa_Sponsorship_Available"]),
    ("urns", ["schoolUrns", "URN"]), ("trust", ["trustUID", "TrustUID"]),
  ]

  /// Some leave the scheme out, and some write the references of HTML where there is none.
  private static func wholeAddress(_ words: String, _ path: String) throws -> String {
    let address = words.contains("&amp;") ? try Importing.words(ofHTML: words, of: path) : words
    return address.lowercased().hasPrefix("www.") ? "https://" + address : address
  }
}
