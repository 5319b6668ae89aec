import Building
import Diagnostics
import Disk
import Pages
import Slugs

/// Answers requests from one snapshot. No network and no waiting in here: a request goes in, an answer comes
/// out.
struct Responder: Sendable {
  let snapshot: Snapshot
  let project: Project
  /// Tells one run of the preview from the next, so that open pages reload after a restart.
  let run: String
  /// Whether only this computer's own names are answered.
  let isLocal: Bool
  /// Nil where nobody may write.
  var importDocument: ImportDocument?

  private var script: ReloadScript { ReloadScript(snapshot, run: run) }

  func answer(_ request: Request) -> Answer {
    guard ["GET", "HEAD", "POST"].contains(request.method) else { return onlyReading }
    guard let address = Address(target: request.target),
      request.hosts.count == 1 || (request.hosts.isEmpty && request.mayLackHost)
    else {
      return .plain(400, "bad request", in: snapshot.language)
    }
    if isLocal, let host = address.authority ?? request.hosts.first, !isLocalHost(host) {
      return .plain(
        403, "this preview answers to localhost only; use --bind to open it to others",
        in: snapshot.language)
    }
    return request.method == "POST" ? posted(address, request) : answer(address, request)
  }

  private var onlyReading: Answer {
    var answer = Answer.plain(405, "only GET and HEAD", in: snapshot.language)
    answer.headers.append(("Allow", "GET, HEAD"))
    return answer
  }

  /// The one thing that may be asked for besides pages.
  private func posted(_ address: Address, _ request: Request) -> Answer {
    guard place(of: address.path) == "\(OwnPages.folder)/\(DocumentImport.place)" else {
      return onlyReading
    }
    return DocumentImport(snapshot: snapshot, work: importDocument).answer(address, request)
  }

  private func answer(_ address: Address, _ request: Request) -> Answer {
    let base = snapshot.base
    guard let place = place(of: address.path) else {
      return address.path == "/" || address.path == folder ? .redirect(to: base + "/") : notFound()
    }
    if let own = place.withoutPrefix(OwnPages.folder + "/") {
      return OwnPages(snapshot: snapshot, project: project, run: run).answer(own, address)
    }
    if place == OwnPages.folder { return .redirect(to: "\(base)/\(OwnPages.folder)/") }
    guard let plan = snapshot.renderer?.plan else { return broken(snapshot.problems) }
    if place.isEmpty || place.hasSuffix("/") {
      return plan.output(at: place + "index.html").map { answer($0, request) } ?? notFound()
    }
    if let output = plan.output(at: place) { return answer(output, request) }
    if plan.output(at: place + "/index.html") != nil {
      let query = address.query.isEmpty ? "" : "?\(address.query)"
      return .redirect(to: "\(base)/\(percentEncoded(place))/\(query)")
    }
    return notFound()
  }

  /// The board's own path as requests name it once they are decoded.
  private var folder: String { percentDecoded(snapshot.base) ?? snapshot.base }

  /// The path below the board's own, without a slash before it; nil when it is outside of the board. The
  /// preview's own pages answer at the root too, where pages find them that were open when the board's
  /// path was changed.
  private func place(of path: String) -> String? {
    if let place = path.withoutPrefix(folder + "/") { return place }
    guard path.hasPrefix("/\(OwnPages.folder)/") else { return nil }
    return String(path.dropFirst())
  }

  private func answer(_ output: PlannedOutput, _ request: Request) -> Answer {
    let type = mediaType(of: output.path)
    switch output.content {
    case .page:
      guard let page = rendered(output) else { return notFound() }
      var answer =
        page.problems.isEmpty
        ? Answer(200, type, .bytes(script.inserted(into: page.bytes))) : broken(page.problems)
      answer.page = output.path
      return answer
    case .document:
      return Answer(200, type, .bytes(rendered(output)?.bytes ?? []))
    case .bytes(let bytes):
      return part(of: bytes.count, request, type) { .bytes(Array(bytes[$0])) }
    case .copy(let source):
      let path = Disk.absolute(source, in: project.root)
      guard let file = OpenFile(path, within: project.content) else { return notFound() }
      let head = file.read(0..<min(file.size, PictureMetadata.headCount)) ?? []
      if PictureMetadata.isTakenOut(ofFileWith: head) { return picture(at: path, request, type) }
      return part(of: file.size, request, type) { .file(file, $0) }
    }
  }

  private func part(
    of size: Int, _ request: Request, _ type: String, _ body: (Range<Int>) -> Answer.Body
  ) -> Answer {
    .part(of: size, request, type, in: snapshot.language, body)
  }

  /// As the site will have it.
  private func picture(at path: String, _ request: Request, _ type: String) -> Answer {
    do throws(Disk.Failure) {
      let bytes = try CopiedFile(at: path, in: InputFolder(project.content)).bytes
      return part(of: bytes.count, request, type) { .bytes(Array(bytes[$0])) }
    } catch {
      return notFound()
    }
  }

  private func rendered(_ output: PlannedOutput) -> (bytes: [UInt8], problems: [Diagnostic])? {
    guard let (bytes, problems) = snapshot.renderer?.page(output) else { return nil }
    return (bytes, problems.filter { $0.severity == .error })
  }

  /// The board's own page for unknown addresses.
  private func notFound() -> Answer {
    guard let plan = snapshot.renderer?.plan else { return broken(snapshot.problems) }
    guard let output = plan.output(at: "404.html"), let page = rendered(output),
      page.problems.isEmpty
    else { return .plain(404, "not found", in: snapshot.language) }
    return Answer(404, mediaType(of: output.path), .bytes(script.inserted(into: page.bytes)))
  }

  /// In the place of a page that cannot be made: why not.
  private func broken(_ problems: [Diagnostic]) -> Answer {
    .html(
      500,
      OwnPage(title: "This page cannot be made", script, snapshot).html(
        snapshot.html(problems.filter { $0.severity == .error })))
  }
}

extension Answer {
  /// A file or the part of it that was asked for.
  fileprivate static func part(
    of size: Int, _ request: Request, _ type: String, in language: MessageLanguage,
    _ body: (Range<Int>) -> Body
  ) -> Answer {
    let header = request.method == "GET" && !request.hasIfRange ? request.range : nil
    var answer: Answer
    switch ByteRange(header, size: size) {
    case .whole: answer = Answer(200, type, body(0..<size))
    case .part(let range):
      answer = Answer(206, type, body(range))
      answer.headers.append(
        ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
    case .unsatisfiable:
      answer = .plain(416, "the file has \(size) bytes", in: language)
      answer.headers.append(("Content-Range", "bytes */\(size)"))
    }
    answer.headers.append(("Accept-Ranges", "bytes"))
    return answer
  }
}

extension String {
  fileprivate func withoutPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
