/// Values as bytes, for what one run leaves to the next: numbers in eight bytes, texts with their length before
/// them. Whoever reads gets nil from the first byte on that does not fit.
package struct ByteWriter {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write<Value>(
    ifAny value: Value?, _ write: (Value, inout ByteWriter) -> Void
  ) {
    self.write(value == nil ? 0 : 1)
    if let value { write(value, &self) }
  }

  package mutating func write<Element>(
    _ list: [Element], _ write: (Element, inout ByteWriter) -> Void
  ) {
    self.write(list.count)
    for element in list { write(element, &self) }
  }
}

package struct ByteReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func number() -> Int? {
    guard rest.count >= 8 else { return nil }
    let value = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(8)
    return Int(exactly: Int64(bitPattern: value))
  }

  package mutating func text() -> String? {
    guard let count = number(), count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return String(validating: rest.prefix(count), as: UTF8.self)
  }

  /// `.some(nil)` when it says that there is none.
  package mutating func optional<Value>(_ read: (inout ByteReader) -> Value?) -> Value?? {
    switch number() {
    case 0: .some(nil)
    case 1: read(&self).map { .some($0) }
    default: nil
    }
  }

  package mutating func list<Element>(_ read: (inout ByteReader) -> Element?) -> [Element]? {
    guard let count = number(), count >= 0 else { return nil }
    var list: [Element] = []
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      list.append(element)
    }
    return list
  }
}
