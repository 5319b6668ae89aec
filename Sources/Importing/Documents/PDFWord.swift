/// A word of a PDF and where it stands, as `pdftotext -bbox` tells it, in points from the page's upper left corner:
///
///     <word xMin="70.866" yMin="87.870" xMax="114.870" yMax="101.550">Stichting</word>
struct PDFWord {
  var box: PDFBox
  let text: String

  /// The words of each page, in the order in which the page was drawn.
  static func pages(_ output: String) -> [(height: Double, words: [PDFWord])] {
    var pages: [(height: Double, words: [PDFWord])] = []
    for line in output.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("<page ") {
        pages.append((number("height", in: line) ?? 0, []))
      } else if line.hasPrefix("<word "), !pages.isEmpty, let word = PDFWord(line) {
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages
  }

  private init?(_ line: Substring) {
    guard let left = Self.number("xMin", in: line), let right = Self.number("xMax", in: line),
      let top = Self.number("yMin", in: line), let bottom = Self.number("yMax", in: line),
      let start = line.firstIndex(of: ">"), let end = line.firstRange(of: "</word>")?.lowerBound,
      start < end
    else { return nil }
    box = PDFBox(left: left, right: right, top: top, bottom: bottom)
    text = String(line[line.index(after: start)..<end]).replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&amp;", with: "&")
    if trimmed(text).isEmpty { return nil }
  }

  private static func number(_ name: String, in line: Substring) -> Double? {
    guard let start = line.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    return Double(line[start...].prefix { $0 != "\"" })
  }
}

/// Where something stands on a page.
struct PDFBox {
  var left, right, top, bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left), right: max(right, other.right), top: min(top, other.top),
      bottom: max(bottom, other.bottom))
  }

  /// Whether both stand on one line.
  func isBeside(_ other: PDFBox) -> Bool {
    abs(middle - other.middle) < min(height, other.height) / 2
  }
}
