import Diagnostics
import Digests
import Disk

/// Gets a source's documents, wherever they are, and reads the vacancies in them.
struct Gathering {
  private let source: NamedSource
  private let root: String
  private let memory: ImportMemory
  private let pasted: [UInt8]
  /// The ids of its vacancies that the board has, open.
  private let open: Set<String>
  private let options: ReadOptions

  init(
    _ source: NamedSource, _ root: String, _ memory: ImportMemory, _ pasted: [UInt8],
    open: Set<String>
  ) {
    self.source = source
    self.root = root
    self.memory = memory
    self.pasted = pasted
    self.open = open
    options = source.options
  }

  /// Nil when the source has nothing new.
  func run(_ log: inout DiagnosticLog) async throws -> Gathered? {
    if source.place == "-" {
      // The same text is the same posting.
      let id = String(Digest(of: pasted).fingerprint)
      let document = try Document(name: id + ".txt", bytes: pasted, type: nil, isPasted: true)
      return try await read(document)
    }
    if Fetch.isAddress(source.place) { return try await fetch() }
    if source.place.contains("://") { throw Diagnostic.addressScheme(source.place) }
    let path = Disk.absolute(source.place, in: source.kind == nil ? Disk.workingDirectory : root)
    switch try Disk.kind(of: path) {
    case .folder?: return try await readFolder(path, &log)
    case nil: throw Diagnostic.noSource(source.place)
    default:
      var gathered = try await read(document(path))
      gathered.files = [path]
      return gathered
    }
  }

  private func fetch() async throws -> Gathered? {
    let known = try memory.validators(of: source.request)
    switch try await Fetch(address: source.place).run(known: known) {
    case .unchanged: return nil
    case .fetched(let document, let validators):
      let requests = Requests(of: source.place, memory) { [open] in open.contains($0) }
      var options = options
      options.requests = requests
      var gathered = try await read(document, options)
      // A list that only names its vacancies says nothing of their texts, and is asked for each time.
      gathered.validators =
        await requests.isEmpty ? [source.request: validators] : await requests.validators
      return gathered
    }
  }

  private func document(_ path: String) throws -> Document {
    let bytes = try InputFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])).read(
      path,
      for: InputFolder.Purpose(
        limit: Document.sizeLimit,
        rule: "a source has at most \(Document.sizeLimit / 1_000_000) MB"))
    return try Document(name: shown(path), bytes: bytes)
  }

  private func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  private func readFolder(_ path: String, _ log: inout DiagnosticLog) async throws -> Gathered {
    let folder = try SourceFolder(path)
    var postings: [ImportedPosting] = []
    var isComplete = true
    var read: [String] = []
    var others: [String] = []
    let names = folder.files.map { folder.name(of: $0) }
    for (path, name) in zip(folder.files, names) {
      do {
        let (kind, found) = try await SourceKind.read(document(path), options, as: source.kind)
        if kind.isPage, let page = found.first, !open.contains(name),
          !SitePage(page, at: name, among: names).isVacancy
        {
          others.append(name)
          continue
        }
        postings += found.map { found.count == 1 ? $0.called(name) : $0 }
        read.append(path)
      } catch let problem as Diagnostic {
        log.add(problem)
        isComplete = false
      }
    }
    if !folder.others.isEmpty { log.add(.otherFiles(folder.others, in: shown(path))) }
    return Gathered(
      name: source.feedName(root: root), kind: nil, isFeed: true, postings: postings,
      isComplete: isComplete, others: others, files: read)
  }

  private func read(
    _ document: Document, _ options: ReadOptions? = nil
  ) async throws -> Gathered {
    let options = options ?? self.options
    let (kind, postings) = try await SourceKind.read(document, options, as: source.kind)
    return Gathered(
      name: kind.isList(document) ? source.feedName(root: root) : source.name, kind: kind,
      isFeed: kind.isList(document), postings: postings,
      // Of what somebody pasted nobody knows where it is from, nor what else is there.
      isComplete: source.place != "-" && kind.isWhole(document, options))
  }
}

extension Diagnostic {
  fileprivate static func noSource(_ place: String) -> Diagnostic {
    Diagnostic(
      .error, "import-source", "there is no file, folder or source `\(place)`", at: nil,
      help: "sources with a name stand in board.yml under `sources:`")
  }

  fileprivate static func otherFiles(_ names: [String], in folder: String) -> Diagnostic {
    let shown = names.prefix(shownFiles).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, "import-other-files",
      names.count > shownFiles
        ? "these files are no vacancies: \(shown) and \(names.count - shownFiles) more"
        : "these files are no vacancies: \(shown)", at: Location(path: folder))
  }

  private static let shownFiles = 5

  fileprivate static func addressScheme(_ place: String) -> Diagnostic {
    Diagnostic(
      .error, "import-source", "an address begins with `https://`, and this is `\(place)`", at: nil)
  }
}
