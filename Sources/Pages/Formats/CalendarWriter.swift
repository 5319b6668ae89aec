import Days

/// Appends content lines of iCalendar (RFC 5545, 3.1) to bytes: they end with CRLF and are folded so that
/// none is longer than 75 octets, never within a character.
struct CalendarWriter {
  private(set) var bytes: [UInt8]
  private var lineStart: Int

  private static let octetsPerLine = 75

  /// Goes on after what `bytes` holds.
  init(after bytes: consuming [UInt8] = []) {
    lineStart = bytes.count
    self.bytes = bytes
  }

  mutating func component(_ name: StaticString, _ body: (inout CalendarWriter) -> Void) {
    line("BEGIN:", literal: name)
    body(&self)
    line("END:", literal: name)
  }

  /// A component that was written before.
  mutating func write(component: [UInt8]) {
    bytes.append(contentsOf: component)
    lineStart = bytes.count
  }

  /// `name` with its colon and parameters: `DTSTART;VALUE=DATE:`.
  mutating func line(_ name: StaticString, literal value: StaticString) {
    write(name)
    write(value)
    end()
  }

  /// A value that needs no escape: an address, a number. Controls in it are left out.
  mutating func line(_ name: StaticString, plain value: String) {
    write(name)
    append(value, isText: false)
    end()
  }

  /// A value of the type TEXT (RFC 5545, 3.3.11).
  mutating func line(_ name: StaticString, text value: String) {
    write(name)
    append(value, isText: true)
    end()
  }

  mutating func line(_ name: StaticString, _ day: Day) {
    write(name)
    append(day)
    end()
  }

  /// Midnight of a day, as a time of the zone in whose terms it stands; `Z` after it makes it UTC.
  mutating func line(_ name: StaticString, midnightOf day: Day, isUTC: Bool) {
    write(name)
    append(day)
    write(isUTC ? "T000000Z" : "T000000")
    end()
  }

  /// `20240802` (RFC 5545, 3.3.4)
  private mutating func append(_ day: Day) {
    let (year, month, day) = day.civil
    for (number, width) in [(year, 4), (month, 2), (day, 2)] {
      var unit = width == 4 ? 1000 : 10
      while unit > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
        unit /= 10
      }
    }
  }

  /// Copies runs of plain bytes; looks closer at the few that need an escape.
  private mutating func append(_ value: String, isText: Bool) {
    value.withBytes { text in
      var run = 0
      var index = 0
      while index < text.count {
        if index + ByteLane.scalarCount <= text.count, Self.isPlain(text, from: index) {
          index += ByteLane.scalarCount
          continue
        }
        let byte = text[index]
        defer { index += 1 }
        if byte > UInt8(ascii: "\\"), byte != 0x7F { continue }
        let escape: StaticString
        switch byte {
        case UInt8(ascii: "\\") where isText: escape = "\\\\"
        case UInt8(ascii: ";") where isText: escape = "\\;"
        case UInt8(ascii: ",") where isText: escape = "\\,"
        case 10 where isText: escape = "\\n"
        case 9 where isText: continue
        case 0..<0x20, 0x7F: escape = ""
        default: continue
        }
        bytes.append(contentsOf: text[run..<index])
        write(escape)
        run = index + 1
      }
      bytes.append(contentsOf: text[run...])
    }
  }

  /// Whether sixteen bytes stand for themselves.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let lane = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: ByteLane.self)
    let special =
      (lane .< ByteLane(repeating: 0x20)) .| (lane .== ByteLane(repeating: 0x7F))
      .| (lane .== ByteLane(repeating: UInt8(ascii: "\\")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: ";")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: ",")))
    return firstMarked(special) == nil
  }

  /// Ends a line, and folds it if it became too long: a fold may part an escape, never a character.
  private mutating func end() {
    if bytes.count - lineStart > Self.octetsPerLine {
      let line = Array(bytes[lineStart...])
      bytes.removeSubrange(lineStart...)
      var start = 0
      // The blank of a continued line is one of its octets.
      var room = Self.octetsPerLine
      while line.count - start > room {
        var end = start + room
        while UTF8.isContinuation(line[end]) { end -= 1 }
        bytes.append(contentsOf: line[start..<end])
        write("\r\n ")
        start = end
        room = Self.octetsPerLine - 1
      }
      bytes.append(contentsOf: line[start...])
    }
    write("\r\n")
    lineStart = bytes.count
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
