/// Text as a part of an address: small letters, digits and single `-`.
///
///     Slug.slug(of: "Privé & Zakelijk (C++)")   // "prive-zakelijk-c-plus-plus"
enum Slug {
  static func slug(of text: String) -> String {
    var result = ""
    func begin(_ word: inout String) { if !word.isEmpty, word.last != "-" { word.append("-") } }
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      case "+", "#":
        begin(&result)
        result += scalar == "+" ? "plus-" : "sharp-"
      // Marks and apostrophes are part of the letter before them.
      case "\u{300}"..."\u{36F}", "'", "’": continue
      default:
        if let letters = plain[scalar] { result += letters } else { begin(&result) }
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }

  /// Letters of Latin-1 and Latin Extended-A without their marks.
  private static let plain: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"),
      ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
      ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = letters }
    }
    return table
  }()
}
