import Diagnostics
import Facts
import Postings

/// Front matter as a web clipper writes it: the title as the browser shows it, the address of the page, the day
/// of the page and the day on which it was clipped.
///
///     title: "Internship Export Marketing | Duinrand Bulbs"
///     source: "https://www.duinrandbulbs.example/jobs/internship"
///     published: 2027-02-03
///     created: 2027-03-02
struct WebClipping {
  /// What the front matter says of the posting.
  let entries: [YAMLEntry]
  /// What is of the clipping and not of the posting.
  let leftOut: [YAMLEntry]

  /// The entries as fields know them; nil when nothing says that the text is a clipping.
  init?(_ entries: [YAMLEntry], body: ArraySlice<UInt8>) {
    guard let address = Self.address(entries) else { return nil }
    var ofPosting: [YAMLEntry] = []
    var leftOut: [YAMLEntry] = []
    for entry in entries {
      switch entry.key {
      case _ where Self.days.contains(entry.key): leftOut.append(entry)
      // The field `source` is a map: where an import got the posting from.
      case _ where entry.value.text == address && Self.addresses.contains(entry.key):
        leftOut.append(entry)
      case "title": ofPosting.append(Self.title(entry, address, body))
      default: ofPosting.append(entry)
      }
    }
    (self.entries, self.leftOut) = (ofPosting, leftOut)
  }

  /// Whether the front matter is a clipping's: it names the page.
  static func isOne(_ entries: [YAMLEntry]) -> Bool { address(entries) != nil }

  /// "source" says it alone; "url" may be the way to apply where no day of clipping stands beside it.
  private static func address(_ entries: [YAMLEntry]) -> String? {
    // Few postings have such a key, and the days are asked for in those alone.
    lazy var isDated = entries.contains { $0.key != created && days.contains($0.key) }
    for key in addresses {
      let address = entries.first { $0.key == key }?.value.text
      if let address, address.hasPrefix("https://") || address.hasPrefix("http://"),
        key == addresses[0] || isDated
      {
        return address
      }
    }
    return nil
  }

  /// What clippers call the address of the page.
  private static let addresses = ["source", "url", "link", "origin", "original", "permalink"]
  /// Other systems' day of a posting has this name, too.
  private static let created = "created"
  /// And the day on which they clipped it.
  private static let days: Set = [created, "clipped", "saved", "captured", "retrieved", "accessed"]

  /// The title without the site's name behind a bar or a dash: where the page has the words before it as a
  /// heading of their own, or the address is made of the words behind it.
  private static func title(
    _ entry: YAMLEntry, _ address: String, _ body: ArraySlice<UInt8>
  ) -> YAMLEntry {
    guard let title = entry.value.text else { return entry }
    let headings = headings(of: body)
    if headings.contains(title) { return entry }
    let letters = letters(address)
    let cuts = cuts(title)
    let cut =
      cuts.last { headings.contains($0.head) }
      ?? cuts.last.flatMap { cut in
        let rest = Self.letters(cut.rest)
        return !rest.isEmpty && letters.contains(rest) ? cut : nil
      }
    guard let title = cut?.head ?? within(title, headings) else { return entry }
    return YAMLEntry(
      key: entry.key, keySpan: entry.keySpan,
      value: YAMLNode(content: .scalar(title, plain: false), span: entry.value.span))
  }

  /// "Senior Data Platform Engineer" of "Job Application for Senior Data Platform Engineer at Foxglove": a heading of the
  /// page, with words before and behind it that the page does not have there.
  private static func within(_ title: String, _ headings: Set<String>) -> String? {
    let found = headings.filter {
      $0.split(separator: " ").count >= leastWords
        && (title.contains(" " + $0 + " ") || title.hasSuffix(" " + $0))
    }
    return found.count == 1 ? found.first : nil
  }

  /// "Our Team", "Data Platform" head a section, and stand in titles, too.
  private static let leastWords = 3

  /// What stands before and behind each bar or dash between blanks.
  private static func cuts(_ title: String) -> [(head: String, rest: String)] {
    let words = title.split(separator: " ")
    let bars = words.indices.filter { index in
      index > words.startIndex && index + 1 < words.endIndex
        && ["|", "-", "–", "—", "·", "•"].contains(words[index])
    }
    return bars.suffix(mostCuts).map { index in
      (words[..<index].joined(separator: " "), words[(index + 1)...].joined(separator: " "))
    }
  }

  /// The site's name stands at the end.
  private static let mostCuts = 8

  /// The headings of Markdown, without their signs.
  private static func headings(of body: ArraySlice<UInt8>) -> Set<String> {
    let hash = UInt8(ascii: "#")
    let around: [UInt8] = [hash, UInt8(ascii: " "), UInt8(ascii: "*"), 13]
    var headings: Set<String> = []
    for line in body.split(separator: UInt8(ascii: "\n")) where line.first == hash {
      let text = line.drop { around.contains($0) }.reversed().drop { around.contains($0) }
      headings.insert(String(decoding: text.reversed(), as: UTF8.self))
    }
    return headings
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
  }
}

extension Diagnostic {
  /// A key of the clipping is no fact of the posting.
  static func ofClipping(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    .dropped(
      entry.key == "source"
        ? "the address of the page that was clipped" : "the day of the clipping",
      at: Location(
        SourceSpan(start: entry.keySpan.start, end: entry.value.span.end), in: source))
  }
}
