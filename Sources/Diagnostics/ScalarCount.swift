/// How many Unicode scalars a text has in UTF-8: the bytes that go on with one do not count.
///
/// Eight bytes are looked at together, since every line and every run of text of a posting is measured.
package func scalarCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
  let raw = UnsafeRawBufferPointer(text)
  var count = raw.count
  var index = 0
  while index &+ 8 <= raw.count {
    let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // Those bytes whose highest two bits are 1 and 0; most texts have none among eight.
    let continuations = eight & ~(eight &<< 1) & 0x8080_8080_8080_8080
    if continuations != 0 { count &-= continuations.nonzeroBitCount }
    index &+= 8
  }
  while index < raw.count {
    if UTF8.isContinuation(raw[index]) { count &-= 1 }
    index &+= 1
  }
  return count
}
