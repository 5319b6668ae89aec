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
      return try items.compactMap { item in try posting({ item[$0]?.words }, document.name) }
    case .json(.list(let items)):
      guard items.contains(where: { $0["jobAdvert"] != nil }) else { return nil }
      return try items.compactMap { item in try posting({ item[$0]?.text }, document.name) }
    default: return nil
    }
  }

  /// Each supplier has names of its own for some of them.
  private static func posting(
    _ value: (String) -> String?, _ path: String
  ) throws -> ImportedPosting? {
    guard let id = value("reference") ?? value("Vacancy_ID") ?? value("VacancyID"),
      let title = value("jobTitle") ?? value("Vacancy_title")
    else { return nil }
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
    posting.state(day: .posted, value("publishOn"))
    posting.state(day: .starts, value("startDate"))
    posting.state(
      day: .deadline, value("expiresAt") ?? value("Expiry_date").map { String($0.prefix(10)) })
    posting.state(.apply, value("applicationUrl") ?? value("advertUrl"))
    try posting.setText([(nil, value("jobAdvert") ?? value("Advert_text"))], of: path)
    return posting
  }
}
