/// A country, or a state, province, land or canton of one: what stands behind a town to tell it from others.
package struct Area: Sendable, Hashable {
  /// ISO 3166-1 alpha-2.
  package let country: String
  /// The usual name of the part; nil for the whole country.
  package let region: String?

  /// All areas of a name or code, in the order of the table: `CA` is California and Canada. The key is folded
  /// as names of places are: small letters, digits, one blank between words.
  package static func named(_ key: String) -> [Area] { byKey[key] ?? [] }

  private static let byKey: [String: [Area]] = {
    var areas: [String: [Area]] = [:]
    for line in "\(areaTable)\n\(britishAreaTable)".split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let isCountry = parts[1].isEmpty
      let country = parts[0].filter { $0 != " " }
      let area = Area(country: country, region: isCountry ? nil : parts[2])
      for name in parts[2...] + (isCountry || parts[1] == "-" ? [] : [parts[1]]) {
        let key = withScan(name) { scan, all in scan.placeKey(all) }
        if areas[key]?.contains(area) != true { areas[key, default: []].append(area) }
      }
    }
    return areas
  }()
}

extension Scan {
  /// The words of `range` as keys of places are: small letters and digits, one blank for all else.
  func placeKey(_ range: Range<Int>) -> String {
    var key: [UInt8] = []
    let span = span(range)
    var index = span.lowerBound
    while index < span.upperBound {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .letter:
        key.append(byte | 0x20)
        index += 1
      case .digit:
        key.append(byte)
        index += 1
      case .high:
        let scalar = Scalar(bytes, at: index, span.upperBound)
        if scalar.role == .letter {
          let folded = scalar.folded
          key.append(UInt8(truncatingIfNeeded: folded.value))
          if folded.second != 0 { key.append(folded.second) }
        } else if key.last != UInt8(ascii: " "), !key.isEmpty {
          key.append(UInt8(ascii: " "))
        }
        index += scalar.length
      default:
        if key.last != UInt8(ascii: " "), !key.isEmpty { key.append(UInt8(ascii: " ")) }
        index += 1
      }
    }
    while key.last == UInt8(ascii: " ") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// The areas that `range` names, when it may be one: a few words, the first with a capital.
  package func areas(_ range: Range<Int>) -> [Area] {
    guard let first = range.first, range.count <= Self.longestArea, tokens[first].isCapital,
      tokens[first].kind == .word
    else { return [] }
    return Area.named(placeKey(range))
  }

  /// "Freie und Hansestadt Hamburg", "Castilla-La Mancha"
  private static let longestArea = 8
}
