import Days
import Postings
import Slugs

/// All open postings for aggregators, in the form that Indeed made common (docs.indeed.com, *XML job feed*):
/// `source` with a `job` for each posting and place, every text in CDATA, the complete set each time: what
/// is missing counts as removed.
struct JobsXML: Document {
  static let fileName = "jobs.xml"

  let site: Site

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.element("source") { xml in
      xml.element("publisher", cdata: site.settings.name)
      xml.element("publisherurl", cdata: site.absoluteURL(.index(page: 1)))
      if let changed = site.lastModified(.index(page: 1)) {
        xml.element("lastBuildDate", cdata: site.zone.timestamp(changed))
      }
      for vacancy in site.open where isComplete(vacancy) {
        let places = site.board.vacancies[vacancy].posting.locations
        if places.isEmpty { write(vacancy, nil, to: &xml) }
        for place in places { write(vacancy, place, to: &xml) }
      }
    }
    bytes = xml.bytes
  }

  /// Aggregators refuse a feed with a job that lacks its date, employer or text.
  private func isComplete(_ vacancy: Int) -> Bool {
    site.board.vacancies[vacancy].posting.posted != nil && site.organisation(of: vacancy) != nil
      && !site.prose(of: vacancy).isEmpty
  }

  private func write(_ vacancy: Int, _ place: Place?, to xml: inout XMLWriter) {
    let posting = site.board.vacancies[vacancy].posting
    let url = site.absoluteURL(.posting(vacancy))
    xml.element("job") { xml in
      xml.element("title", cdata: site.title(of: vacancy))
      if let posted = posting.posted { xml.element("date", cdata: site.zone.timestamp(posted)) }
      // One for each place, and the same for ever: neither title nor position is part of it.
      let number = place.map { "\(posting.slug)-\(slug(of: $0.name))" } ?? posting.slug
      xml.element("referencenumber", cdata: number)
      if let reference = posting.reference { xml.element("requisitionid", cdata: reference) }
      xml.element("url", cdata: url)
      xml.element("company", cdata: site.organisation(of: vacancy) ?? "")
      if let place {
        xml.element("city", cdata: place.name)
        if let region = place.region { xml.element("state", cdata: region) }
      }
      if let country = place?.country ?? site.settings.country {
        xml.element("country", cdata: country)
      }
      xml.element(
        "description", cdata: site.copiedText(of: vacancy), root: site.absoluteRoot,
        folder: url)
      if let pay = posting.pay {
        let per = pay.per.map { site.texts["per_" + $0.rawValue] }
        let amount = pay.min == nil && pay.max == nil ? nil : per
        // "per maand" once, when the source does not say it itself.
        let isSaid = amount.map { pay.text.lowercased().contains($0.lowercased()) } ?? true
        xml.element("salary", cdata: isSaid ? pay.text : "\(pay.text) \(amount ?? "")")
      }
      list(
        "education", posting.education.map { site.texts.name(of: $0.rawValue, in: .education) },
        to: &xml)
      list("jobtype", posting.jobTypes, to: &xml)
      list("category", posting.fields, to: &xml)
      if let last = site.board.vacancies[vacancy].timeline.lastDay {
        xml.element("expirationdate", cdata: last.iso)
      }
      switch posting.workplace {
      case .remote?: xml.element("remotetype", cdata: "Fully remote")
      case .hybrid?: xml.element("remotetype", cdata: "Hybrid remote")
      case .onsite?, nil: break
      }
    }
  }

  private func list(_ name: StaticString, _ values: [String], to xml: inout XMLWriter) {
    if !values.isEmpty { xml.element(name, cdata: values.joined(separator: ", ")) }
  }
}

extension Posting {
  /// The aggregators' words for the kinds of employment.
  fileprivate var jobTypes: [String] {
    employmentTypes.compactMap {
      switch $0 {
      case "FULL_TIME": "fulltime"
      case "PART_TIME": "parttime"
      case "CONTRACTOR": "contract"
      case "TEMPORARY": "temporary"
      case "INTERN": "internship"
      case "VOLUNTEER": "volunteer"
      default: nil
      }
    }
  }
}
