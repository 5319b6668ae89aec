import Diagnostics
import Postings
import Slugs

extension Lint {
  static let titleCode = Lint(
    "title-code", .warn,
    "A title with a reference, pay, hours or a scale in it. Google and aggregators want the job title alone.",
    .facts { linted, findings in
      guard linted.isGiven(.title), let title = linted.posting.title,
        let code = code(in: title, reference: linted.posting.reference)
      else { return }
      findings.add(
        "a title is the job title alone, without `\(code)`", at: linted.location(of: .title),
        help: "there are fields of their own for the reference, the pay and the hours")
    })

  private static func code(in title: String, reference: String?) -> String? {
    // Codes have digits, amounts a sign: most titles are done here.
    if title.utf8.allSatisfy({ !isDigit($0) && $0 != 0xE2 }) { return nil }
    if let reference, reference.count > 3, title.contains(reference) { return reference }
    if title.contains("€") { return "€" }
    let words = title.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," }.map(String.init)
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word.utf8.count(where: isDigit) >= 5, !isOfYears(word) { return word }
      guard let first = word.first, first.isNumber else { continue }
      let unit = next.lowercased()
      if ["uur", "uren", "fte", "hours", "stunden", "u/w"].contains(unit) {
        return "\(word) \(next)"
      }
    }
    for (word, next) in zip(words, words.dropFirst())
    where ["schaal", "scale"].contains(word.lowercased()) && next.first?.isNumber == true {
      return "\(word) \(next)"
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

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
        let word = genderedWord(in: title)
      else { return }
      findings.add(
        "`\(word)` names one gender; a job title is neutral", at: linted.location(of: .title),
        help: "choose a neutral word, or name both forms")
    })

  /// A title that names both forms ("gastheer/gastvrouw", "m/v") is neutral.
  private static func genderedWord(in title: String) -> String? {
    let words = folded(title).utf8.split { byte in
      byte < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    let marks: Set<String> = ["m", "v", "w", "x", "f", "d"]
    if words.count(where: marks.contains) >= 2 { return nil }
    let found = words.filter { word in
      gendered.contains(word)
        || genderedEndings.contains { word.count > $0.count && word.hasSuffix($0) }
    }
    return found.count == 1 ? found.first : nil
  }

  private static let gendered: Set<String> = [
    "secretaresse", "stewardess", "directrice", "lerares", "masseuse", "kapster", "juf", "meester",
    "verpleegster", "werkster", "hostess", "gastheer", "waitress", "actress", "salesman",
    "saleswoman",
    "chairman",
    "chairwoman", "foreman", "handyman", "craftsman", "businessman", "policeman", "fireman",
    "krankenschwester",
  ]
  private static let genderedEndings = [
    "vrouw", "weerman",
  ]
}
