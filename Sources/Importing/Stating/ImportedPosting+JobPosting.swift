import Facts
import Postings

/// A JobPosting of schema.org, as pages and feeds have it for search engines.
extension ImportedPosting {
  /// `address` is that of the page, from which its links are read.
  mutating func state(
    jobPosting job: JSONValue, of path: String, at address: String? = nil
  ) throws {
    state(.title, job["title"]?.text ?? job["name"]?.text)
    state(
      .organisation, job["hiringOrganization"]?["name"]?.text ?? job["hiringOrganization"]?.text)
    for place in job["jobLocation"]?.all ?? [] {
      let address = place["address"]
      state(place: [
        address?["addressLocality"]?.text ?? address?.text, address?["addressRegion"]?.text,
        address?["addressCountry"]?["name"]?.text ?? address?["addressCountry"]?.text,
      ])
    }
    if job["jobLocationType"]?.text == "TELECOMMUTE" { state(workplace: "remote") }
    for kind in job["employmentType"]?.all.compactMap(\.text) ?? [] { state(employment: kind) }
    statePay(job["baseSalary"])
    if let hours = job["workHours"]?.text, let read = Field.hours.row.kind.read(hours) {
      state(.hours, read)
    }
    state(day: .posted, job["datePosted"]?.text)
    state(day: .deadline, job["validThrough"]?.text)
    state(day: .starts, job["jobStartDate"]?.text)
    state(.reference, job["identifier"]?["value"]?.text ?? job["identifier"]?.text)
    state(.openings, job["totalJobOpenings"]?.text)
    for level in job["educationRequirements"]?.all ?? [] {
      if let words = level["credentialCategory"]?.text ?? level.text,
        let read = recogniseEducation(words)
      {
        state(.education, .education(read))
      }
    }
    try setText(
      [
        (nil, job["description"]?.text), (nil, job["responsibilities"]?.text),
        (nil, job["qualifications"]?.text),
      ], of: path, at: address)
  }

  private mutating func statePay(_ salary: JSONValue?) {
    guard let salary else { return }
    let value = salary["value"]
    let single = value?["value"]?.number ?? value?.number ?? salary["minValue"]?.number
    state(
      payFrom: value?["minValue"]?.number ?? single,
      to: value?["maxValue"]?.number ?? salary["maxValue"]?.number ?? single,
      currency: salary["currency"]?.text,
      per: value?["unitText"]?.text ?? salary["unitText"]?.text)
  }
}

extension JSONValue {
  /// One value or a list of them: schema.org allows both wherever it allows one.
  fileprivate var all: [JSONValue] {
    switch self {
    case .list(let values): values
    case .null: []
    default: [self]
    }
  }
}
