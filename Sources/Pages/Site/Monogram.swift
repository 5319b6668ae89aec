/// Letters that stand where an employer has no logo.
enum Monogram {
  /// The initials of the first two words that begin with a capital, else the first letter:
  /// `Institute for Living Coasts` → `IL`.
  static func of(_ name: String) -> String {
    if let initials = ofASCII(name) { return initials }
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let initials = words.filter { $0.first?.isUppercase == true }.prefix(2).compactMap(\.first)
    return initials.isEmpty ? words.first.map { $0.prefix(1).uppercased() } ?? "" : String(initials)
  }

  /// The same for a name of plain letters, which needs no tables of characters: every card has one. Nil for others.
  private static func ofASCII(_ name: String) -> String? {
    var initials = ""
    var first: UInt8?
    var isWithinWord = false
    for byte in name.utf8 {
      guard byte < 0x80 else { return nil }
      let isCapital = byte &- 0x41 < 26
      let isOfWord = isCapital || byte &- 0x61 < 26 || byte &- 0x30 < 10
      if isOfWord, !isWithinWord {
        if first == nil { first = byte }
        if isCapital, initials.utf8.count < 2 {
          initials.unicodeScalars.append(Unicode.Scalar(byte))
        }
      }
      isWithinWord = isOfWord
    }
    if !initials.isEmpty { return initials }
    return first.map { String(Unicode.Scalar($0)).uppercased() } ?? ""
  }
}
