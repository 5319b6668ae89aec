/// The operators with two sides, by how tightly they bind, as in Jinja:
///
///     or · and · not · comparisons · + - · ~ · * / // % · unary - · filters and tests
///
/// All but comparisons group from the left; comparisons do not chain.
enum Operator: String, Sendable, CaseIterable {
  case or
  case and
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contains = "in"
  case containsNot = "not in"
  case plus = "+"
  case minus = "-"
  case join = "~"
  case times = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"

  enum Level: Int, Comparable {
    case or = 1
    case and, not, comparison, sum, join, product, unary

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    var next: Level { Level(rawValue: rawValue + 1) ?? .unary }
  }

  var level: Level {
    switch self {
    case .or: .or
    case .and: .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .contains,
      .containsNot:
      .comparison
    case .plus, .minus: .sum
    case .join: .join
    case .times, .divide, .floorDivide, .remainder: .product
    }
  }
}
