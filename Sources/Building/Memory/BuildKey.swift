import Days
import Diagnostics
import Digests
import Disk
import Markdown
import Pages
import Postings
import TimeZones

/// Everything that a site depends on, as one digest: the program, the day, what it is asked for, the theme, and
/// each file of the content by its path and bytes.
struct BuildKey: Sendable {
  let digest: Digest
  /// All but the bytes of postings.
  let frame: Digest
  /// The bytes of each posting, in the order of the folder.
  let postings: [Digest]
  /// What a posting is read by, besides its bytes.
  let reading: Digest
  private let paths: [String]
  /// How the content stood before its bytes were read.
  private let traces: [FileTrace]

  /// Nil when something cannot be read: the build itself says what.
  init?(
    _ content: ContentFolder, _ start: BoardStart, _ theme: Theme, _ project: Project,
    _ options: BuildOptions
  ) async {
    let inputs = InputFolder(project.content)
    let places = content.all + (content.hasBoard ? [project.content + "/board.yml"] : [])
    paths = places.map { Disk.absolute($0, in: project.root) }
    let files = await concurrentMap(paths) { path -> (trace: FileTrace, digest: Digest)? in
      do throws(Disk.Failure) {
        let (bytes, trace) = try inputs.readTraced(path, for: .copied)
        return (trace, Digest(of: bytes))
      } catch {
        return nil
      }
    }
    let read = files.compactMap(\.self)
    guard read.count == paths.count, let program = FileTrace(of: Disk.program, followsLinks: true)
    else { return nil }
    traces = read.map(\.trace)
    var key = ByteWriter()
    program.append(to: &key.bytes)
    key.write(libcmarkVersion)
    theme.write(to: &key)
    key.write(start.settings.maxTextKilobytes)
    reading = Digest(of: key.bytes)
    // As they were used: somebody may have saved them since.
    key.write(bytes: start.settings.source.bytes)
    key.write(start.today.iso)
    key.bytes += TimeZoneTable.source(named: start.settings.timeZone)
    key.write([project.root, project.content, project.templates, project.output]) { $1.write($0) }
    key.write(ifAny: options.baseURL) { $1.write($0) }
    key.write(options.drafts)
    key.write(options.scheduled)
    key.write(content.leftOut) { $1.write($0) }
    key.write(content.diagnostics) { $1.write($0) }
    for (path, file) in zip(paths, read).dropFirst(content.vacancies.count) {
      key.write(path)
      key.write(file.digest)
    }
    frame = Digest(of: key.bytes)
    postings = read.prefix(content.vacancies.count).map(\.digest)
    for (path, digest) in zip(content.vacancies, postings) {
      key.write(path)
      key.write(digest)
    }
    digest = Digest(of: key.bytes)
  }

  /// Whether the content stands as it did when it was read for this key: then the site is made of the same.
  func stillHolds() async -> Bool {
    let now = await concurrentMap(paths) { FileTrace(of: $0, followsLinks: true) }
    return now.elementsEqual(traces, by: ==)
  }
}
