// Regular expressions (ECMA-262, as JSON Schema has them): the forms of texts that a pattern can tell.
import Facts

extension FieldKind {
  var textPattern: String? {
    switch self {
    // A day in words has a letter, a blank or another sign in it.
    case .day, .deadline:
      "^(\(Self.isoDay)|\(Self.shortDay)|(?=.*[0-9])(?![0-9-]+$).*)$"
    // Not a day, and with a number of hours that a week has.
    case .hours: "^(?![0-9]{1,4}-[0-9]{1,2}-)(.*[^0-9])?([1-9]|[1-5][0-9]|60)([^0-9].*)?$"
    case .slug: "^[a-z0-9][a-z0-9-]{0,254}$"
    case .paths: "^/(?!/)"
    case .languageTag: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
    case .webAddress: Self.webPattern
    case .baseAddress: "^[Hh][Tt][Tt][Pp][Ss]?://[^?#]+$"
    case .timeZone: "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"
    case .apply: "(://.|\(Self.mailPattern))"
    case .host: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"
    case .country: "^[A-Z]{2}$"
    case .color: "^#[0-9A-Fa-f]{6}$"
    case .education: Self.educationWords
    default: nil
    }
  }

  static let webPattern = "^[Hh][Tt][Tt][Pp][Ss]?://."
  static let mailPattern = "^[^ @]+@[^ @]+[.][^ @]+$"

  /// `2024-02-29`, and no 30 February.
  private static var isoDay: String {
    let leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
    return "[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)"
      + "|(0[13578]|1[02])-31)|\(leapYear)-02-29"
  }

  /// `2-8-2024`
  private static var shortDay: String {
    let year = "([0-9]{2}|[0-9]{4})"
    return "((0?[1-9]|1[0-9]|2[0-9])-(0?[1-9]|1[0-2])|30-(0?[13-9]|1[0-2])"
      + "|31-(0?[13578]|1[02]))-\(year)"
  }

  /// A word that means a level stands somewhere: small, with a capital, or in capitals.
  private static let educationWords: String = {
    let first = Set(
      Vocabulary.phrases(of: "education").compactMap { phrase in
        // A letter alone, as of "B. Sc.", means nothing yet.
        phrase.split { !$0.isLetter }.first { $0.count > 1 }.map(String.init)
      })
    let words = first.sorted().flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
    }
    return "(^|[^A-Za-z])(\(words.joined(separator: "|")))($|[^A-Za-z])"
  }()
}
