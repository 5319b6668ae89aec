import Building
import Digests
import Disk
import Testing

@testable import Publishing

@Suite("What a publish changes")
struct DifferenceTests {
  private func manifest(_ files: [String: String]) -> Manifest {
    Manifest(
      files.mapValues {
        Manifest.Entry(digest: Digest(of: Array($0.utf8)).hexadecimal, size: $0.utf8.count)
      })
  }

  @Test("new, changed, removed and unchanged are told by content")
  func kinds() {
    let difference = Difference(
      from: manifest(["a": "1", "b": "2", "c": "3"]),
      to: manifest(["b": "2", "c": "drie", "d": "4"]))
    #expect(difference.added.map(\.path) == ["d"])
    #expect(difference.changed.map(\.path) == ["c"])
    #expect(difference.removed.map(\.path) == ["a"])
    #expect(difference.unchanged == 1 && difference.bytes == 5)
    #expect(!difference.completes)
  }

  @Test("an interrupted publish is completed by the next, whatever that one publishes")
  func interrupted() {
    let old = manifest(["a": "1", "b": "2", "c": "3"])
    let new = manifest(["b": "2", "c": "drie", "d": "4"])
    let left = Difference(from: old, to: new).intent(over: old)
    #expect(left.entries["b"] == old.entries["b"])
    // Back to the old site: what may have been touched is sent again, what may have been sent is removed.
    let back = Difference(from: left, to: old)
    #expect(back.changed.map(\.path) == ["a", "c"])
    #expect(back.removed.map(\.path) == ["d"])
    #expect(back.completes && back.unchanged == 1)
    // The manifest with its marks survives being written and read.
    #expect(Manifest(reading: left.bytes) == left)
  }

  @Test("assets go first, then pages of postings, then what lists them")
  func batches() {
    let files = [
      "index.html", "feed.xml", "sitemap.xml", "robots.txt", "style.css", "logos/a.svg",
      "vacatures/jurist/index.html", "vacatures/jurist/foto.png", "vacatures/index.html",
      "vacancies/lawyer/index.html", "404.html", ".nojekyll",
    ]
    let difference = Difference(
      from: Manifest(), to: manifest(Dictionary(uniqueKeysWithValues: files.map { ($0, $0) })))
    let batches = UploadBatch.all(of: difference)
    #expect(batches.map(\.name) == ["assets", "pages", "lists"])
    #expect(
      batches[0].paths == [".nojekyll", "logos/a.svg", "style.css", "vacatures/jurist/foto.png"])
    #expect(batches[1].paths == ["vacancies/lawyer/index.html", "vacatures/jurist/index.html"])
    #expect(batches.map(\.paths.count).reduce(0, +) == files.count)
  }

  @Test("a third of the site may go at once, between 24 and 256 files")
  func deletes() {
    func allowed(_ count: Int) -> Int {
      Difference.deletesAllowed(
        of: manifest(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0)", "") })))
    }
    #expect(allowed(3) == 24 && allowed(300) == 100 && allowed(3000) == 256)
  }
}
