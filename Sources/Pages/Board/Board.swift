package import Days
package import Diagnostics
import Digests
import Facts
import Markdown
package import Postings

/// A posting and its prose, with what the day makes of it.
///
/// A class, because everything about a page passes it on: a copy of the posting's two dozen fields each
/// time would cost more than the page.
package final class Vacancy: Sendable {
  package let posting: Posting
  package let prose: Prose
  package let timeline: Timeline
  package let status: Status
  /// The profile of its organisation, as a position in the board's list.
  package let organisation: Int?

  /// Its source.
  package let path: String

  /// Whether both are the same to everything but their text.
  package func hasFacts(of other: Vacancy) -> Bool {
    self === other
      || (status == other.status && timeline == other.timeline
        && organisation == other.organisation && posting.hasFacts(of: other.posting))
  }

  init(
    posting: Posting, prose: Prose, timeline: Timeline, status: Status, organisation: Int?
  ) {
    self.posting = posting
    self.prose = prose
    path = posting.path
    self.timeline = timeline
    self.status = status
    self.organisation = organisation
  }
}

/// Everything that was read, on one day: the middle of the house. Pages are planned from it alone.
package struct Board: Sendable {
  package let frame: BoardFrame
  package var settings: BoardSettings { frame.settings }
  package var today: Day { frame.today }
  package var profiles: [Profile] { frame.profiles }
  /// All that has a page: open, closing soon and kept closed ones, by `posted` descending, then by path;
  /// those without `posted` last.
  package let vacancies: [Vacancy]
  /// Drafts and scheduled postings that have no page yet: they are checked like the others.
  package let waiting: [Vacancy]
  package let pages: [WrittenPage]
  /// When the board changes next if nobody touches it.
  package let nextChange: NextChange?
  package let counts: Counts
  /// In the currency of its postings.
  let payBands: PayBands

  package struct Counts: Sendable, Hashable {
    package var open = 0
    package var closingSoon = 0
    package var closed = 0
    package var scheduled = 0
    package var drafts = 0
    package var gone = 0

    package init() {}
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

  /// `all` are the vacancies of all postings that could be read, in any order.
  package init(
    _ frame: BoardFrame, _ all: some Sequence<Vacancy>, pages: [WrittenPage],
    including: Including = Including(), log: inout DiagnosticLog
  ) {
    self.frame = frame
    self.pages = pages.filter { !$0.subject.draft || including.drafts }.sorted {
      ($0.subject.order, $0.subject.source.path) < ($1.subject.order, $1.subject.source.path)
    }
    var counts = Counts()
    var waiting: [Vacancy] = []
    var vacancies: [Vacancy] = []
    vacancies.reserveCapacity(all.underestimatedCount)
    var changes = NextChange.Search(today: frame.today)
    for vacancy in all {
      if vacancy.posting.draft, !including.drafts {
        counts.drafts += 1
        waiting.append(vacancy)
        continue
      }
      changes.add(vacancy.timeline)
      if vacancy.timeline.isGone(on: frame.today) {
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
    self.vacancies = Self.ordered(vacancies)
    self.counts = counts
    payBands = PayBands(of: self.vacancies, country: frame.settings.country)
    self.nextChange = changes.result
    log.add(contentsOf: Self.sameReference(self.vacancies))
    log.add(contentsOf: SecurityText.diagnostics(of: settings, on: today))
    log.add(contentsOf: Lint.diagnostics(of: pages, on: today))
    log.add(contentsOf: Self.samePosting(self.vacancies))
  }

  private static func ordered(_ vacancies: [Vacancy]) -> [Vacancy] {
    func path(_ index: Int) -> String { vacancies[index].path }
    // They come by path already, as the scan finds them, but for folders between files.
    let isByPath = vacancies.indices.dropFirst().allSatisfy { path($0 - 1) < path($0) }
    let byPath = isByPath ? vacancies : vacancies.sorted { $0.path < $1.path }
    // Numbers compare faster than vacancies: days count down, then positions up.
    let keys = byPath.indices.map { index in
      (days: byPath[index].posting.posted.map { -$0.number } ?? .max, position: index)
    }
    return keys.sorted { $0 < $1 }.map { byPath[$0.position] }
  }

  /// The same reference and organisation in two files is most likely one vacancy, pasted twice.
  private static func sameReference(_ vacancies: [Vacancy]) -> [Diagnostic] {
    // Reference → the last vacancy with it; and for each vacancy the one with its reference before it.
    var last: [String: Int] = [:]
    last.reserveCapacity(vacancies.count)
    var before: [Int: Int] = [:]
    var result: [Diagnostic] = []
    for (index, vacancy) in vacancies.enumerated() {
      guard let reference = vacancy.posting.reference, vacancy.posting.organisation != nil,
        var other = last.updateValue(index, forKey: reference)
      else { continue }
      before[index] = other
      while vacancies[other].posting.organisation != vacancy.posting.organisation,
        let next = before[other]
      { other = next }
      guard vacancies[other].posting.organisation == vacancy.posting.organisation else { continue }
      let pair = [vacancy.posting, vacancies[other].posting].sorted { $0.path < $1.path }
      result.append(.sameReference(reference, pair[1], pair[0]))
    }
    return result
  }
}

extension Board {
  /// What makes two files one vacancy to everybody who reads them.
  private struct Likeness: Hashable {
    let title: String
    let organisation: String
    let deadline: Deadline?
    let places: [Place]
    /// By its digest: ten thousand of them are put into a table, and letters above ASCII hash slowly.
    let summary: UInt64

    /// Nil without a title and an employer.
    init?(_ vacancy: Vacancy) {
      guard let title = vacancy.posting.title, let organisation = vacancy.posting.organisation
      else { return nil }
      self.title = title
      self.organisation = organisation
      deadline = vacancy.posting.deadline
      places = vacancy.posting.locations
      var summary = vacancy.prose.document.summary
      self.summary = summary.withUTF8 { shortDigest(of: $0) }
    }
  }

  /// One vacancy in two files, both open: saved a second time under another name.
  private static func samePosting(_ vacancies: [Vacancy]) -> [Diagnostic] {
    // Vacancies go into the table, and their postings are asked where they lie: a copy of one costs more than the rest.
    var first: [Likeness: Vacancy] = [:]
    first.reserveCapacity(vacancies.count)
    var result: [Diagnostic] = []
    for vacancy in vacancies where vacancy.status.isOpen {
      // Two that say next to nothing are alike by that alone.
      guard let likeness = Likeness(vacancy) else { continue }
      guard let other = first[likeness] else {
        first[likeness] = vacancy
        continue
      }
      // Those with one reference are told of by that.
      if let reference = vacancy.posting.reference, reference == other.posting.reference {
        continue
      }
      let pair = [vacancy.posting, other.posting].sorted { $0.path < $1.path }
      result.append(.samePosting(pair[1], pair[0]))
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func samePosting(_ posting: Posting, _ other: Posting) -> Diagnostic {
    Diagnostic(
      .warning, "same-posting", "the posting is also in `\(other.path)`",
      at: Location(path: posting.path), help: "remove one of the two files")
  }

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
}
