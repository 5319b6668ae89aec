import Diagnostics
import Foundation
import SeededNumbers
import Testing

@testable import Postings

@Suite("Flat front matter is read as libyaml reads it")
struct FlatYAMLTests {
  @Test(
    "what it knows",
    arguments: [
      "title: Adviseur\n", "a: \"b\"\n", "a: [b]\nc: 2024-01-02\n", "a:   b c  d\n",
      "pay: \"€ 3.662 - € 5.586 # per maand: veel\"\n", "url: https://example.org/a?b=c&d\n",
      "l: [Utrecht, \"Den Haag\", 's-Gravenhage]\n", "l: [a , b]\n", "k: één, twee; drie!\n",
      "a: \"\"\nb-c_d: x'y\"z\n", "no: ~\n", "a: b&c *d !e %f @g `h |i >j\n",
    ])
  func known(yaml: String) {
    let isKnown = !yaml.contains("~") && !yaml.contains("'s-G")
    #expect((flat(Array(yaml.utf8)) != nil) == isKnown)
    compare(Array(yaml.utf8))
  }

  @Test(
    "what it leaves to libyaml",
    arguments: [
      "", "\n", "a:\n", "a: b: c\n", "a: b #c\n", "a: \"b\\n\"\n", "a: 'b'\n", "- a\n",
      "a: |\n b\n",
      "a: b\n  c\n", "a: b \n", "a: [b\n", "a: []\n", "a: {b: c}\n", "a: b\r\n",
      "a: b\nb: c\na: d\n",
      "a: \u{85}b\n", "a: \"b\u{2028}c\"\n", "a: \u{FEFF}b\n", "a: 😀\n", "a: b:\n", "a: [b: c]\n",
      "a: &b c\n", "a: *b\n", "a: \"b\"c\n", "\"a\": b\n", "a : b\n", "a: b\t\n", "a: \"b\" \n",
    ])
  func unknown(yaml: String) {
    #expect(flat(Array(yaml.utf8)) == nil)
  }

  /// Every change of a byte or two of these texts that the flat reader still takes.
  @Test("100,000 changed texts", arguments: 0..<4)
  func mutations(part: Int) throws {
    var random = SplitMix64(seed: UInt64(part) + 1)
    let signs =
      Array("abz09:,[]{}\"'#-_ \n\t\\&*!|>%@~?.é€\u{A0}\u{2028}/=".utf8) + [0, 13, 0x7F, 0xC2]
    let texts = try corpus()
    var taken = 0
    for _ in 0..<25_000 {
      var yaml = texts.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...3, using: &random) where !yaml.isEmpty {
        let place = Int.random(in: 0..<yaml.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? 32
        switch Int.random(in: 0..<4, using: &random) {
        case 0: yaml[place] = sign
        case 1: yaml.insert(sign, at: place)
        case 2: yaml.remove(at: place)
        default: yaml.removeSubrange(place..<min(yaml.count, place + 5))
        }
      }
      if compare(yaml) { taken += 1 }
    }
    // How many are taken is a matter of the corpus; half of it is front matter of others' boards.
    #expect(taken > 3_000, "the comparison must have something to compare")
  }

  @Test("the front matter of every posting of the corpus")
  func everyPosting() throws {
    for yaml in try corpus() { compare(yaml) }
  }

  // MARK: Comparing

  private func flat(_ yaml: [UInt8]) -> YAMLNode? {
    yaml.withUnsafeBufferPointer { FlatYAML.read($0, offset: 7) }
  }

  /// Whether the flat reader took it; then libyaml must give the same entries and have nothing to report.
  @discardableResult
  private func compare(_ yaml: [UInt8]) -> Bool {
    guard let flat = flat(yaml) else { return false }
    var log = DiagnosticLog()
    let source = SourceText(path: "a.md", bytes: Array("-------".utf8) + yaml)
    let other = YAMLNode.parseByLibyaml(source, range: 7..<source.bytes.count, log: &log)
    #expect(log.all.isEmpty, "\(String(decoding: yaml, as: UTF8.self).debugDescription)")
    #expect(
      flat.content == other?.content, "\(String(decoding: yaml, as: UTF8.self).debugDescription)")
    return true
  }

  private func corpus() throws -> [[UInt8]] {
    let own = (0..<40).map { number in
      """
      title: "Adviseur digitale veiligheid \(number)"
      posted: 2024-0\(number % 9 + 1)-11
      reference: "10\(number)"
      organisation: Kadaster & Registratie
      locations: ["Den Haag", Almere, 's Heerenberg]
      education: [hbo bachelor, "wo master"]
      hours: "24-32"
      pay: "€ 4.021 - € 5.221 per maand"
      fields: ["Orde / vrede / veiligheid"]
      apply: https://example.org/apply/10\(number)?a=b

      """.split(separator: "\n").shuffledBy(number).joined(separator: "\n") + "\n"
    }
    let simple = own.map { $0.replacing(", 's Heerenberg", with: "") }
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".md") }
    let written = try files.compactMap { path -> String? in
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: Self.folder + path)), as: UTF8.self)
      guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return nil }
      return String(text[text.index(text.startIndex, offsetBy: 4)..<end.lowerBound]) + "\n"
    }
    return (own + simple + simple + written).map { Array($0.utf8) }
  }

  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/PlainTextTests/Corpus/"
}

extension [Substring] {
  /// Turned by so many places.
  fileprivate func shuffledBy(_ count: Int) -> [Substring] {
    let place = count % self.count
    return Array(self[place...] + self[..<place])
  }
}
