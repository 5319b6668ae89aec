/// A text whose lines a mail program has broken (`format=flowed`, RFC 3676): a line that ends with a blank goes on in
/// the next, and the line of a signature does not.
func unflowed(_ text: String, deletingBlanks: Bool) -> String {
  let signature = "-- "
  var lines: [(quotes: Int, text: String)] = []
  var goesOn = false
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let quotes = line.prefix { $0 == ">" }.count
    var rest = line.dropFirst(quotes)
    // A blank at the beginning keeps what stands behind it from being a quote.
    if rest.first == " " { rest.removeFirst() }
    let isSignature = rest == signature
    if goesOn, !isSignature, let last = lines.last, last.quotes == quotes {
      lines[lines.count - 1].text += rest
    } else {
      lines.append((quotes, String(rest)))
    }
    goesOn = rest.hasSuffix(" ") && !isSignature
    if goesOn, deletingBlanks { lines[lines.count - 1].text.removeLast() }
  }
  return lines.map { line in
    line.quotes == 0 ? line.text : String(repeating: ">", count: line.quotes) + " " + line.text
  }.joined(separator: "\n")
}
