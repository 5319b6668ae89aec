import Days
import Diagnostics
import Disk
import Postings

/// What an import changes on a board: found out first, written afterwards.
struct BoardChanges {
  private(set) var postings: PostingIndex
  let folder: String
  let memory: ImportMemory
  let today: Day
  private(set) var changes: [ImportChange] = []
  private var writes: [(path: String, bytes: [UInt8])] = []
  /// By what a source calls a vacancy now, what it called it before.
  private var former: [String: String] = [:]
  private var bases: [(id: String, name: String, bytes: [UInt8])] = []

  init(postings: [ExistingPosting], folder: String, memory: ImportMemory, today: Day) {
    self.postings = PostingIndex(postings)
    self.folder = folder
    self.memory = memory
    self.today = today
  }

  func has(_ id: String, from name: String) -> Bool {
    postings.position(of: id, from: name) != nil
  }

  func openIDs(from name: String) -> Set<String> {
    Set(
      postings.all.filter { !$0.isClosed }.compactMap(\.posting.origin)
        .filter { $0.name == name }.map(\.id))
  }

  /// Everything that the board has or had of a source.
  func knownVacancies(from name: String) throws(Diagnostic) -> [KnownVacancy] {
    do throws(Disk.Failure) {
      let own = postings.all.filter { $0.posting.origin?.name == name }
      let present = Set(own.compactMap { $0.posting.origin?.id })
      var known: [KnownVacancy] = []
      for posting in own {
        guard let origin = posting.posting.origin else { continue }
        let base = try memory.base(of: origin.id, from: name)
        known.append(
          KnownVacancy(
            origin: origin, isClosed: posting.isClosed,
            told: base.map { SourceText(path: posting.path, bytes: $0) } ?? posting.source))
      }
      let removed = try memory.bases(from: name).filter { !present.contains($0.origin.id) }
      return known + removed
    } catch {
      throw .disk(error)
    }
  }

  /// Whether a source of which the board has vacancies calls none of them as before.
  func knowsNone(of ids: [String], from name: String) -> Bool {
    !ids.isEmpty && !ids.contains { has($0, from: name) } && !openIDs(from: name).isEmpty
  }

  mutating func rename(_ old: String, to new: String, from name: String) {
    postings.rename(old, to: new, from: name)
    former[name + "\n" + new] = old
  }

  private func base(of id: String, from name: String) throws(Disk.Failure) -> [UInt8]? {
    try memory.base(of: former[name + "\n" + id] ?? id, from: name)
  }

  /// Whether a posting is what the source still says; one that is closed may have to be opened again.
  func isCurrent(_ id: String, from name: String, digest: String) -> Bool {
    guard let known = postings.position(of: id, from: name) else { return false }
    let posting = postings.all[known].posting
    return posting.origin == Origin(name: name, id: id, digest: digest) && posting.closed == nil
  }

  /// What a document is called from now on: of two employers who both send a `vacature.docx` the second has another.
  func settledID(of made: MadePosting, from name: String) throws(Diagnostic) -> String {
    let new = ExistingPosting(path: "", source: made.markdown)
    var id = made.id
    var number = 1
    do throws(Disk.Failure) {
      while let known = try posting(of: id, from: name), !known.isLike(new) {
        number += 1
        id = "\(made.id) (\(number))"
      }
    } catch {
      throw .disk(error)
    }
    return id
  }

  /// The posting that the board has of a vacancy, or had before a person removed it.
  private func posting(
    of id: String, from name: String
  ) throws(Disk.Failure) -> ExistingPosting? {
    if let known = postings.position(of: id, from: name) { return postings.all[known] }
    return try memory.base(of: id, from: name).map {
      ExistingPosting(path: "", source: SourceText(path: "base.md", bytes: $0))
    }
  }

  /// Makes, merges or leaves the posting of one vacancy.
  /// `isNamed` tells that the source knows its own apart.
  mutating func take(
    _ made: MadePosting, from name: String, isNamed: Bool, _ log: inout DiagnosticLog
  ) throws(Diagnostic) {
    let known = postings.position(of: made.id, from: name)
    do throws(Disk.Failure) {
      let base = try base(of: made.id, from: name)
      if let known {
        merge(made, into: known, base: base, from: name, &log)
      } else if base != nil {
        left(made, "its posting was removed here", &log)
      } else {
        make(made, from: name, isNamed: isNamed, &log)
      }
    } catch {
      throw .disk(error)
    }
  }

  private mutating func make(
    _ made: MadePosting, from name: String, isNamed: Bool, _ log: inout DiagnosticLog
  ) {
    if let twin = postings.twin(of: made, besides: isNamed ? name : nil) {
      let origin = twin.posting.origin.map { "source `\($0.name)`" } ?? "a file of the board"
      return left(made, "the same vacancy is `\(stem(of: twin.path))`, from \(origin)", &log)
    }
    let path = "\(folder)/\(postings.freeName(for: made)).md"
    writes.append((path, made.markdown.bytes))
    bases.append((made.id, name, made.markdown.bytes))
    postings.add(ExistingPosting(path: path, source: made.markdown))
    changes.append(ImportChange(kind: .new, path: path, detail: made.posting.title ?? ""))
  }

  private mutating func merge(
    _ made: MadePosting, into known: Int, base: [UInt8]?, from name: String,
    _ log: inout DiagnosticLog
  ) {
    let existing = postings.all[known]
    let old = base.map { SourceText(path: existing.path, bytes: $0) }
    var theirs = made.markdown
    // What was filled in when the posting was made stays.
    for field in [Field.posted, .draft] where field == .draft || made.isPostedByDefault {
      theirs = keeping(field, of: old ?? existing.source, in: theirs)
    }
    let merge = ThreeWayMerge(base: old, ours: existing.source, theirs: theirs)
    for conflict in merge.conflicts {
      log.add(.bothChanged(conflict, at: existing.path))
    }
    bases.append((made.id, name, theirs.bytes))
    guard merge.text != existing.source.text else { return }
    let text = SourceText(path: existing.path, text: merge.text)
    postings.replace(known, with: ExistingPosting(path: existing.path, source: text))
    writes.append((existing.path, text.bytes))
    if !merge.changed.isEmpty {
      changes.append(
        ImportChange(
          kind: .changed, path: existing.path, detail: merge.changed.joined(separator: ", ")))
    }
  }

  /// Closes what a source no longer has.
  mutating func close(missing ids: Set<String>, from name: String) {
    for (number, existing) in postings.all.enumerated() {
      guard let origin = existing.posting.origin, origin.name == name, !ids.contains(origin.id),
        !existing.isClosed
      else { continue }
      let text = closed(existing.source)
      postings.replace(number, with: ExistingPosting(path: existing.path, source: text))
      writes.append((existing.path, text.bytes))
      bases.append((origin.id, name, []))
      changes.append(
        ImportChange(kind: .closed, path: existing.path, detail: "gone at the source"))
    }
  }

  /// Postings first: a base that is older than its posting only makes a question of a change, while one that is newer
  /// would hide it.
  mutating func write() throws {
    do throws(Disk.Failure) {
      if !writes.isEmpty { try Disk.makeFolder(folder) }
      for write in writes { try replace(write.path, with: write.bytes) }
      for base in bases {
        // What is closed is closed in what was made of it, too: when it comes back, that is the change.
        let bytes =
          base.bytes.isEmpty
          ? try memory.base(of: base.id, from: base.name).map {
            closed(SourceText(path: "", bytes: $0)).bytes
          } : base.bytes
        if let bytes { try memory.keep(bytes, of: base.id, from: base.name) }
        if let old = former[base.name + "\n" + base.id] {
          try memory.forget(old, from: base.name)
        }
      }
    } catch {
      throw Diagnostic.disk(error)
    }
    (writes, bases) = ([], [])
  }

  private mutating func left(_ made: MadePosting, _ reason: String, _ log: inout DiagnosticLog) {
    changes.append(
      ImportChange(kind: .left, path: made.posting.title ?? made.id, detail: reason))
  }

  // MARK: Pieces

  private func closed(_ source: SourceText) -> SourceText {
    var edits = FrontMatterEdits(source)
    edits.set(Field.closed.rawValue, to: today.iso)
    return SourceText(path: source.path, text: edits.text)
  }

  private func keeping(_ field: Field, of old: SourceText, in new: SourceText) -> SourceText {
    let posting = ExistingPosting(path: old.path, source: old).posting
    guard let yaml = field.row.get(posting)?.yaml else { return new }
    var edits = FrontMatterEdits(new)
    edits.set(field.rawValue, to: yaml)
    return SourceText(path: new.path, text: edits.text)
  }
}

extension Diagnostic {
  static func disk(_ failure: Disk.Failure) -> Diagnostic {
    Diagnostic(
      .error, "import-disk", "\(failure)", at: Location(path: failure.path), help: failure.help)
  }

  fileprivate static func bothChanged(
    _ conflict: (field: String, ours: String, theirs: String), at path: String
  ) -> Diagnostic {
    Diagnostic(
      .note, "import-conflict",
      "`\(conflict.field)` was changed here and at the source; yours stays",
      at: Location(path: path),
      notes: [.init("here: \(conflict.ours)"), .init("at the source: \(conflict.theirs)")])
  }
}
