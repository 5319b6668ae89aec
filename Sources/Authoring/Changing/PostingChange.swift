import Building
package import Days
package import Diagnostics
import Disk
import Facts
package import Pages
import PlainText
package import Postings
import Slugs

/// A posting's file in the hands of a command that closes it or opens it anew.
package struct PostingChange {
  private let source: SourceText
  private let posting: Posting
  private let settings: BoardSettings
  private let today: Day

  /// Nil, with the reason in the log, for a file that is no posting.
  package init?(
    _ source: SourceText, _ settings: BoardSettings, today: Day, log: inout DiagnosticLog
  ) {
    let reading = readPosting(source)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    log.add(contentsOf: errors)
    guard errors.isEmpty else { return nil }
    self.source = source
    self.settings = settings
    self.today = today
    posting = Posting(reading, slug: slug(of: fileStem(of: source.path)))
  }

  private var status: Status { Timeline(of: posting, settings).status(on: today) }

  /// The file of the posting, closed today.
  package func closed(
    _ outcome: Posting.Outcome?, log: inout DiagnosticLog
  ) -> [UInt8]? {
    let timeline = Timeline(of: posting, settings)
    if let day = timeline.closedFrom, timeline.status(on: today) == .closed {
      log.add(.isClosed(source.path, since: day))
      return nil
    }
    guard !posting.draft else {
      log.add(.isDraft(source.path))
      return nil
    }
    var edit = FrontMatterEdit(source)
    edit.set(.closed, today.iso)
    if let outcome { edit.set(.outcome, outcome.rawValue) }
    return edit.bytes
  }

  /// The two files of a posting that is opened anew: its own, which leads to the new one, and the new one.
  package struct Reopened {
    package let old: [UInt8]
    package let new: [UInt8]
    package let deadline: Day?
  }

  /// Without a deadline it stays open for as many days as it was before.
  package func reopened(
    as name: String, deadline: Day?, _ words: PathWords, log: inout DiagnosticLog
  ) -> Reopened? {
    guard status == .closed else {
      log.add(.isNotClosed(source.path))
      return nil
    }
    if let successor = posting.successor {
      log.add(.isOpenedAnew(source.path, as: successor))
      return nil
    }
    if let deadline, deadline < today {
      log.add(.isOver(deadline, today: today))
      return nil
    }
    let deadline = deadline ?? usualDeadline
    // A pasted text becomes a maintained posting, so that no old date is left between its lines.
    let isPlain = source.path.lowercased().hasSuffix(".txt")
    let text =
      isPlain
      ? SourceText(path: "new.md", text: Explanation(readPosting(source)).markdown()) : source
    var new = FrontMatterEdit(text)
    // Where it was imported from stays with the old one: the next import would take the new one for it.
    let gone: [Field] = [.updated, .closed, .outcome, .successor, .draft, .slug, .aliases, .source]
    for field in gone { new.set(field, nil) }
    new.set(.posted, today.iso)
    new.set(.deadline, deadline?.iso)
    var old = FrontMatterEdit(source)
    old.set(.successor, "/\(words.vacancies)/\(name)/")
    return Reopened(old: old.bytes, new: new.bytes, deadline: deadline)
  }

  private var usualDeadline: Day? {
    guard let posted = posting.posted, let last = posting.deadline?.lastDay, last > posted else {
      return nil
    }
    return today + (last - posted)
  }
}

extension Diagnostic {
  fileprivate static func isClosed(_ path: String, since day: Day) -> Diagnostic {
    Diagnostic(
      .error, "is-closed", "the posting is closed since \(day.iso) already",
      at: Location(path: path), help: "`prikbord again \(path)` opens it anew")
  }

  fileprivate static func isDraft(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "is-draft", "the posting is a draft, and on no site", at: Location(path: path),
      help: "remove its file, or leave it for later")
  }

  fileprivate static func isNotClosed(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "is-not-closed", "only a closed posting is opened anew", at: Location(path: path),
      help: "`prikbord close \(path)` closes it")
  }

  fileprivate static func isOpenedAnew(_ path: String, as successor: String) -> Diagnostic {
    Diagnostic(
      .error, "is-opened-anew", "the posting was opened anew before, as `\(successor)`",
      at: Location(path: path),
      help: "open that one anew, or take out the line `successor:` here")
  }

  fileprivate static func isOver(_ deadline: Day, today: Day) -> Diagnostic {
    Diagnostic(
      .error, "is-over", "the deadline \(deadline.iso) is before today, \(today.iso)", at: nil,
      help: "choose a day from \(today.iso)")
  }
}
