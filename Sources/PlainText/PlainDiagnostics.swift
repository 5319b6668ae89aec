import Days
import Diagnostics
import Facts
import Postings

extension Diagnostic {
  static func severalPostings(at first: Location, others: [Location]) -> Diagnostic {
    Diagnostic(
      .error, "several-postings", "a file holds one posting", at: first,
      notes: others.map { .init("another posting seems to begin here", at: $0) },
      help: "put each posting into a file of its own")
  }

  static func dropped(_ reason: String, at location: Location) -> Diagnostic {
    Diagnostic(.note, "dropped-line", "left out: \(reason)", at: location)
  }

  static func guessedApply(at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, "guessed-apply", "no sentence says how to apply; the only address is taken for it",
      at: location, help: "give `apply` in front matter")
  }

  static func conflict(_ field: Field, at location: Location, taken: Location) -> Diagnostic {
    Diagnostic(
      .warning, "two-values", "`\(field.rawValue)` has two values", at: location,
      notes: [.init("this one is taken", at: taken)],
      help: "remove one of the two, or give `\(field.rawValue)` in front matter")
  }

  static func unknownFact(at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, "unknown-fact", "a line among the facts is no known fact; it stays in the text",
      at: location, help: "give it a label, or a field in front matter")
  }

  static func unreadValue(_ field: Field, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, "unread-value", "`\(field.rawValue)` must be \(field.row.kind.expectation)",
      at: location, help: "write it so here, or give `\(field.rawValue)` in front matter")
  }

  static func unknownPlace(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "unknown-place", "the place `\(name)` is in no list; it is kept as written",
      at: location)
  }

  static func ambiguousPlace(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "ambiguous-place", "there are several places `\(name)`; its province is left open",
      at: location)
  }

  static func inferred(_ message: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "inferred", message, at: location, help: "front matter can say it for certain")
  }

  static func yearInferred(_ day: Day, from posted: Day, at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "inferred", "a date without a year is the first one after the posting date: \(day)",
      at: location)
  }

  static func dateWithoutYear(at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "date-without-year", "a date needs its year when no posting date gives it",
      at: location,
      help: "write the year, or give `posted` in front matter")
  }

  static func ambiguousDate(at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, "ambiguous-date",
      "day and month of this date can be read both ways; the day is taken first",
      at: location, help: "write the month as a word")
  }

  static func withoutText(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "empty-posting", "a posting has words; this file has none", at: location,
      help: "paste the posting into it, or remove the file")
  }
}
