import Days
import Facts
import Postings

/// A posting as Google for Jobs wants it: made only when every `JobPostingRule` is met. A property that the
/// facts do not support is left out; nothing in it is not on the page as well.
struct JobPosting {
  private let vacancy: SiteVacancy
  private var site: Site { vacancy.site }
  private var own: Vacancy { vacancy.own }

  init?(_ vacancy: SiteVacancy) {
    guard JobPostingRule.allCases.allSatisfy({ $0.isMet(by: vacancy) }) else { return nil }
    self.vacancy = vacancy
  }

  func write(to json: inout JSONWriter) {
    let url = vacancy.absoluteURL
    let organisation = vacancy.organisation ?? ""
    json.field("@type", "JobPosting")
    json.field("title", vacancy.title)
    json.field(
      "description", own.prose.document, root: site.absoluteRoot, folder: url)
    json.field("url", url)
    // The employer's number; one of ours would not be stable for them.
    if let reference = own.posting.reference, !reference.isEmpty {
      json.object("identifier") { json in
        json.field("@type", "PropertyValue")
        json.field("name", organisation)
        json.field("value", reference)
      }
    }
    json.field("datePosted", ifAny: own.posting.posted?.iso)
    json.field("validThrough", ifAny: validThrough)
    json.field("employmentType", own.posting.employmentTypes)
    writeOrganisation(organisation, to: &json)
    writePlaces(to: &json)
    writePay(to: &json)
    writeEducation(to: &json)
    json.field("workHours", ifAny: own.posting.hours.map(site.texts.words(for:)))
    json.field("jobStartDate", ifAny: own.posting.starts?.iso)
    json.field("industry", ifAny: own.posting.fields.joined(separator: ", "))
    if let openings = own.posting.openings, openings > 0 {
      json.field("totalJobOpenings", openings)
    }
    // The way to apply leads away from the page or into a mail.
    json.field("directApply", false)
  }

  /// An exclusive deadline is over when its day begins, an inclusive one when it ends; one that is closed
  /// early, when that day begins.
  private var validThrough: String? {
    guard let closedFrom = own.timeline.closedFrom else { return nil }
    if let deadline = own.posting.deadline, deadline.lastDay + 1 == closedFrom {
      return site.zone.timestamp(deadline.date, endOfDay: deadline.inclusive)
    }
    return own.posting.closed == closedFrom
      ? site.zone.timestamp(closedFrom) : site.zone.timestamp(closedFrom - 1, endOfDay: true)
  }

  private func writeOrganisation(_ name: String, to json: inout JSONWriter) {
    let profile = own.organisation.map { site.board.profiles[$0].subject }
    json.object("hiringOrganization") { json in
      json.field("@type", "Organization")
      json.field("name", name)
      json.field("sameAs", ifAny: profile?.website)
      json.field("logo", ifAny: profile.flatMap(site.logo))
    }
    if let department = own.posting.department, !department.isEmpty {
      json.object("employmentUnit") { json in
        json.field("@type", "Organization")
        json.field("name", department)
      }
    }
  }

  private func writePlaces(to json: inout JSONWriter) {
    let places = own.posting.locations.filter { $0.country != nil }
    if own.posting.workplace == .remote {
      // Only when wholly remote, and never without where applicants may live.
      json.field("jobLocationType", "TELECOMMUTE")
      var countries: [String] = []
      for country in places.compactMap(\.country) where !countries.contains(country) {
        countries.append(country)
      }
      if countries.isEmpty, let country = site.settings.country { countries = [country] }
      json.array("applicantLocationRequirements") { json in
        for country in countries {
          json.object { json in
            json.field("@type", "Country")
            json.field("name", country)
          }
        }
      }
    }
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

  /// Only pay with a currency and a unit can be said in numbers.
  private func writePay(to json: inout JSONWriter) {
    guard let pay = own.posting.pay, let currency = pay.currency, let per = pay.per,
      pay.min != nil || pay.max != nil
    else { return }
    json.object("baseSalary") { json in
      json.field("@type", "MonetaryAmount")
      json.field("currency", currency)
      json.object("value") { json in
        json.field("@type", "QuantitativeValue")
        if let value = pay.min, pay.min == pay.max {
          json.field("value", value)
        } else {
          if let low = pay.min { json.field("minValue", low) }
          if let high = pay.max { json.field("maxValue", high) }
        }
        json.field("unitText", per.rawValue.uppercased())
      }
    }
  }

  private func writeEducation(to json: inout JSONWriter) {
    var categories: [String] = []
    for level in own.posting.education where !categories.contains(level.credentialCategory) {
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
}
