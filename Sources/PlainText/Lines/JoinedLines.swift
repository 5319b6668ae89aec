import Facts

/// Two lines of which the second goes on where the first was broken, as one. A hyphen at the break goes where it
/// divided a word, and stays where it is the word's own:
///
///     "plannen van ontwik-" and "kelaars"    plannen van ontwikkelaars
///     "een hbo-" and "opleiding"             een hbo-opleiding
///     "klant-" and "en marktgericht"         klant- en marktgericht
package func joinedLines(_ first: String, _ second: String) -> String {
  guard let hyphen = first.last, ["-", "\u{2010}", "\u{2011}", "\u{AD}"].contains(hyphen) else {
    return first + " " + second
  }
  let half = first.split(whereSeparator: \.isWhitespace).last ?? ""
  let isOfProgram = hyphen == "\u{AD}" || hyphen == "\u{2010}"
  // No address has one of these.
  if isOfProgram, half.contains(where: { "./@".contains($0) }) || hyphen == "\u{AD}" {
    return first.dropLast() + second
  }
  return withScan(first + "\n" + second) { scan, all in
    let start = first.utf8.count
    guard let next = all.first(where: { Int(scan.tokens[$0].start) > start }), next > all.lowerBound
    else { return first + " " + second }
    switch scan.joint(next - 1, next) {
    case .blank: return first + " " + second
    case .touching: return first + second
    case .divided: return first.dropLast() + second
    }
  }
}
