import Diagnostics
import Foundation
import Pages
import Testing

@testable import Building

/// What a posting can have many of takes time in proportion. `Tests/Nightly/Growth` counts instructions over many more
/// kinds; here it is the processor's time of one thread, whoever else works on the machine, and only a square shows.
@Suite("Four times as much takes about four times as long", .serialized)
struct GrowthTests {
  private static let size = 6_000
  /// A sort comes to a little over four, a search of all for each to sixteen.
  private static let most = 9.0
  /// Under this much nothing can be told, and nothing needs to be.
  private static let noise = 0.06

  private static let head = "---\ntitle: Adviseur\norganisation: Gemeente\ndeadline: 2027-01-01\n"

  private static let words = {
    var log = DiagnosticLog()
    return LintWords(["nl", "en", "de"].map { Theme.strings(in: $0, log: &log) })
  }()

  @Test(
    "of lines of front matter",
    arguments: ["sleutel#: 1\n", "k#: x\n", "tags: x\n", "# opmerking\n"])
  func frontMatter(line: String) { grows(line) { "\(Self.head)\($0)---\n\nTekst.\n" } }

  @Test("of values in a list", arguments: ["locations", "tags", "contacts", "extra"])
  func values(key: String) {
    let line = key == "extra" ? "  sleutel#: 1\n" : "  - Plaats#\n"
    grows(line) { "\(Self.head)\(key):\n\($0)---\n\nTekst.\n" }
  }

  @Test(
    "of a body's parts",
    arguments: [
      "Een alinea.\n\n", "a\n", "06-12345678 ", "a#@b.nl ", "https://x.nl/a ", "[a](javascript:x) ",
      "\u{202E}a ", "a <b>x</b> ", "\n## Kop #\n\n", "|a|b|\n|---|---|\n|c|d|\n\n", "- a\n", "<",
      "![",
    ])
  func body(part: String) { grows(part) { "\(Self.head)---\n\n\($0)\n" } }

  @Test(
    "of lines of plain text",
    arguments: [
      "Locatie: Plaats#\n", "Vakgebied: Zorg#\n", "Schaal: #\n", "Contact: Jan Jansen#\n",
      "Kleur: rood\n", "Salaris: € 2000 - € 5100\n", "a\tb\n", "in Qword#\n", "06-12345678\n",
    ])
  func plain(line: String) {
    grows(line, ending: "txt") { "Adviseur water\n\n\($0)\nWij zoeken je.\n" }
  }

  /// A line that is as long as a text: what looks at all of it for each word of it shows only then.
  @Test(
    "of words on one line",
    arguments: [
      ("", "Gemeente Tiel "), ("", "Jan de Vries "), ("Salaris: ", "3 "),
      ("Standplaats: ", "Tiel "),
      ("Uren: ", "3 "),
    ])
  func words(label: String, part: String) {
    grows(part, ending: "txt", size: 2 * Self.size) { "Adviseur water\n\n\(label)\($0)\n" }
  }

  private func grows(
    _ part: String, ending: String = "md", size: Int = size, in whole: (String) -> String,
    at place: SourceLocation = #_sourceLocation
  ) {
    let none = seconds(whole(""), ending)
    let small = seconds(whole(many(part, size)), ending) - none
    let large = seconds(whole(many(part, 4 * size)), ending) - none
    let times = large / max(small, Self.noise / 8)
    #expect(
      large < Self.noise || times < Self.most,
      "\(part.debugDescription): \(small) s, then \(large) s", sourceLocation: place)
  }

  private func many(_ part: String, _ size: Int) -> String {
    (0..<size / part.utf8.count).map {
      part.replacingOccurrences(of: "#", with: part.hasPrefix("#") ? "#" : "\($0)")
    }.joined()
  }

  /// The shortest of three: caches and the first use of tables are no growth.
  private func seconds(_ text: String, _ ending: String) -> Double {
    let source = SourceText(path: "Content/vacancies/a.\(ending)", text: text)
    return (0..<3).map { _ in
      let start = Self.threadTime
      _ = PostingFile(reading: source, Self.words)
      return Self.threadTime - start
    }.min() ?? 0
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
