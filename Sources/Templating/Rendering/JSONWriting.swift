internal import Days

/// Values as JSON that may stand inside a script element.
enum JSONWriting {
  static func write(_ value: Value, into buffer: inout [UInt8]) {
    switch value {
    case .record(let reference):
      if let entry = reference as? HeldRecord<EntryRecord> {
        write(entry.record.members, into: &buffer)
      } else {
        Escaping.append("null", to: &buffer)
      }
    case .none: Escaping.append("null", to: &buffer)
    case .text(let text), .html(let text), .url(let text): write(text, into: &buffer)
    case .day(let day): write(day.iso, into: &buffer)
    case .whole(let number): buffer.append(contentsOf: String(number).utf8)
    case .decimal(let number):
      // JSON has no words for infinity and not-a-number.
      buffer.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    case .flag(let flag): Escaping.append(flag ? "true" : "false", to: &buffer)
    case .list(let values):
      buffer.append(UInt8(ascii: "["))
      for (index, element) in values.enumerated() {
        if index > 0 { Escaping.append(", ", to: &buffer) }
        write(element, into: &buffer)
      }
      buffer.append(UInt8(ascii: "]"))
    case .map(let values):
      write(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, into: &buffer)
    }
  }

  private static func write(_ members: [(name: String, value: Value)], into buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { Escaping.append(", ", to: &buffer) }
      write(member.name, into: &buffer)
      Escaping.append(": ", to: &buffer)
      write(member.value, into: &buffer)
    }
    buffer.append(UInt8(ascii: "}"))
  }

  private static func write(_ text: String, into buffer: inout [UInt8]) {
    var text = text
    buffer.append(UInt8(ascii: "\""))
    text.withUTF8 { Escaping.jsonText($0, into: &buffer) }
    buffer.append(UInt8(ascii: "\""))
  }
}
