import Diagnostics
import Facts
import Postings

/// What a schema says of names: one field has one of its names at a time, and a name with a slip of the pen in it is
/// a mistake where others are free.
enum SchemaNames {
  /// Each name but the first is refused beside those before it.
  static func keptApart(_ names: [String]) -> [JSONValue.Member] {
    names.indices.dropFirst().map { index in
      let others = names[..<index].map { JSONValue.object([.init("required", .texts([$0]))]) }
      let beside = JSONValue.object([.init("anyOf", .list(others))])
      return JSONValue.Member(names[index], .object([.init("not", beside)]))
    }
  }

  /// A regular expression of what is one slip away from a name and no name itself: a letter too many, too few, another
  /// one, two that changed places, or capitals. A label of pasted texts is a name as well, capitals
  /// and all, but for those of a title, which are keys of many things.
  static func slips(of names: some Sequence<String>) -> String {
    let names = names.sorted()
    let labels = Set(Vocabulary.phrases(of: "label", besides: "title").map { $0.lowercased() })
    let near = labels.filter { nearestName(to: $0, among: names) != nil }.sorted()
    let known = names + near.flatMap { [$0, capitalised($0), $0.uppercased()] }
    let capitals = names.filter { !labels.contains($0) }.flatMap {
      [capitalised($0), $0.uppercased()]
    }
    let wrong = names.flatMap(slips) + capitals.map(escaped)
    let right = known.map(escaped).joined(separator: "|")
    return "^(?!(\(right))$)(\(wrong.joined(separator: "|")))$"
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func slips(of name: String) -> [String] {
    let letters = name.map { escaped(String($0)) }
    func part(_ range: Range<Int>) -> String { letters[range].joined() }
    let places = letters.indices.map { index in
      let (before, after) = (part(0..<index), part(index + 1..<letters.count))
      return "\(before)(.?|.\(letters[index]))\(after)"
    }
    let swaps = letters.indices.dropLast().map { index in
      part(0..<index) + letters[index + 1] + letters[index] + part(index + 2..<letters.count)
    }
    return places + ["\(part(0..<letters.count))."] + swaps
  }

  /// Names are letters, digits and signs of which some mean something in an expression.
  private static func escaped(_ name: String) -> String {
    name.map { ".*+?()[]{}|^$\\/".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
