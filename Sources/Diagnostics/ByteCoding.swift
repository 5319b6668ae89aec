/// Values as bytes, for what one run leaves to the next: numbers in as few bytes as they need, seven bits in each with
/// the sign in the lowest; texts with their length before them. Whoever reads gets nil from the first byte on that does
/// not fit.
package struct ByteWriter {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number &<< 1 ^ number &>> (Int.bitWidth - 1)))
    while rest > ByteReader.digits {
      bytes.append(UInt8(truncatingIfNeeded: rest) | ByteReader.goesOn)
      rest &>>= ByteReader.digitBits
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Bytes that are no text.
  package mutating func write(bytes other: [UInt8]) {
    write(other.count)
    bytes.append(contentsOf: other)
  }

  package mutating func write<Value>(
    ifAny value: Value?, _ write: (Value, inout ByteWriter) -> Void
  ) {
    self.write(value != nil)
    if let value { write(value, &self) }
  }

  package mutating func write<Element>(
    _ list: [Element], _ write: (Element, inout ByteWriter) -> Void
  ) {
    self.write(list.count)
    for element in list { write(element, &self) }
  }

  package mutating func write(ifAny text: String?) { write(ifAny: text) { $1.write($0) } }

  package mutating func write(_ texts: [String]) { write(texts) { $1.write($0) } }
}

package struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  fileprivate static let goesOn: UInt8 = 0x80
  fileprivate static let digits: UInt64 = 0x7F
  fileprivate static let digitBits: UInt64 = 7

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package var isAtEnd: Bool { position == bytes.endIndex }

  package mutating func number() -> Int? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while position < bytes.endIndex, shift < UInt64(UInt64.bitWidth) {
      let byte = bytes[position]
      position += 1
      value |= (UInt64(byte) & Self.digits) &<< shift
      shift += Self.digitBits
      if byte & Self.goesOn == 0 {
        return Int(truncatingIfNeeded: Int64(bitPattern: value &>> 1) ^ -Int64(value & 1))
      }
    }
    return nil
  }

  package mutating func flag() -> Bool? {
    guard position < bytes.endIndex, bytes[position] <= 1 else { return nil }
    defer { position += 1 }
    return bytes[position] == 1
  }

  /// What is no UTF-8 is mended; who wants to know of it has a digest of the bytes.
  package mutating func text() -> String? {
    // Through a buffer, for which the library has a way without tables of types: a posting has dozens of texts.
    stretch()?.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// As many bytes as the number before them says.
  package mutating func stretch() -> ArraySlice<UInt8>? {
    number().flatMap { stretch(of: $0) }
  }

  package mutating func stretch(of count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.endIndex - position else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// `.some(nil)` when it says that there is none.
  package mutating func optional<Value>(_ read: (inout ByteReader) -> Value?) -> Value?? {
    switch flag() {
    case false?: .some(nil)
    case true?: read(&self).map { .some($0) }
    case nil: nil
    }
  }

  package mutating func optionalText() -> String?? { optional { $0.text() } }

  package mutating func texts() -> [String]? { list { $0.text() } }

  package mutating func list<Element>(_ read: (inout ByteReader) -> Element?) -> [Element]? {
    // Each element takes a byte at least.
    guard let count = number(), count >= 0, count <= bytes.endIndex - position else { return nil }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      list.append(element)
    }
    return list
  }
}
