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

  private mutating func append(_ value: String, isText: Bool) {
    var value = value
    value.withUTF8 { text in
      for index in text.indices {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\\") where isText: pair("\\")
        case UInt8(ascii: ";") where isText: pair(";")
        case UInt8(ascii: ",") where isText: pair(",")
        case 10 where isText: pair("n")
        case 9 where isText: put(9, length: 1)
        case 0..<0x20, 0x7F: continue
        default: put(byte, length: Self.length(of: byte))
        }
      }
    }
  }

  private mutating func pair(_ letter: Unicode.Scalar) {
    fold(before: 2)
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: letter))
  }

  /// A byte that begins a character of `length` bytes, or one inside a character.
  private mutating func put(_ byte: UInt8, length: Int) {
    if length > 0 { fold(before: length) }
    bytes.append(byte)
  }

  private mutating func fold(before length: Int) {
    guard bytes.count - lineStart + length > Self.octetsPerLine else { return }
    write("\r\n")
    lineStart = bytes.count
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func end() {
    write("\r\n")
    lineStart = bytes.count
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Bytes of the character that begins with `byte` (RFC 3629, 3); 0 when it begins none.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0x80..<0xC0: 0
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
