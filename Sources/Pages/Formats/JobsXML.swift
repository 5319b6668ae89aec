import Days
import Facts
import Postings
import Slugs

/// All open postings for aggregators, in the form that Indeed made common (docs.indeed.com, *XML job feed*):
/// `source` with a `job` for each posting and place, every text in CDATA, the complete set each time: what
/// is missing counts as removed.
struct JobsXML: Document {
  static let fileName = "jobs.xml"
  static let mediaType = "application/xml"

  let site: Site
  var shown: VacancyList? { site.open }

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.element("source") { xml in
      xml.element("publisher", cdata: site.settings.name)
      xml.element("publisherurl", cdata: IndexPage(site: site).absoluteURL)
      if let changed = IndexPage(site: site).lastModified {
        xml.element("lastBuildDate", cdata: site.zone.timestamp(changed))
      }
      for vacancy in site.open where isComplete(vacancy) {
        let places = vacancy.own.posting.locations
        if places.isEmpty { write(vacancy, nil, to: &xml) }
        for place in places { write(vacancy, place, to: &xml) }
      }
    }
    bytes = xml.bytes
  }

  /// Aggregators refuse a feed with a job that lacks its date, employer or text.
  private func isComplete(_ vacancy: SiteVacancy) -> Bool {
    vacancy.own.posting.posted != nil && vacancy.organisation != nil
      && !vacancy.own.prose.isEmpty
  }

  private func write(_ vacancy: SiteVacancy, _ place: Place?, to xml: inout XMLWriter) {
    let posting = vacancy.own.posting
    let url = vacancy.absoluteURL
    xml.element("job") { xml in
      xml.element("title", cdata: vacancy.title)
      if let posted = posting.posted { xml.element("date", cdata: site.zone.timestamp(posted)) }
      // One for each place, and the same for ever: neither title nor position is part of it.
      let number = place.map { "\(posting.slug)-\(slug(of: $0.name))" } ?? posting.slug
      xml.element("referencenumber", cdata: number)
      if let reference = posting.reference { xml.element("requisitionid", cdata: reference) }
      xml.element("url", cdata: url)
      xml.element("company", cdata: vacancy.organisation ?? "")
      if let place {
        xml.element("city", cdata: place.name)
        if let region = place.region { xml.element("state", cdata: region) }
      }
      if let country = place?.country ?? site.settings.country {
        xml.element("country", cdata: country)
      }
      xml.element(
        "description", cdata: vacancy.copiedText, root: site.absoluteRoot,
        folder: url)
      if let pay = posting.pay {
        xml.element("salary", cdata: site.texts.words(for: pay))
      }
      list(
        "education", posting.education.map { site.texts.name(of: $0.rawValue, in: .education) },
        to: &xml)
      list("jobtype", posting.jobTypes, to: &xml)
      list("category", posting.fields, to: &xml)
      if let last = vacancy.own.timeline.lastDay {
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
