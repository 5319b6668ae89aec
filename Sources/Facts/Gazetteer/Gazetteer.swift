/// The places that Prikbord knows: Dutch ones from 500 inhabitants, Belgian, German and British ones from 2,000,
/// the world's from 100,000; provinces, states and countries besides. `LEAST` in `make-gazetteer.py` has them all.
///
/// One string, compiled in, of lines sorted by folded name; looked up by binary search in the string as it
/// is, so that nothing is built when the program starts. `make-gazetteer.py` says what a line holds.
package enum Gazetteer {
  /// All places of one name.
  package struct Entry {
    /// The best known of the places with this name, in the preferred country if there is one.
    package let place: Place
    package let kind: Kind
    /// Another place of the name, which may be meant as well.
    package let isAmbiguous: Bool
    /// Another place of the name, however small or far.
    package let isShared: Bool
    fileprivate let line: Line

    /// So small that only its neighbours know it.
    package var isSmall: Bool { kind == .town && line.size < Line.wellKnown }

    /// Where it lies; a region and a country have no centre. Read only when somebody asks.
    package var centre: Coordinates? { line.centre }
  }

  /// In bytes; the longest name in the data is shorter.
  static let longestName = 64
  /// A name of more words ends with one that has a capital.
  static let wordsInSmall = 3
  /// Four steps of size are sixteen times the inhabitants.
  private static let stepsApart: UInt8 = 4

  package enum Kind {
    case town
    /// A province, a state or a land.
    case region
    case country
  }

  /// The entry of a name; `written` is how the text writes it.
  ///
  /// Of several places with one name: a town before a region, but a village after the region of its own
  /// country; then one in the country of the text's language, one spelt exactly so, a Dutch one, the greatest.
  ///
  /// With `area` only a town there counts.
  package static func find(
    _ key: UnsafeBufferPointer<UInt8>, written: () -> String,
    preferring country: String, within area: Area? = nil
  ) -> Entry? {
    var position = firstLine(key)
    guard position < count else { return nil }
    var best: Line?
    var rival: Line?
    while position < count, let line = Line(at: position, of: data, count), line.has(key) {
      if let area, !line.lies(in: area) {
        position = line.end + 1
        continue
      }
      if let current = best {
        if line.beats(current, country, written) {
          (best, rival) = (line, current)
        } else if rival.map({ line.size > $0.size }) ?? true {
          rival = line
        }
      } else {
        best = line
      }
      position = line.end + 1
    }
    guard let best else { return nil }
    let name = best.name.isEmpty ? written() : best.name
    let kind: Kind = best.region == "==" ? .country : best.region == "=" ? .region : .town
    // The small one would be told apart in the text.
    let isAmbiguous =
      kind == .town
      && rival.map {
        $0.country == best.country && $0.region.count > 1 && best.size < $0.size + Self.stepsApart
      }
        ?? false
    return Entry(
      place: Place(
        name: name, region: isAmbiguous ? nil : regions[best.region], country: best.country),
      kind: kind, isAmbiguous: isAmbiguous, isShared: rival != nil, line: best)
  }

  /// The start of the first line whose key is not before `key`.
  private static func firstLine(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    // The data begin with a line end, so every line has one before it.
    var (low, high) = bucket(key)
    while low < high {
      var start = (low + high) / 2
      while start > low, data[start - 1] != newline { start -= 1 }
      if isBefore(start, key) {
        var end = start
        while end < count, data[end] != newline { end += 1 }
        low = end + 1
      } else {
        high = start
      }
    }
    return low
  }

  /// The lines whose key has the same first two letters; all, when the key does not begin with two.
  private static func bucket(_ key: UnsafeBufferPointer<UInt8>) -> (Int, Int) {
    guard key.count >= 2, key[0] &- 0x61 < 26, key[1] &- 0x61 < 26 else { return (1, count) }
    let place = Int(key[0] &- 0x61) * 26 + Int(key[1] &- 0x61)
    return (Int(gazetteerIndex[place]), Int(gazetteerIndex[place + 1]))
  }

  /// Whether the key of the line at `start` sorts before `key`.
  private static func isBefore(_ start: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < key.count {
      let byte = data[start + index]
      if byte == bar { return bar < key[index] }
      if byte != key[index] { return byte < key[index] }
      index += 1
    }
    return data[start + index] < bar
  }

  /// In the order of the data.
  static func forEachLine(_ body: (Line) -> Void) {
    var position = 1
    while position < count, let line = Line(at: position, of: data, count) {
      body(line)
      position = line.end + 1
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let bar = UInt8(ascii: "|")
  private static var data: UnsafePointer<UInt8> { gazetteerData.utf8Start }
  private static var count: Int { gazetteerData.utf8CodeUnitCount }

  struct Line {
    let bytes: UnsafePointer<UInt8>
    let start: Int
    let bars: (Int, Int, Int, Int)
    let end: Int

    fileprivate init?(at start: Int, of bytes: UnsafePointer<UInt8>, _ count: Int) {
      func find(_ byte: UInt8, _ from: Int) -> Int? {
        var index = from
        while index < count, bytes[index] != byte {
          if bytes[index] == Gazetteer.newline { return nil }
          index += 1
        }
        return index < count ? index : nil
      }
      guard let a = find(bar, start), let b = find(bar, a + 1), let c = find(bar, b + 1),
        let d = find(bar, c + 1)
      else { return nil }
      self.bytes = bytes
      self.start = start
      bars = (a, b, c, d)
      end = find(newline, d + 1) ?? count
    }

    fileprivate func has(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
      bars.0 - start == key.count && (0..<key.count).allSatisfy { bytes[start + $0] == key[$0] }
    }

    private func text(_ range: Range<Int>) -> String {
      String(
        decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count),
        as: UTF8.self)
    }

    var key: String { text(start..<bars.0) }
    var name: String { text(bars.0 + 1..<bars.1) }
    var country: String { text(bars.1 + 1..<bars.2) }
    var region: String { text(bars.2 + 1..<bars.3) }
    /// The binary logarithm of the inhabitants, from `a` for 1.
    var size: UInt8 { bytes[bars.3 + 1] }
    /// 65,536 inhabitants: of a smaller town people say where it is.
    static let wellKnown = UInt8(ascii: "q")
    /// Behind the size.
    var centre: Coordinates? {
      Coordinates(UnsafeBufferPointer(start: bytes + bars.3 + 2, count: end - bars.3 - 2))
    }
    /// 32,768 inhabitants.
    private static let city = UInt8(ascii: "p")
    private var isRegion: Bool { region.hasPrefix("=") }

    /// A town of the area; one whose region the data do not have may lie in any of its country.
    func lies(in area: Area) -> Bool {
      guard country == area.country, !isRegion else { return false }
      guard let part = area.region, let own = Gazetteer.regions[region] else { return true }
      return part == own
    }

    func beats(_ other: Line, _ country: String, _ written: () -> String) -> Bool {
      // Zeeland is the province, and not the village in Brabant.
      if isRegion != other.isRegion, self.country == other.country {
        return isRegion ? other.size < Self.city : size >= Self.city
      }
      let text = written()
      let (a, b) = (rank(country, text), other.rank(country, text))
      return a != b ? a > b : size > other.size
    }

    private func rank(_ preferred: String, _ written: String) -> Int {
      let country = self.country
      return (isRegion ? 0 : 8) + (country == preferred ? 4 : 0) + (name == written ? 2 : 0)
        + (country == "NL" ? 1 : 0)
    }
  }
}

extension Scan {
  /// The entry of the name that the tokens of `range` write, if the gazetteer has it.
  package func gazetteer(_ range: Range<Int>, within area: Area? = nil) -> Gazetteer.Entry? {
    let span = span(range)
    guard let last = range.last, span.count <= Gazetteer.longestName,
      range.count <= Gazetteer.wordsInSmall || tokens[last].isCapital || tokens[last].kind != .word
    else { return nil }
    let divided = dividedSpan(in: range)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { key in
      var count = 0
      var index = span.lowerBound
      func put(_ byte: UInt8) {
        key[count] = byte
        count += 1
      }
      while index < span.upperBound {
        let byte = bytes[index]
        switch ByteClass.of(byte) {
        case .letter:
          put(byte | 0x20)
          index += 1
        case .digit:
          put(byte)
          index += 1
        case .high:
          let scalar = Scalar(bytes, at: index, span.upperBound)
          if scalar.role == .letter {
            let folded = scalar.folded
            put(UInt8(truncatingIfNeeded: folded.value))
            if folded.second != 0 { put(folded.second) }
          } else if count > 0, key[count - 1] != UInt8(ascii: " "), !divided.contains(index) {
            put(UInt8(ascii: " "))
          }
          index += scalar.length
        default:
          if count > 0, key[count - 1] != UInt8(ascii: " "), !divided.contains(index) {
            put(UInt8(ascii: " "))
          }
          index += 1
        }
      }
      if count > 0, key[count - 1] == UInt8(ascii: " ") { count -= 1 }
      guard count > 0 else { return nil }
      return Gazetteer.find(
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(key)[..<count]),
        written: { line(range) }, preferring: country, within: area)
    }
  }
}
