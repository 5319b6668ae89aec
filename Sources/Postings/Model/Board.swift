package import Days
package import Diagnostics

/// A posting with what the day makes of it.
///
/// A class, because everything about a page passes it on: a copy of the posting's two dozen fields each
/// time would cost more than the page.
package final class Vacancy: Sendable {
  package let posting: Posting
  package let timeline: Timeline
  package let status: Status
  /// The profile of its organisation, as a position in the board's list.
  package let organisation: Int?

  init(posting: Posting, timeline: Timeline, status: Status, organisation: Int?) {
    self.posting = posting
    self.timeline = timeline
    self.status = status
    self.organisation = organisation
  }
}

/// Everything that was read, on one day: the middle of the house. Pages are planned from it alone.
package struct Board: Sendable {
  package let settings: BoardSettings
  package let today: Day
  /// All that has a page: open, closing soon and kept closed ones, by `posted` descending, then by path;
  /// those without `posted` last.
  package let vacancies: [Vacancy]
  /// Drafts and scheduled postings that have no page yet: they are checked like the others.
  package let waiting: [Vacancy]
  package let organisations: [Organisation]
  package let pages: [PlainPage]
  /// When the board changes next if nobody touches it.
  package let nextChange: NextChange?
  package let counts: Counts

  package struct Counts: Sendable, Hashable {
    package var open = 0
    package var closingSoon = 0
    package var closed = 0
    package var scheduled = 0
    package var drafts = 0
    package var gone = 0
  }

  /// What else than finished postings is put on the board.
  package struct Including: Sendable, Hashable {
    package var drafts: Bool
    package var scheduled: Bool
    package init(drafts: Bool = false, scheduled: Bool = false) {
      self.drafts = drafts
      self.scheduled = scheduled
    }
  }

  package init(
    settings: BoardSettings, today: Day, postings: some Sequence<Posting>,
    organisations: [Organisation],
    pages: [PlainPage], including: Including = Including(), log: inout DiagnosticLog
  ) {
    self.settings = settings
    self.today = today
    let register = OrganisationRegister(organisations, log: &log)
    self.organisations = organisations
    self.pages = pages.filter { !$0.draft || including.drafts }.sorted {
      ($0.order, $0.source.path) < ($1.order, $1.source.path)
    }
    var counts = Counts()
    var waiting: [Vacancy] = []
    var vacancies: [Vacancy] = []
    vacancies.reserveCapacity(postings.underestimatedCount)
    var changes = NextChange.Search(today: today)
    for posting in postings {
      let timeline = Timeline(of: posting, settings)
      let vacancy = Vacancy(completing: posting, timeline, today, settings, organisations, register)
      if posting.draft, !including.drafts {
        counts.drafts += 1
        waiting.append(vacancy)
        continue
      }
      changes.add(timeline)
      if timeline.isGone(on: today) {
        counts.gone += 1
        continue
      }
      switch vacancy.status {
      case .scheduled: counts.scheduled += 1
      case .open: counts.open += 1
      case .closingSoon: counts.closingSoon += 1
      case .closed: counts.closed += 1
      }
      if vacancy.status == .scheduled, !including.scheduled {
        waiting.append(vacancy)
      } else {
        vacancies.append(vacancy)
      }
    }
    self.waiting = waiting
    vacancies.sort(by: Self.isBefore)
    self.vacancies = vacancies
    self.counts = counts
    self.nextChange = changes.result
    log.add(contentsOf: Self.sameReference(vacancies))
  }

  private static func isBefore(_ a: Vacancy, _ b: Vacancy) -> Bool {
    switch (a.posting.posted, b.posting.posted) {
    case (let x?, let y?) where x != y: x > y
    case (_?, nil): true
    case (nil, _?): false
    default: a.posting.source.path < b.posting.source.path
    }
  }

  /// The same reference and organisation in two files is most likely one vacancy, pasted twice.
  private static func sameReference(_ vacancies: [Vacancy]) -> [Diagnostic] {
    struct Key: Hashable { let reference, organisation: String }
    var first: [Key: Vacancy] = [:]
    first.reserveCapacity(vacancies.count)
    var result: [Diagnostic] = []
    for vacancy in vacancies {
      guard let reference = vacancy.posting.reference,
        let organisation = vacancy.posting.organisation
      else { continue }
      let other = first.updateValue(
        vacancy, forKey: Key(reference: reference, organisation: organisation))
      guard let other else { continue }
      let pair = [vacancy.posting, other.posting].sorted { $0.path < $1.path }
      result.append(.sameReference(reference, pair[1], pair[0]))
    }
    return result
  }
}

extension Vacancy {
  /// A posting with what its board adds: a way to apply from its organisation's profile, and a country.
  fileprivate convenience init(
    completing posting: Posting, _ timeline: Timeline, _ today: Day, _ settings: BoardSettings,
    _ organisations: [Organisation], _ register: OrganisationRegister
  ) {
    var posting = posting
    let organisation = posting.organisation.flatMap(register.position)
    if posting.apply == nil, let organisation { posting.apply = organisations[organisation].apply }
    if let country = settings.country {
      for index in posting.locations.indices where posting.locations[index].country == nil {
        posting.locations[index].country = country
      }
    }
    self.init(
      posting: posting, timeline: timeline, status: timeline.status(on: today),
      organisation: organisation)
  }
}

/// Finds organisations by the names that postings give them.
private struct OrganisationRegister {
  private var positions: [String: Int] = [:]

  init(_ organisations: [Organisation], log: inout DiagnosticLog) {
    for (index, organisation) in organisations.enumerated() {
      for name in [organisation.name ?? organisation.slug] + organisation.aliases {
        let key = name.lowercased()
        if let other = positions[key], other != index {
          log.add(.sameOrganisation(name, organisation, organisations[other]))
        } else {
          positions[key] = index
        }
      }
    }
  }

  func position(of name: String) -> Int? { positions[name.lowercased()] }
}

extension Diagnostic {
  fileprivate static func sameReference(
    _ reference: String, _ posting: Posting, _ other: Posting
  ) -> Diagnostic {
    Diagnostic(
      .warning, "same-reference",
      "reference `\(reference)` of \(posting.organisation ?? "") is also that of `\(other.path)`",
      at: posting.location(of: .reference),
      notes: [.init("first used here", at: other.location(of: .reference))],
      help: "remove one of the two files, or give it its own reference")
  }

  fileprivate static func sameOrganisation(
    _ name: String, _ organisation: Organisation, _ other: Organisation
  ) -> Diagnostic {
    Diagnostic(
      .error, "same-organisation",
      "two organisations are called `\(name)`", at: Location(path: organisation.source.path),
      notes: [.init("the other profile", at: Location(path: other.source.path))])
  }
}
