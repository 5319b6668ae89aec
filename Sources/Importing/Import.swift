package import Days
package import Diagnostics
import Disk
import Postings

/// One import: sources → what they tell → postings that are made, merged, closed or left.
///
///     gather → tell the postings apart → merge → write
package struct Import: Sendable {
  package struct Options: Sendable {
    /// The day of postings whose source gives none.
    package var posted: Day?
    package var draft = false
    package var dryRun = false
    /// Where new postings go; absolute.
    package var into: String?
    package init() {}
  }

  /// Absolute.
  package let root: String
  package let content: String
  package let today: Day
  package let options: Options

  package init(root: String, content: String, today: Day, _ options: Options = Options()) {
    self.root = root
    self.content = content
    self.today = today
    self.options = options
  }

  /// Imports from all sources, one after the other: a host is never asked twice at once. A source that fails leaves
  /// its postings as they are, and the others go on.
  package func run(_ sources: [NamedSource], pasted: [UInt8] = []) async throws -> ImportReport {
    let memory = ImportMemory(root: root)
    if options.dryRun { return try await run(sources, pasted, memory) }
    guard let lock = try memory.lock() else { throw Diagnostic.importAtWork }
    let report = try await run(sources, pasted, memory)
    _ = consume lock
    return report
  }

  private func run(
    _ sources: [NamedSource], _ pasted: [UInt8], _ memory: ImportMemory
  ) async throws -> ImportReport {
    var report = ImportReport()
    let vacancies = content + "/vacancies"
    var postings = try ExistingPosting.all(in: vacancies)
    if let into = options.into, !(into + "/").hasPrefix(vacancies + "/") {
      postings += try ExistingPosting.all(in: into)
    }
    var board = BoardChanges(
      postings: postings, folder: options.into ?? vacancies, memory: memory, today: today)
    var others: [ImportChange] = []
    for source in sources {
      do {
        let gathering = Gathering(
          source, root, memory, pasted,
          open: board.openIDs(from: source.name).union(
            board.openIDs(from: source.feedName(root: root))))
        guard let gathered = try await gathering.run(&report.log) else {
          report.unchanged.append(source.feedName(root: root))
          continue
        }
        let errors = report.log.count(.error)
        others += gathered.others.map {
          ImportChange(kind: .left, path: $0, detail: "a page of the site, and no vacancy")
        }
        try take(gathered, from: source, &board, &report)
        if !options.dryRun { try board.write() }
        // What failed is asked for again, and stays where it is.
        guard report.log.count(.error) == errors else { continue }
        if !options.dryRun {
          for (request, validators) in gathered.validators {
            try memory.keep(validators, of: request)
          }
        }
        others += try putAway(gathered.files)
      } catch let problem as Diagnostic {
        report.log.add(problem)
      } catch let failure as Disk.Failure {
        report.log.add(.disk(failure))
      }
    }
    report.changes = (board.changes + others).map { $0.shown(from: root) }
    return report
  }

  /// Settles what becomes of each vacancy that a source tells of, and of each that it no longer does.
  private func take(
    _ gathered: Gathered, from source: NamedSource, _ board: inout BoardChanges,
    _ report: inout ImportReport
  ) throws {
    let name = gathered.name
    if !source.isNamed, wasFeed(source, gathered, board) {
      throw Diagnostic.noLongerFeed(source.place)
    }
    let known = board.postings.all.filter { $0.posting.origin?.name == name && !$0.isClosed }.count
    if gathered.isComplete, looksBroken(gathered.postings.count, before: known) {
      throw Diagnostic.sourceLooksBroken(source.name, gathered.postings.count, known)
    }
    let readable = gathered.postings.filter { !$0.isUnreadable }
    let unreadable = gathered.postings.count - readable.count
    if unreadable > 0 {
      guard !readable.isEmpty else { throw Diagnostic.withoutVacancies(source.name, unreadable) }
      report.log.add(.unreadableEntries(source.name, unreadable, of: gathered.postings.count))
    }
    let postings = try named(
      readable.map { $0.by(source.organisation) }, from: name,
      isWhole: gathered.isComplete, &board)
    for imported in postings {
      report.log.add(contentsOf: imported.notes)
      if imported.isUnchanged { continue }
      // What the source still says as it did needs no reading.
      if board.isCurrent(imported.id, from: name, digest: imported.digest) { continue }
      do throws(Diagnostic) {
        var made = try make(imported, from: name, board)
        if !gathered.isComplete {
          let id = try board.settledID(of: made, from: name)
          if id != made.id { made = try make(imported.called(id), from: name, board) }
        }
        report.log.add(contentsOf: made.diagnostics)
        try board.take(made, from: name, isNamed: gathered.isFeed, &report.log)
      } catch {
        report.log.add(error)
      }
    }
    if gathered.isComplete, unreadable == 0 {
      board.close(missing: Set(postings.map(\.id)), from: name)
    }
  }

  /// The same with the names that the board has for those that their source does not name.
  private func named(
    _ postings: [ImportedPosting], from name: String, isWhole: Bool, _ board: inout BoardChanges
  ) throws -> [ImportedPosting] {
    let stated = postings.filter { !$0.isUnnamed }
    let isOther =
      isWhole && !postings.contains(where: \.isUnchanged)
      && board.knowsNone(of: stated.map(\.id), from: name)
    guard isOther || stated.count < postings.count else { return postings }
    let make = { [board] (imported: ImportedPosting) throws(Diagnostic) in
      try self.make(imported, from: name, board)
    }
    let known = try board.knownVacancies(from: name)
    if isOther {
      for (new, old) in VacancyNames(known: known, stated: []).former(of: stated, make) {
        board.rename(old, to: new, from: name)
      }
    }
    return VacancyNames(known: known, stated: Set(stated.map(\.id))).named(postings, make)
  }

  /// Whether a place of which the board has several vacancies now gives a page or a text that is none of them: rather
  /// a notice of an outage than a vacancy.
  private func wasFeed(
    _ source: NamedSource, _ gathered: Gathered, _ board: BoardChanges
  ) -> Bool {
    guard source.place != "-", !gathered.postings.contains(where: \.isUnnamed),
      let kind = gathered.kind,
      [SourceKind.webPage.key, SourceKind.plainText.key].contains(kind.key)
    else { return false }
    let known = board.openIDs(from: source.feedName(root: root))
    let ids = gathered.postings.map(\.id)
    // Documents of one name are numbered.
    return known.count > 1 && !known.contains { id in ids.contains { id.hasPrefix($0) } }
  }

  /// Documents that lay among the vacancies are no longer wanted there.
  private func putAway(_ files: [String]) throws(Disk.Failure) -> [ImportChange] {
    let originals = Originals(of: content + "/vacancies", root: root)
    var moved: [ImportChange] = []
    for file in files where try originals.has(file) {
      let place = try originals.place(for: file)
      if !options.dryRun { try originals.move(file, to: place) }
      moved.append(
        ImportChange(kind: .moved, path: file, detail: String(place.dropFirst(root.count + 1))))
    }
    return moved
  }

  private func make(
    _ imported: ImportedPosting, from name: String, _ board: BoardChanges
  ) throws(Diagnostic) -> MadePosting {
    try MadePosting(
      imported, from: name, posted: options.posted ?? today,
      draft: options.draft && !board.has(imported.id, from: name))
  }

  /// Empty where it had ten, or a tenth of what it had: rather an outage than the end of all vacancies.
  private func looksBroken(_ count: Int, before: Int) -> Bool {
    before >= 10 && count * 10 <= before
  }
}

extension ImportedPosting {
  /// The same with its employer, where it does not say.
  fileprivate func by(_ organisation: String?) -> ImportedPosting {
    var other = self
    if facts[.organisation] == nil { other.state(.organisation, organisation) }
    return other
  }
}

extension Diagnostic {
  fileprivate static func noLongerFeed(_ place: String) -> Diagnostic {
    Diagnostic(
      .error, "import-broken-source",
      "`\(place)` was a list of vacancies, and is a page or a text now", at: nil,
      help: "what was imported from it before is left as it is")
  }

  fileprivate static func withoutVacancies(_ name: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error, "import-broken-source",
      "none of the \(count) entries of the source `\(name)` has an id and a title", at: nil,
      help: "what was imported from it before is left as it is")
  }

  fileprivate static func unreadableEntries(_ name: String, _ count: Int, of all: Int)
    -> Diagnostic
  {
    Diagnostic(
      .warning, "import-unreadable",
      "\(count) of the \(all) entries of the source `\(name)` have no id or no title", at: nil,
      help: "nothing of the source is closed until all of them can be read")
  }

  fileprivate static let importAtWork = Diagnostic(
    .error, "import-at-work", "another import is at work on this board", at: nil,
    help: "wait until it has ended")

  fileprivate static func sourceLooksBroken(_ name: String, _ count: Int, _ before: Int)
    -> Diagnostic
  {
    Diagnostic(
      .error, "import-broken-source",
      "the source `\(name)` lists \(count) vacancies, and \(before) of it are open here", at: nil,
      help: "nothing was changed; if they have all gone, close them by hand and import again")
  }
}
