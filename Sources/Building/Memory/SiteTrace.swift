import Digests
import Disk
import Pages
import Platform

/// How the files that Prikbord wrote stand in a site: its list of them, and the trace of each.
enum SiteTrace {
  /// So many lines of the list are looked at in one go.
  private static let run = 512

  /// Nil when there is no list, or a file of it is missing.
  static func digest(of site: String) async -> Digest? {
    let list: [UInt8]
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
    let runs = stride(from: 0, to: ends.count, by: run).map {
      ends[$0..<min($0 + run, ends.count)]
    }
    let paths = text
    let traces = await concurrentMap(runs) { lines -> [UInt8]? in
      paths.withUnsafeBufferPointer { trace(of: lines, of: ends, in: $0, folder) }
    }
    var bytes = list
    for trace in traces {
      guard let trace else { return nil }
      bytes += trace
    }
    return Digest(of: bytes)
  }

  /// The traces of the files on some lines, which `ends` end; nil when one is missing.
  private static func trace(
    of lines: ArraySlice<Int>, of ends: [Int], in text: UnsafeBufferPointer<UInt8>, _ folder: Int32
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    // The first line says only what the list is.
    for line in lines.indices where line > 0 {
      // DIGEST SIZE PATH
      var start = ends[line - 1] + 1
      for _ in 0..<2 {
        guard let space = text[start..<ends[line]].firstIndex(of: UInt8(ascii: " ")) else {
          return nil
        }
        start = space + 1
      }
      let trace = text.baseAddress.flatMap { base in
        UnsafeRawPointer(base + start).withMemoryRebound(
          to: CChar.self, capacity: ends[line] - start + 1
        ) { FileTrace(of: $0, in: folder) }
      }
      guard let trace else { return nil }
      trace.append(to: &bytes)
    }
    return bytes
  }
}
