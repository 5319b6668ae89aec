import Diagnostics
import Postings
import Slugs

extension Lint {
  static let titleCode = Lint(
    "title-code", .warn,
    "A title with a reference, pay, hours or a scale in it. Google and aggregators want the job title alone.",
    .facts { linted, findings in
      guard linted.isGiven(.title), let title = linted.posting.title,
        let code = code(in: title, reference: linted.posting.reference, linted.words)
      else { return }
      findings.add(
        "a title is the job title alone, without `\(code)`", at: linted.location(of: .title),
        help: "there are fields of their own for the reference, the pay and the hours")
    })

  private static func code(
    in title: String, reference: String?, _ known: LintWords
  ) -> String? {
    // Codes have digits, amounts a sign: most titles are done here.
    if title.utf8.allSatisfy({ !isDigit($0) && $0 != 0xE2 }) { return nil }
    if let reference, reference.utf8.count > 3, title.holds(reference) { return reference }
    if title.holds("€") { return "€" }
    let words = title.utf8.split(whereSeparator: partsWords).map { String(Substring($0)) }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word.utf8.count(where: isDigit) >= 5, !isOfYears(word) { return word }
      guard beginsWithNumber(word), !next.isEmpty else { continue }
      if known.isUnitOfHours(next) { return "\(word) \(next)" }
    }
    for (word, next) in zip(words, words.dropFirst())
    where beginsWithNumber(next) && known.isScale(word) {
      return "\(word) \(next)"
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func partsWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func beginsWithNumber(_ word: String) -> Bool {
    guard let byte = word.utf8.first else { return false }
    return byte < 0x80 ? isDigit(byte) : word.first?.isNumber == true
  }

  /// "2024-2025", "2024/25": when, not which.
  private static func isOfYears(_ word: String) -> Bool {
    let parts = word.split { $0 == "-" || $0 == "/" || $0 == "–" }
    return parts.allSatisfy { part in
      part.utf8.allSatisfy(isDigit)
        && (part.count == 2 || part.hasPrefix("19") || part.hasPrefix("20"))
        && part.count <= 4
    }
  }

  static let titleGendered = Lint(
    "title-gendered", .warn,
    "A title that names one gender. Directive (EU) 2023/970, article 5(3): job titles are gender-neutral.",
    .facts { linted, findings in
      guard linted.isGiven(.title), let title = linted.posting.title,
        let word = linted.words.genderedWord(in: title)
      else { return }
      findings.add(
        "`\(word)` names one gender; a job title is neutral", at: linted.location(of: .title),
        help: "choose a neutral word, or name both forms")
    })
}

extension String {
  /// Whether the bytes of `part` are among its own: a fiftieth of the cost of a search by letters.
  fileprivate func holds(_ part: String) -> Bool {
    var (whole, part) = (self, part)
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        guard let first = part.first, whole.count >= part.count else { return part.isEmpty }
        return (0...(whole.count - part.count)).contains { start in
          whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
        }
      }
    }
  }
}
