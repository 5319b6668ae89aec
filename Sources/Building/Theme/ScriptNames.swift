/// Gives the names that a script declares for itself one or two letters.
///
/// A name is one thing in a whole script, so that every place of it gets the same new one, which stands nowhere else
/// in it. Left as they are: properties (`a.name`), keys and their short forms (`{ name }`), what somebody else declares,
/// and, in a script that is no module, what it declares for the others.
struct ScriptNames {
  private let words: [ScriptWord]
  private var uses: [ArraySlice<UInt8>: Int] = [:]
  private var declared: Set<ArraySlice<UInt8>> = []
  private var kept: Set<ArraySlice<UInt8>> = ScriptNames.reserved

  static func shortened(in script: [UInt8]) -> [UInt8] {
    let words = ScriptWord.words(of: script)
    var names = ScriptNames(words)
    names.look()
    let new = names.new
    return words.flatMap { $0.isName ? new[$0.bytes] ?? $0.bytes : $0.bytes }
  }

  /// Blanks and line ends say nothing of what stands beside a word.
  private init(_ words: [ScriptWord]) { self.words = words.filter { !$0.isBlank } }

  private mutating func look() {
    let isModule = words.contains { $0 == "import" || $0 == "export" }
    // Where the brackets round a place open, and how many of them are round the declarations that go on there.
    var open: [Int] = []
    var declarations: Int?
    for place in words.indices {
      let word = words[place]
      let (before, after) = (text(place - 1), text(place + 1))
      if word == "(" || word == "[" || word == "{" { open.append(place) }
      if word == ")" || word == "]" || word == "}", let start = open.popLast() {
        if let depth = declarations, open.count < depth { declarations = nil }
        if isDeclaration(start, place) {
          let names = words[start..<place].lazy.filter(\.isName).map(\.bytes)
          declared.formUnion(names)
          if open.isEmpty && !isModule && word == "]" { kept.formUnion(names) }
        }
      }
      if word == ";", open.count == declarations { declarations = nil }
      if word == "const" || word == "let" { declarations = open.count }
      guard word.isName else { continue }
      uses[word.bytes, default: 0] += 1
      if before == "." || before == "?." || after == ":"
        || open.last.map(isObject) ?? false && (before == "{" || before == ",")
          && (after == "," || after == "}" || after == "=")
      {
        kept.insert(word.bytes)
      }
      if before == "const" || before == "let" || before == "function" || after == "=>"
        || before == "," && open.count == declarations
      {
        if open.isEmpty && !isModule { kept.insert(word.bytes) }
        declared.insert(word.bytes)
      }
    }
  }

  /// Whether braces hold keys, and no statements.
  private func isObject(_ start: Int) -> Bool {
    words[start] == "{"
      && ![")", "=>", "else", "try", "catch", ";", "}", ""].contains(text(start - 1))
  }

  /// The parameters of a function, or a list that is taken apart: `const [a, b] = …`.
  private func isDeclaration(_ start: Int, _ end: Int) -> Bool {
    if words[start] == "(" {
      return text(end + 1) == "=>" || text(start - 1) == "function" || text(start - 2) == "function"
    }
    return words[start] == "[" && (text(start - 1) == "const" || text(start - 1) == "let")
  }

  private func text(_ place: Int) -> String {
    words.indices.contains(place) ? String(decoding: words[place].bytes, as: UTF8.self) : ""
  }

  /// The new names, the shortest for those that save most.
  private var new: [ArraySlice<UInt8>: ArraySlice<UInt8>] {
    let old = declared.subtracting(kept).filter { $0.count > 1 }
      .map { (name: $0, size: $0.count * (uses[$0] ?? 0)) }
      .sorted {
        $0.size == $1.size ? $0.name.lexicographicallyPrecedes($1.name) : $0.size > $1.size
      }
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let pairs = letters.lazy.flatMap { first in letters.lazy.map { [first, $0] } }
    // As many as there may be in use, and those that are asked for.
    let most = old.count + uses.count + Self.reserved.count
    let free = (letters.map { [$0] } + pairs.prefix(most)).lazy.map { $0[...] }
      .filter { uses[$0] == nil && !Self.reserved.contains($0) }
    return Dictionary(uniqueKeysWithValues: zip(old.map(\.name), free))
  }

  /// Words of the language that could be met where a name is looked for.
  private static let reserved = Set(
    """
    as async await break case catch class const continue default delete do else export extends false finally for from
    function get if import in instanceof let new null of return set static super switch this throw true try typeof
    undefined var void while yield
    """.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Array($0)[...] })
}
