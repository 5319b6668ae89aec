import Facts

/// The words of a text by their letters alone, so that a name is found again whatever its case and signs.
struct WordIndex {
  /// Per word or number of the text, in order, a digest of its letters.
  private var digests: [UInt32] = []
  /// Per token, how many words stand before it; one more for the end.
  private var before: [Int32] = []

  init(_ scan: Scan) {
    digests.reserveCapacity(scan.tokens.count)
    before.reserveCapacity(scan.tokens.count + 1)
    for token in scan.tokens {
      before.append(Int32(digests.count))
      if token.kind == .word || token.kind == .number {
        digests.append(Self.digest(scan.bytes, Int(token.start)..<Int(token.end)))
      }
    }
    before.append(Int32(digests.count))
  }

  /// The digest of one word or number.
  static func digest(_ scan: Scan, _ index: Int) -> UInt32 {
    digest(scan.bytes, Int(scan.tokens[index].start)..<Int(scan.tokens[index].end))
  }

  /// FNV-1a (Fowler, Noll, Vo) over the letters: small, without soft hyphens.
  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xAD {
        index += 2
        continue
      } else if index > range.lowerBound, bytes[index - 1] == 0xC3, byte &- 0x80 < 0x1F {
        // Ä…Þ are ä…þ.
        byte |= 0x20
      }
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      index += 1
    }
    return hash
  }

  /// The words of a stretch of tokens.
  func words(_ tokens: Range<Int>) -> ArraySlice<UInt32> {
    digests[Int(before[tokens.lowerBound])..<Int(before[tokens.upperBound])]
  }

  func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool { words(a).elementsEqual(words(b)) }

  /// One number for the words of a stretch.
  func key(_ tokens: Range<Int>) -> UInt64 {
    words(tokens).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  func contains(_ name: Range<Int>, within tokens: Range<Int>) -> Bool {
    count(of: name, in: tokens, atMost: 1) > 0
  }

  /// How often the words of `name` stand one after the other in `tokens`.
  func count(of name: Range<Int>, in tokens: Range<Int>, atMost most: Int) -> Int {
    let (name, all) = (words(name), words(tokens))
    guard let first = name.first, all.count >= name.count else { return 0 }
    var count = 0
    var index = all.startIndex
    let last = all.endIndex - name.count
    while index <= last, count < most {
      if all[index] == first, all[index..<index + name.count].elementsEqual(name) {
        count += 1
        index += name.count
      } else {
        index += 1
      }
    }
    return count
  }
}
