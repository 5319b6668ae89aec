extension String {
  /// The text in lines of at most so many signs, parted at blanks where there are some.
  func lines(ofAtMost width: Int) -> [String] {
    var rest = unicodeScalars[...]
    var lines: [String] = []
    while let end = rest.index(rest.startIndex, offsetBy: width, limitedBy: rest.endIndex),
      end < rest.endIndex
    {
      let blank = rest[..<end].lastIndex(of: " ").flatMap { $0 > rest.startIndex ? $0 : nil }
      lines.append(String(rest[..<(blank ?? end)]))
      rest = rest[(blank ?? end)...]
    }
    return lines + [String(rest)]
  }

  /// The text without its middle when it is longer than so many signs.
  func cutInside(to width: Int) -> String {
    guard unicodeScalars.count > width else { return self }
    let half = width / 2
    var cut = Substring(unicodeScalars.prefix(half - 1))
    cut += "…"
    return String(cut) + Substring(unicodeScalars.suffix(half))
  }
}
