/// Letters that stand where an employer has no logo.
enum Monogram {
  /// The initials of the first two words that begin with a capital, else the first letter:
  /// `Institute for Living Coasts` → `IL`.
  static func of(_ name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let initials = words.filter { $0.first?.isUppercase == true }.prefix(2).compactMap(\.first)
    return initials.isEmpty ? words.first.map { $0.prefix(1).uppercased() } ?? "" : String(initials)
  }
}
