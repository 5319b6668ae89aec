import Digests
import Disk
import Pages
import Platform

/// How the files that Prikbord wrote stand in a site: its list of them, and the trace of each.
struct SiteTrace: Sendable {
  private let list: [UInt8]
  /// Of so many lines of the list each.
  private let traces: [[UInt8]]
  private static let run = 512

  var digest: Digest {
    var bytes = list
    for run in traces { bytes += run }
    return Digest(of: bytes)
  }

  /// Nil when there is no list, or a file of it is missing. What stands outside of `place` is as it was `before`, in a
  /// list of the same files.
  init?(of site: String, _ before: SiteTrace? = nil, changedIn place: SitePlace? = .whole) async {
    do throws(Disk.Failure) {
      list = try Disk.read("\(site)/\(Manifest.fileName)")
    } catch {
      return nil
    }
    let folder = open(site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    // The paths end in zeros, as the system wants them.
    var text = list
    let ends = text.indices.filter { text[$0] == UInt8(ascii: "\n") }
    for end in ends { text[end] = 0 }
    let runs = stride(from: 0, to: ends.count, by: Self.run).map {
      ends[$0..<min($0 + Self.run, ends.count)]
    }
    let paths = text
    let known = before.flatMap { $0.traces.count == runs.count ? $0.traces : nil }
    let traces = await concurrentMap(Array(runs.enumerated())) { number, lines -> [UInt8]? in
      paths.withUnsafeBufferPointer { text in
        if let known, !Self.isAny(of: lines, of: ends, in: text, place) { return known[number] }
        return Self.trace(of: lines, of: ends, in: text, folder)
      }
    }
    self.traces = traces.compactMap(\.self)
    if self.traces.count < runs.count { return nil }
  }

  /// Whether a file on some lines stands in a place.
  private static func isAny(
    of lines: ArraySlice<Int>, of ends: [Int], in text: UnsafeBufferPointer<UInt8>,
    _ place: SitePlace?
  ) -> Bool {
    guard let place else { return false }
    return lines.indices.contains { line in
      line > 0 && path(on: line, of: ends, in: text).map { place.holds(text[$0]) } ?? true
    }
  }

  /// Where the path stands on a line; nil on one that is none of a list.
  private static func path(
    on line: Int, of ends: [Int], in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    // DIGEST SIZE PATH
    var start = ends[line - 1] + 1
    for _ in 0..<2 {
      guard let space = text[start..<ends[line]].firstIndex(of: UInt8(ascii: " ")) else {
        return nil
      }
      start = space + 1
    }
    return start..<ends[line]
  }

  /// The traces of the files on some lines, which `ends` end; nil when one is missing.
  private static func trace(
    of lines: ArraySlice<Int>, of ends: [Int], in text: UnsafeBufferPointer<UInt8>, _ folder: Int32
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    // The first line says only what the list is.
    for line in lines.indices where line > 0 {
      guard let path = path(on: line, of: ends, in: text) else { return nil }
      let trace = text.baseAddress.flatMap { base in
        UnsafeRawPointer(base + path.lowerBound).withMemoryRebound(
          to: CChar.self, capacity: path.count + 1
        ) { FileTrace(of: $0, in: folder) }
      }
      guard let trace else { return nil }
      trace.append(to: &bytes)
    }
    return bytes
  }
}
