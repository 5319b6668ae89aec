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

  /// Its source.
  package let path: String

  /// Whether both are the same to everything but their text.
  package func hasFacts(of other: Vacancy) -> Bool {
    self === other
      || (status == other.status && timeline == other.timeline
        && organisation == other.organisation && posting.hasFacts(of: other.posting))
  }

  init(posting: Posting, timeline: Timeline, status: Status, organisation: Int?) {
    self.posting = posting
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
  package var organisations: [Organisation] { frame.organisations }
  /// All that has a page: open, closing soon and kept closed ones, by `posted` descending, then by path;
  /// those without `posted` last.
  package let vacancies: [Vacancy]
  /// Drafts and scheduled postings that have no page yet: they are checked like the others.
  package let waiting: [Vacancy]
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

  /// `all` are the vacancies of all postings that could be read, in any order.
  package init(
    _ frame: BoardFrame, _ all: some Sequence<Vacancy>, pages: [PlainPage],
    including: Including = Including(), log: inout DiagnosticLog
  ) {
    self.frame = frame
    self.pages = pages.filter { !$0.draft || including.drafts }.sorted {
      ($0.order, $0.source.path) < ($1.order, $1.source.path)
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
    self.nextChange = changes.result
    log.add(contentsOf: Self.sameReference(self.vacancies))
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
}
