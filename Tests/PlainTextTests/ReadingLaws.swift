import Diagnostics
import Facts
import Foundation
import PlainText
import Postings
import SeededNumbers
import Testing

/// Laws that hold for every text, however broken: no crash, no loop, no line lost, and the Markdown form
/// reads back to the same facts.
@Suite struct ReadingLaws {
  static let postings: [CorpusPosting] =
    ["", "plain", "markdown", "unseen-plain", "unseen-markdown"].flatMap(CorpusPosting.folder)

  @Test func markdownFormReadsBackToTheSameFacts() {
    for posting in Self.postings {
      let reading = readPosting(posting.source)
      let markdown = Explanation(reading).markdown()
      let again = readPosting(SourceText(path: "again.md", text: markdown))
      let (before, after) = (corpusFacts(reading), corpusFacts(again))
      for field in before.keys.sorted() where before[field] != after[field] {
        Issue.record(
          "\(posting) \(field): \(before[field] ?? "") became \(after[field] ?? "")")
      }
      let errors = again.diagnostics.filter { $0.severity == .error }.map(\.message)
      #expect(errors.isEmpty, "\(posting)")
    }
  }

  @Test func markdownFormKeepsWhatOnlyFrontMatterGives() {
    let source = SourceText(
      path: "a.md",
      text: """
        ---
        title: Adviseur
        slug: ander-adres
        draft: true
        aliases: [/oud/, /ouder/]
        extra: {"twee woorden": 'ja', dagen: 2.5, vast: true, lijst: [a, "b: c"], leeg: "12"}
        ---
        Tekst.

        """)
    let before = Posting(readPosting(source), slug: "a")
    let markdown = Explanation(readPosting(source)).markdown()
    let after = Posting(readPosting(SourceText(path: "a.md", text: markdown)), slug: "a")
    #expect(after.slug == "ander-adres" && after.draft)
    #expect(after.aliases == before.aliases && before.aliases.count == 2)
    #expect(after.extra == before.extra && before.extra.count == 5)
  }

  @Test func bodyOfTheMarkdownFormIsTheBody() {
    for posting in Self.postings {
      let reading = readPosting(posting.source)
      let again = readPosting(SourceText(path: "again.md", text: Explanation(reading).markdown()))
      let isSame = trimmed(again.body.markdown) == trimmed(reading.body.markdown)
      #expect(isSame, "\(posting)")
    }
  }

  private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> { bytes.drop { $0 == 10 } }

  @Test func everyLineIsAccountedFor() {
    for posting in Self.postings where posting.source.path.hasSuffix(".txt") {
      if let lost = lostLine(readPosting(posting.source)) { Issue.record("\(posting): \(lost)") }
    }
  }

  @Test func explanationsAreComplete() throws {
    for posting in Self.postings {
      let explanation = Explanation(readPosting(posting.source))
      let json = try JSONSerialization.jsonObject(with: Data(try explanation.json().utf8))
      let record = try #require(json as? [String: Any])
      #expect(record["posting"] is [String: Any])
      #expect(!explanation.text(color: true).isEmpty)
    }
  }

  @Test func mutatedTextsAreReadWhole() {
    var random = SplitMix64(seed: 2024)
    let postings = Self.postings
    for round in 0..<2500 {
      let posting = postings[round % postings.count]
      let bytes = random.mutated(posting.source.bytes)
      let path = round % 7 == 0 ? posting.source.path : "fuzz.txt"
      let reading = readPosting(SourceText(path: path, bytes: bytes))
      _ = Explanation(reading).text(color: false)
      if let lost = lostLine(reading) {
        Issue.record("round \(round), \(posting): \(lost)")
        return
      }
      for diagnostic in reading.diagnostics where diagnostic.location == nil {
        Issue.record("\(diagnostic.message) points nowhere")
      }
    }
  }

  @Test func textsWithPagesAreReadWhole() {
    var random = SplitMix64(seed: 1982)
    for posting in Self.postings where posting.source.path.hasSuffix(".txt") {
      let reading = readPosting(
        SourceText(path: "paged.txt", bytes: random.paged(posting.source.bytes)))
      if let lost = lostLine(reading) { Issue.record("\(posting): \(lost)") }
    }
  }

  /// A line that is neither in the body nor a fact nor reported as dropped. A label alone on its line may go
  /// when the next line gives its value.
  private func lostLine(_ reading: Reading) -> String? {
    guard reading.reader == .plain else { return nil }
    let count = reading.source.bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 10 }
    ).count
    var inBody: Set<Int> = []
    if case .table(let table) = reading.body.lines { inBody = Set(table.map(Int.init)) }
    var last = 0
    var group = false
    var announcing: LineReading?
    for line in reading.lines {
      if line.number != last + 1 { return "line \(last + 1) has no reading" }
      last = line.number
      let text = reading.source.text(in: line.span)
      if let label = announcing, line.kind != .blank, line.kind != .dropped {
        announcing = nil
        switch line.kind {
        case .paragraph, .listItem, .heading:
          return "line \(label.number) is a label that is gone, and its value is none"
        default: break
        }
      }
      if line.kind == .label, !inBody.contains(line.number), !group { announcing = line }
      switch line.kind {
      case .blank, .frontMatter: group = false
      case .dropped:
        group = false
        if line.outcome == nil { return "line \(line.number) is dropped without a reason" }
      case .heading, .listItem, .paragraph, .contact:
        // A line joined to the one before it is in the body with that one; over a page's end it names it.
        if inBody.contains(line.number) || inBody.contains(where: line.goesOn) {
          group = true
        } else if !group, line.kind != .contact {
          return "line \(line.number) is not in the body: \(text)"
        }
      case .label: group = group || inBody.contains(line.number)
      default: group = inBody.contains(line.number)
      }
    }
    // Carriage returns alone end lines too.
    return last + 1 < count ? "lines after \(last) have no reading" : nil
  }
}

extension LineReading {
  fileprivate func goesOn(from number: Int) -> Bool {
    number < self.number && outcome == "goes on from line \(number)"
  }
}

extension SplitMix64 {
  /// Some bytes, lines or scalars of a text changed, swapped, cut or doubled.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
      switch Int.random(in: 0..<8, using: &self) {
      case 0:
        bytes[Int.random(in: bytes.indices, using: &self)] = UInt8.random(in: 0...255, using: &self)
      case 1:
        let at = Int.random(in: 0...bytes.count, using: &self)
        let scalar = Unicode.Scalar(UInt32.random(in: 1...0x2FFFF, using: &self)) ?? "\u{FFFD}"
        bytes.insert(contentsOf: Array(String(Character(scalar)).utf8), at: at)
      case 2:
        bytes.removeSubrange(randomRange(bytes.count))
      case 3:
        let range = randomRange(bytes.count)
        bytes.insert(contentsOf: Array(bytes[range]), at: range.lowerBound)
      case 4, 5:
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        let (a, b) = (
          Int.random(in: lines.indices, using: &self), Int.random(in: lines.indices, using: &self)
        )
        lines.swapAt(a, b)
        bytes = Array(lines.joined(separator: [10]))
      case 6:
        let signs = Array("€•-:,.|\t\r\n#*>/(&<0123456789".utf8)
        bytes.insert(
          signs[Int.random(in: signs.indices, using: &self)],
          at: Int.random(in: 0...bytes.count, using: &self))
      default:
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        lines.remove(at: Int.random(in: lines.indices, using: &self))
        bytes = Array(lines.joined(separator: [10]))
      }
    }
    return bytes
  }

  /// Pages end behind some lines, at some of them two at once.
  mutating func paged(_ bytes: [UInt8]) -> [UInt8] {
    let ends = [
      "", "", "", "\u{0C}", "\n\(String(repeating: " ", count: 30))2\n\n", "Page 2 of 3\n\u{0C}",
    ]
    var paged: [UInt8] = []
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      paged += line + [10] + Array(ends[Int.random(in: ends.indices, using: &self)].utf8)
    }
    return paged
  }

  private mutating func randomRange(_ count: Int) -> Range<Int> {
    let start = Int.random(in: 0..<count, using: &self)
    return start..<min(count, start + Int.random(in: 1...40, using: &self))
  }
}
