import Facts
import Markdown
import Postings

/// What must be true before a page may carry JobPosting markup, by Google's documentation
/// (developers.google.com/search/docs/appearance/structured-data/job-posting): its required properties, and
/// its policy that every posting is open and has a way to apply.
enum JobPostingRule: CaseIterable {
  /// "Expired job postings": the markup is removed at closing.
  case isOpen
  /// Markup on pages that nobody may list would be a contradiction.
  case isIndexable
  /// "We don't allow job postings that don't have a way to apply."
  case hasWayToApply
  /// `datePosted` is required.
  case hasDatePosted
  /// `hiringOrganization` is required, with a name.
  case hasOrganisation
  /// `jobLocation` with an `addressCountry`; or, when wholly remote, `applicantLocationRequirements`.
  case hasPlace
  /// `description` is required and must not equal the title.
  case hasDescription

  func isMet(by vacancy: SiteVacancy) -> Bool {
    let (site, own) = (vacancy.site, vacancy.own)
    return switch self {
    case .isOpen: own.status.isOpen
    case .isIndexable: site.settings.indexable
    case .hasWayToApply: own.posting.apply?.url != nil || own.posting.apply?.email != nil
    case .hasDatePosted: own.posting.posted != nil
    case .hasOrganisation: vacancy.organisation?.isEmpty == false
    case .hasPlace:
      own.posting.locations.contains { $0.country != nil }
        || (own.posting.workplace == .remote && site.settings.country != nil)
    case .hasDescription:
      !own.prose.isEmpty
        && own.prose.document.summary != vacancy.title
    }
  }
}
