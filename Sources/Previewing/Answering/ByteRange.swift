/// What a `Range` header asks of a file (RFC 9110, 14.1–14.2).
///
///     bytes=0-99     the first hundred
///     bytes=100-     all but the first hundred
///     bytes=-100     the last hundred
enum ByteRange: Sendable, Hashable {
  /// No range, several, or something that is none: a server may answer those with the whole file.
  case whole
  case part(Range<Int>)
  /// Nothing of the file lies in it: 416.
  case unsatisfiable

  init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.lowercased().hasPrefix("bytes=") else { return }
    let spec = header.dropFirst(6)
    let parts = spec.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Self.number(parts[0]), let last = Self.number(parts[1])
    else { return }
    switch (first, last) {
    case (nil, nil): return
    case (nil, let count?):
      self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    case (let start?, let end):
      if let end, end < start { return }
      guard start < size else {
        self = .unsatisfiable
        return
      }
      self = .part(start..<min(size, (end ?? size - 1).addingClamped(1)))
    }
  }

  /// The number, `.some(nil)` for an empty text, nil for anything else. One too great for any file counts
  /// as the greatest there is.
  private static func number(_ text: Substring) -> Int?? {
    let text = text.drop { $0 == " " || $0 == "\t" }
    if text.isEmpty { return .some(nil) }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(text) ?? Int.max
  }
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
