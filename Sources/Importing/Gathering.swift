import Diagnostics
import Digests
import Disk

/// What one source has, read.
struct Gathered {
  /// As `source:` of its postings names it.
  let name: String
  let postings: [ImportedPosting]
  /// Whether it is all that the source has, so that others of it have gone.
  let isComplete: Bool
  /// What servers said of their copies, by what was asked for.
  var validators: [String: Fetch.Validators] = [:]
  /// The files that it was read from; absolute.
  var files: [String] = []
}

/// Gets a source's documents, wherever they are, and reads the vacancies in them.
struct Gathering {
  private let source: NamedSource
  private let root: String
  private let memory: ImportMemory
  private let pasted: [UInt8]
  /// The ids of its vacancies that the board has, open.
  private let open: Set<String>

  init(
    _ source: NamedSource, _ root: String, _ memory: ImportMemory, _ pasted: [UInt8],
    open: Set<String>
  ) {
    self.source = source
    self.root = root
    self.memory = memory
    self.pasted = pasted
    self.open = open
  }

  /// Nil when the source has nothing new.
  func run(_ log: inout DiagnosticLog) async throws -> Gathered? {
    if source.place == "-" {
      // The same text is the same posting.
      let id = String(Digest(of: pasted).fingerprint)
      return try await read(Document(name: id + ".txt", bytes: pasted))
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
      var options = source.options
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

  /// Every file of a folder and of those below it is a document; its path there is what it is called.
  private func readFolder(_ folder: String, _ log: inout DiagnosticLog) async throws -> Gathered {
    var postings: [ImportedPosting] = []
    var isComplete = true
    var read: [String] = []
    for path in try files(in: folder, depth: 0) {
      do {
        let (_, found) = try await SourceKind.read(document(path), source.options, as: source.kind)
        let name = String(path.dropFirst(folder.count + 1))
        postings += found.map { found.count == 1 ? $0.called(name) : $0 }
        read.append(path)
      } catch let problem as Diagnostic {
        log.add(problem)
        isComplete = false
      }
    }
    return Gathered(
      name: source.name, postings: postings, isComplete: isComplete, files: read)
  }

  private func files(in folder: String, depth: Int) throws(Disk.Failure) -> [String] {
    guard depth < 32 else { return [] }
    var files: [String] = []
    for (name, kind) in try Disk.entries(in: folder) where !name.hasPrefix(".") {
      switch kind {
      case .folder: files += try self.files(in: folder + "/" + name, depth: depth + 1)
      // Lists of a section are no page of it.
      case .file where !name.hasPrefix("_index."): files.append(folder + "/" + name)
      default: continue
      }
    }
    return files
  }

  private func read(
    _ document: Document, _ options: ReadOptions? = nil
  ) async throws -> Gathered {
    let options = options ?? source.options
    let (kind, postings) = try await SourceKind.read(document, options, as: source.kind)
    return Gathered(
      name: source.name, postings: postings, isComplete: kind.isWhole(document, options))
  }
}

extension Diagnostic {
  fileprivate static func noSource(_ place: String) -> Diagnostic {
    Diagnostic(
      .error, "import-source", "there is no file, folder or source `\(place)`", at: nil,
      help: "sources with a name stand in board.yml under `sources:`")
  }

  fileprivate static func addressScheme(_ place: String) -> Diagnostic {
    Diagnostic(
      .error, "import-source", "an address begins with `https://`, and this is `\(place)`", at: nil)
  }
}
