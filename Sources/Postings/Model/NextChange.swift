package import Days

/// The next day on which a rebuild gives another site although nobody touched a file, and why.
package struct NextChange: Sendable, Hashable {
  package let day: Day
  package var opening = 0
  package var closingSoon = 0
  package var closing = 0
  package var leaving = 0

  package init(day: Day) { self.day = day }

  /// Walks over the postings and keeps the earliest day after today.
  package struct Search {
    let today: Day
    package private(set) var result: NextChange?

    package init(today: Day) { self.today = today }

    package mutating func add(_ timeline: Timeline) {
      // A posting that closes before it opens never shows, and so changes nothing until it is closed.
      if let opens = timeline.opens, opens < timeline.closedFrom ?? opens + 1 {
        note(opens, \.opening)
      }
      if let soon = timeline.soonFrom, soon > timeline.opens ?? soon - 1,
        soon < timeline.closedFrom ?? soon + 1
      {
        note(soon, \.closingSoon)
      }
      note(timeline.closedFrom, \.closing)
      note(timeline.goneFrom, \.leaving)
    }

    private mutating func note(_ day: Day?, _ part: WritableKeyPath<NextChange, Int>) {
      guard let day, day > today, day <= result?.day ?? day else { return }
      if day != result?.day { result = NextChange(day: day) }
      result?[keyPath: part] += 1
    }
  }
}
