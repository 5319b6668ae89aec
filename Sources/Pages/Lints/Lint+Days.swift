import Days
import Diagnostics
import Facts
import Postings

extension Lint {
  static let postedMissing = Lint(
    "posted-missing", .warn,
    "No posting date. Such a posting comes last, is in no feed and has no markup for search engines.",
    .facts { linted, findings in
      guard linted.posting.posted == nil else { return }
      findings.add(
        "a posting needs the day it was placed", at: linted.file,
        help: "add `posted:` with a day such as `\(linted.board.today.iso)`")
    })

  static let deadlineMissing = Lint(
    "deadline-missing", .off, "No deadline, although the board's `rolling_days` close it.",
    .facts { linted, findings in
      guard linted.posting.deadline == nil, linted.posting.closed == nil,
        linted.board.settings.rollingDays != nil
      else { return }
      findings.add(
        "the posting has no deadline", at: linted.file, help: "add `deadline:`")
    })

  static let neverCloses = Lint(
    "never-closes", .warn,
    "No deadline on a board without `rolling_days`: the posting would stay open for ever.",
    .facts { linted, findings in
      guard linted.vacancy.timeline.closedFrom == nil else { return }
      findings.add(
        "nothing ever closes this posting", at: linted.file,
        help: "add `deadline:`, or set `rolling_days:` in board.yml")
    })

  static let deadlineBeforePosted = Lint(
    "deadline-before-posted", .warn, "A deadline before the posting date.",
    .facts { linted, findings in
      guard let posted = linted.posting.posted, let deadline = linted.posting.deadline,
        deadline.lastDay < posted
      else { return }
      findings.add(
        "the deadline is before the posting was placed, \(posted)",
        at: linted.location(of: .deadline), help: "one of the two has a wrong day or year")
    })

  static let longOpen = Lint(
    "long-open", .warn, "Open for more than half a year: most likely a wrong year.",
    .facts { linted, findings in
      guard let posted = linted.posting.posted, let deadline = linted.posting.deadline,
        deadline.lastDay - posted > longestOpenDays
      else { return }
      findings.add(
        "the posting is open for \(deadline.lastDay - posted) days",
        at: linted.location(of: .deadline), help: "is the year right?")
    })

  private static let longestOpenDays = 183

  static let startBeforeDeadline = Lint(
    "start-before-deadline", .warn, "Work that starts, or ends, before one can apply no more.",
    .facts { linted, findings in
      guard let deadline = linted.posting.deadline else { return }
      if let ends = linted.posting.ends, ends < max(linted.posting.starts ?? ends, deadline.lastDay)
      {
        findings.add(
          "the work ends before it can begin", at: linted.location(of: .ends),
          help: "one of the days has a wrong month or year")
      } else if let starts = linted.posting.starts, starts < deadline.lastDay {
        findings.add(
          "the work starts before the deadline, \(deadline.lastDay)",
          at: linted.location(of: .starts), help: "one of the two has a wrong day or year")
      }
    })

  static let updatedLater = Lint(
    "updated-later", .warn,
    "An `updated` that is yet to come or before the posting date; it counts for nothing.",
    .facts { linted, findings in
      guard let updated = linted.posting.updated,
        updated > linted.board.today || updated < linted.posting.posted ?? updated
      else { return }
      findings.add(
        "the last change is between the posting date and today",
        at: linted.location(of: .updated), help: "give the day of the last change")
    })
}
