import Testing

@testable import Facts

@Suite("Words while they are read")
struct WordHashTests {
  /// Eight bytes are looked at together; what comes out is the same as byte by byte.
  @Test("have the hash of their small letters, whatever length they have and whatever ends them")
  func letters() {
    let alphabet = Array("aZbYcXdWeVfUgThSiRjQkPlOmNnMoL".utf8)
    for length in 0...20 {
      for end in UInt8.min...UInt8.max where (end | 0x20) &- 0x61 >= 26 {
        let bytes = Array(alphabet[..<length]) + [end] + Array(repeating: 0x61, count: 8)
        var expected = WordHash()
        for byte in alphabet[..<length] { expected.add(byte | 0x20) }
        bytes.withUnsafeBufferPointer { bytes in
          for text in [bytes, UnsafeBufferPointer(rebasing: bytes[...length])] {
            var hash = WordHash()
            let found = hash.addLetters(of: text, in: 0..<text.count)
            #expect(found.count == length)
            #expect(found.hasSmall == (length > 0))
            #expect(hash.value == expected.value)
          }
        }
      }
    }
  }

  @Test("end where their stretch does")
  func stretch() {
    let bytes = Array("vergunningverlener".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      for end in bytes.indices {
        var (hash, expected) = (WordHash(), WordHash())
        for byte in bytes[..<end] { expected.add(byte) }
        let found = hash.addLetters(of: bytes, in: 0..<end)
        #expect(found.count == end)
        #expect(found.hasSmall == (end > 0))
        #expect(hash.value == expected.value)
      }
    }
  }

  @Test(
    "web addresses have a scheme and a host, and no blanks",
    arguments: [
      ("https://example.org", true), ("HTTP://example.org/a?b", true),
      ("https://bücher.example", true),
      ("https://", false), ("https:///a", false), ("http://?a", false), ("ftp://a", false),
      ("https://a b", false), ("https://a\u{A0}b", false), ("https://a\u{7F}", false), ("", false),
      ("http", false), ("mail@example.org", false),
    ])
  func webAddresses(_ text: String, _ isAddress: Bool) {
    #expect(isWebAddress(text) == isAddress)
  }
}
