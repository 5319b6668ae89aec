import Days
import Postings

// JSON-LD for search engines, in `script` elements: JobPosting on the page of an open posting, the way to
// the page (BreadcrumbList) elsewhere.
extension Site {
  /// The `script` elements of a page; nil when it has none.
  func structuredData(of subject: PageSubject) -> String? {
    guard isIndexable(subject) else { return nil }
    var scripts: [String] = []
    if case .posting(let index) = subject, let job = JobPosting(site: self, index: index) {
      scripts.append(job.json())
    }
    let way = breadcrumbs(of: subject)
    if way.count > 1 { scripts.append(breadcrumbList(way)) }
    return scripts.isEmpty
      ? nil
      : scripts.map { "<script type=\"application/ld+json\">\($0)</script>" }.joined(
        separator: "\n")
  }

  private func breadcrumbList(_ way: [(title: String, subject: PageSubject)]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", "BreadcrumbList")
      json.array("itemListElement") { json in
        for (position, step) in way.enumerated() {
          json.object { json in
            json.field("@type", "ListItem")
            json.field("position", raw: String(position + 1))
            json.field("name", step.title)
            json.field("item", absoluteURL(step.subject))
          }
        }
      }
    }
    return json.text
  }
}

/// A posting as Google for Jobs wants it (developers.google.com/search/docs/appearance/structured-data/
/// job-posting): made only when all that it requires is known, when the posting is open, and when there
/// is a way to apply.
struct JobPosting {
  private let site: Site
  private let index: Int
  private let posting: Posting
  private let posted: Day
  private let organisation: String
  private let description: String

  init?(site: Site, index: Int) {
    let vacancy = site.board.vacancies[index]
    let description = site.absoluteBody(of: index)
    guard vacancy.status.isOpen, site.settings.indexable, vacancy.posting.apply != nil,
      let posted = vacancy.posting.posted,
      let value = site.values(.organisation, of: index).first,
      vacancy.posting.workplace == .remote
        || vacancy.posting.locations.contains(where: { $0.country != nil }),
      !description.isEmpty
    else { return nil }
    self.site = site
    self.index = index
    self.posting = vacancy.posting
    self.posted = posted
    self.organisation = site.facet(.organisation).values[value].name
    self.description = description
  }

  func json() -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", "JobPosting")
      json.field("title", site.title(of: index))
      json.field("description", description)
      json.field("url", site.absoluteURL(.posting(index)))
      if let reference = posting.reference, !reference.isEmpty {
        json.object("identifier") { json in
          json.field("@type", "PropertyValue")
          json.field("name", organisation)
          json.field("value", reference)
        }
      }
      json.field("datePosted", posted.iso)
      // An exclusive deadline is over when its day begins, an inclusive one when it ends.
      if let deadline = posting.deadline {
        json.field(
          "validThrough", site.zone.timestamp(deadline.date, endOfDay: deadline.inclusive))
      } else if let last = site.board.vacancies[index].timeline.lastDay {
        json.field("validThrough", site.zone.timestamp(last, endOfDay: true))
      }
      json.field("employmentType", employmentTypes)
      writeOrganisation(to: &json)
      writePlaces(to: &json)
      writePay(to: &json)
      writeRequirements(to: &json)
      json.field("workHours", ifAny: posting.hours.map(site.texts.words(for:)))
      json.field("jobStartDate", ifAny: posting.starts?.iso)
      json.field("industry", ifAny: posting.fields.joined(separator: ", "))
      if let openings = posting.openings, openings > 0 {
        json.field("totalJobOpenings", raw: String(openings))
      }
      json.field("directApply", raw: "false")
    }
    return json.text
  }

  private func writeOrganisation(to json: inout JSONWriter) {
    let profile = site.board.vacancies[index].organisation.map { site.board.organisations[$0] }
    json.object("hiringOrganization") { json in
      json.field("@type", "Organization")
      json.field("name", organisation)
      json.field("sameAs", ifAny: profile?.website)
      if let logo = profile?.logo {
        json.field("logo", site.settings.baseURL.origin + site.url(path: String(logo.dropFirst())))
      }
    }
  }

  /// Remote means wholly remote: the countries that applicants may live in stand for the place.
  private func writePlaces(to json: inout JSONWriter) {
    if posting.workplace == .remote {
      json.field("jobLocationType", "TELECOMMUTE")
      let countries = posting.locations.compactMap(\.country)
      if let country = countries.first ?? site.settings.country {
        json.object("applicantLocationRequirements") { json in
          json.field("@type", "Country")
          json.field("name", country)
        }
      }
    }
    let places = posting.locations.filter { $0.country != nil }
    guard !places.isEmpty else { return }
    json.array("jobLocation") { json in
      for place in places {
        json.object { json in
          json.field("@type", "Place")
          json.object("address") { json in
            json.field("@type", "PostalAddress")
            json.field("addressLocality", ifAny: place.name)
            json.field("addressRegion", ifAny: place.region)
            json.field("addressCountry", ifAny: place.country)
          }
        }
      }
    }
  }

  private func writePay(to json: inout JSONWriter) {
    guard let pay = posting.pay, let currency = pay.currency, let per = pay.per,
      pay.min != nil || pay.max != nil
    else { return }
    json.object("baseSalary") { json in
      json.field("@type", "MonetaryAmount")
      json.field("currency", currency)
      json.object("value") { json in
        json.field("@type", "QuantitativeValue")
        if let value = pay.min, pay.min == pay.max {
          json.field("value", raw: value.description)
        } else {
          if let low = pay.min { json.field("minValue", raw: low.description) }
          if let high = pay.max { json.field("maxValue", raw: high.description) }
        }
        json.field("unitText", per.rawValue.uppercased())
      }
    }
  }

  private func writeRequirements(to json: inout JSONWriter) {
    var categories: [String] = []
    for level in posting.education where !categories.contains(level.credentialCategory) {
      categories.append(level.credentialCategory)
    }
    guard !categories.isEmpty else { return }
    json.array("educationRequirements") { json in
      for category in categories {
        json.object { json in
          json.field("@type", "EducationalOccupationalCredential")
          json.field("credentialCategory", category)
        }
      }
    }
  }

  /// Google's enumeration. Hours decide between full and part time, 36 a week being full in Dutch
  /// government; both when the range holds both.
  private var employmentTypes: [String] {
    var types: [String] = []
    func add(_ type: String) { if !types.contains(type) { types.append(type) } }
    for employment in posting.employment {
      switch employment {
      case .internship, .graduationInternship, .researchInternship, .apprenticeship: add("INTERN")
      case .temporary, .temporaryToPermanent, .traineeship: add("TEMPORARY")
      case .contractor, .secondment: add("CONTRACTOR")
      case .volunteer: add("VOLUNTEER")
      case .onCall: add("PER_DIEM")
      case .sideJob: add("PART_TIME")
      case .other: add("OTHER")
      case .permanent: break
      }
    }
    let isEmployed = posting.employment.allSatisfy {
      [.permanent, .temporary, .temporaryToPermanent, .traineeship].contains($0)
    }
    if isEmployed, let hours = posting.hours, let low = hours.min ?? hours.max,
      let high = hours.max ?? hours.min
    {
      if high >= Hundredths(36) { add("FULL_TIME") }
      if low < Hundredths(36) { add("PART_TIME") }
    }
    return types
  }
}

extension Education {
  /// Google's words for a level (the same page, *educationRequirements*).
  var credentialCategory: String {
    switch self {
    case .vmbo, .havo, .vwo: "high school"
    case .mbo, .mbo1, .mbo2, .mbo3, .mbo4: "professional certificate"
    case .associateDegree: "associate degree"
    case .hboBachelor, .woBachelor, .bachelor: "bachelor degree"
    case .hboMaster, .woMaster, .master, .phd: "postgraduate degree"
    }
  }
}
