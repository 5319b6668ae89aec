import Facts
import Postings

extension SourceKind {
  /// The bulk upload of Find a job (Department for Work and Pensions, United Kingdom; specification 3.0):
  ///
  ///     <Vacancies><Vacancy vacancyRefCode="10"><Title>…</Title><Description>…</Description>…
  ///
  /// An upload tells what is new or has changed, so what it leaves out has not gone. Whose vacancies they are stands in the
  /// account and not in the file: give the source its `organisation`.
  static let findAJob = SourceKind("find-a-job", "upload for Find a job (DWP)") { document, _ in
    guard case .xml(let root) = document.shape, root.name == "Vacancies" else { return nil }
    return try root.all("Vacancy").map { try posting($0, document.name) }
  }

  private static func posting(_ item: MarkupElement, _ path: String) throws -> ImportedPosting {
    guard let id = item.attributes["vacancyRefCode"], let title = item["Title"]?.words else {
      return .unreadable
    }
    var posting = ImportedPosting(id: id)
    posting.state(.title, title)
    posting.state(.reference, id)
    let place = item["Location"]
    posting.state(place: [place?["City"]?.words, place?["State"]?.words])
    posting.state(employment: item["VacancyType"]?.code.flatMap { types[$0] })
    posting.keep("schedule", item["VacancyStatus"]?.code.flatMap { schedules[$0] })
    posting.state(day: .deadline, item["VacancyExpiry"]?.words)
    posting.state(.apply, item["ApplyUrl"]?.words)
    posting.state(.apply, item["ApplyEmail"]?.words)
    posting.statePay(item["Salary"])
    try posting.setText(words: item["Description"]?.words ?? "", of: path)
    return posting
  }

  private static let types = [
    "1": "permanent", "2": "contract", "3": "temporary", "4": "apprenticeship",
  ]
  private static let schedules = ["1": "full time", "2": "part time"]
}

extension MarkupElement {
  /// Values of a list of the specification are told by their number alone.
  fileprivate var code: String? { attributes["id"] }
}

extension ImportedPosting {
  /// In words where there are some, else as two amounts of pounds.
  fileprivate mutating func statePay(_ salary: MarkupElement?) {
    if let words = salary?["Text"]?.words { return state(.pay, words) }
    state(
      payFrom: salary?["Min"]?.words.flatMap(Double.init),
      to: salary?["Max"]?.words.flatMap(Double.init), currency: "GBP",
      per: salary?["Frequency"]?.words)
  }
}
