/// The words of a text as they come, and the summary that they make.
struct SummaryWords {
  /// Letters of summary after which no more paragraphs are taken.
  private static let length = 200

  /// Words of paragraphs outside lists and quotes; of list items for when there are none.
  private var paragraphs: [UInt8] = []
  private var lists: [UInt8] = []

  mutating func add(_ words: UnsafeBufferPointer<UInt8>, inList: Bool) {
    if !inList {
      if paragraphs.count < Self.length * 2 { paragraphs.append(contentsOf: words) }
    } else if lists.count < Self.length * 2 {
      lists.append(contentsOf: words)
    }
  }

  var text: String { Self.shortened(paragraphs.isEmpty ? lists : paragraphs) }

  /// In one line, and cut at a word, with `…`, when it is longer than a summary.
  private static func shortened(_ words: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(words.count)
    var letters = 0
    // The end of the last whole word that fits.
    var cut = 0
    for byte in words {
      if byte <= UInt8(ascii: " ") {
        if let last = line.last, last != UInt8(ascii: " ") {
          if letters <= length { cut = line.count }
          line.append(UInt8(ascii: " "))
          letters += 1
        }
      } else {
        line.append(byte)
        if !UTF8.isContinuation(byte) { letters += 1 }
      }
      // What comes behind changes nothing: it is longer, and cut, even without a blank at its end.
      if letters > length + 1, cut > 0 { break }
    }
    if line.last == UInt8(ascii: " ") {
      line.removeLast()
      letters -= 1
    }
    guard letters > length else { return String(decoding: line, as: UTF8.self) }
    // One word longer than a summary is no prose, and stays whole.
    if cut > 0 { line.removeSubrange(cut...) }
    while let last = line.last, ",;:-.".utf8.contains(last) { line.removeLast() }
    return String(decoding: line, as: UTF8.self) + "…"
  }
}
