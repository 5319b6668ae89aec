import Synchronization

/// Where the lines of a text begin, and how many characters stand before any byte of it: made in one walk, so
/// that thousands of places in one long line or in many short ones are each found at once.
///
/// Lines end as YAML and CommonMark have it: with LF, CR, or CR LF.
struct LineIndex: Sendable {
  private let starts: [Int]
  /// Unicode scalars before each stretch of `stretch` bytes.
  private let scalars: [Int]

  private static let stretch = 256

  init(_ bytes: [UInt8]) {
    var starts = [0]
    var scalars: [Int] = []
    scalars.reserveCapacity(bytes.count / Self.stretch + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        if index % Self.stretch == 0 { scalars.append(count) }
        let byte = bytes[index]
        if !UTF8.isContinuation(byte) { count += 1 }
        guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
        let isHalf =
          byte == UInt8(ascii: "\r") && index + 1 < bytes.count
          && bytes[index + 1] == UInt8(ascii: "\n")
        if !isHalf { starts.append(index + 1) }
      }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// How many lines end before a byte.
  static func lineEnds(in bytes: [UInt8], before end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      // One comparison settles nearly every byte.
      for index in 0..<min(end, bytes.count) where bytes[index] <= UInt8(ascii: "\r") {
        guard bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") else {
          continue
        }
        let isHalf =
          bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
          && bytes[index + 1] == UInt8(ascii: "\n")
        if !isHalf { count += 1 }
      }
      return count
    }
  }

  /// How many lines there are; one after the last line end counts, though it is empty.
  var lineCount: Int { starts.count }

  /// Where a line begins, counted from 0.
  func start(of line: Int) -> Int { starts[line] }

  /// The line on which a byte stands, from 0.
  func line(at byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its end.
  func content(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = starts[line]
    guard line + 1 < starts.count else { return start..<bytes.count }
    var end = starts[line + 1] - 1
    if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// How many Unicode scalars begin before a byte.
  func scalars(before byte: Int, in bytes: [UInt8]) -> Int {
    let stretch = byte / Self.stretch
    guard stretch < scalars.count else {
      return (scalars.last ?? 0)
        + Self.count(bytes[((max(scalars.count, 1) - 1) * Self.stretch)..<byte])
    }
    return scalars[stretch] + Self.count(bytes[(stretch * Self.stretch)..<byte])
  }

  /// The byte at which the scalar of this number begins; the text's end when there are not so many.
  func byte(ofScalar number: Int, in bytes: [UInt8]) -> Int {
    var (low, high) = (0, scalars.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalars[middle] <= number { low = middle } else { high = middle }
    }
    var index = low * Self.stretch
    var count = scalars.isEmpty ? 0 : scalars[low]
    while index < bytes.count {
      if !UTF8.isContinuation(bytes[index]) {
        if count == number { return index }
        count += 1
      }
      index += 1
    }
    return bytes.count
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { scalarCount(of: $0) }
  }
}

/// The index of a text, made when somebody first asks for a place in it: most texts have nothing to be told.
final class LinesOnDemand: Sendable {
  private let made = Mutex<LineIndex?>(nil)

  func index(of bytes: [UInt8]) -> LineIndex {
    made.withLock { made in
      if let made { return made }
      let index = LineIndex(bytes)
      made = index
      return index
    }
  }
}
