import Diagnostics

/// The line in a page that watches for the next snapshot: the one thing that `build` does not write.
struct ReloadScript {
  let base: String
  private let snapshot: String

  /// `run` tells one start of the preview from the next.
  init(_ snapshot: Snapshot, run: String) {
    base = snapshot.base
    self.snapshot = Self.id(snapshot, run)
  }

  /// What a page carries to know whether it is the newest.
  static func id(_ snapshot: Snapshot, _ run: String) -> String { "\(run)-\(snapshot.shown)" }

  var html: String {
    "<script src=\"\(escapedHTML("\(base)/\(OwnPages.folder)/preview.js"))\" "
      + "data-snapshot=\"\(snapshot)\"></script>"
  }

  /// Before the last `</body>`, or at the end of a page that has none.
  func inserted(into page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    var place = page.count
    var start = page.count - end.count
    while start >= 0 {
      if page[start] == end[0], page[start..<start + end.count].elementsEqual(end) {
        place = start
        break
      }
      start -= 1
    }
    var result = page
    result.insert(contentsOf: html.utf8, at: place)
    return result
  }
}
