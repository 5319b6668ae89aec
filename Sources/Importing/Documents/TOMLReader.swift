import Postings

/// Front matter as Hugo and Zola write it in TOML (1.0): keys and values, tables of such, lists of tables.
///
///     title = "Adviseur water"
///     tags = ["water", "beleid"]
///     [extra]
///     location = { city = "Tiel" }
///
/// What it does not know on a line is handed on as text: a page of others is to be read, not judged.
struct TOMLReader {
  private var rest: Substring
  private var root = JSONValue.object([])
  /// The table that keys belong to.
  private var table: [String] = []
  private var keys = 0

  /// More keys, and deeper ones, than any page has: what comes behind them is left out.
  private static let mostKeys = 1_000
  private static let deepest = 16

  static func read(_ text: Substring) -> JSONValue {
    var reader = TOMLReader(rest: text)
    while reader.line() {}
    return reader.root
  }

  private init(rest: Substring) { self.rest = rest }

  /// Reads a line, or several of one value; false at the end.
  private mutating func line() -> Bool {
    skipBlanks()
    keys += 1
    guard !rest.isEmpty, keys <= Self.mostKeys else { return false }
    if rest.first == "[" {
      header()
    } else {
      let key = path(upTo: "=")
      if rest.first == "=" {
        rest.removeFirst()
        root.set(table + key, to: value(depth: 0))
      }
    }
    // What stands behind a value is a comment.
    rest = rest.drop { !$0.isNewline }
    return true
  }

  /// `[params.contact]`, or `[[resources]]` for one more of a list.
  private mutating func header() {
    let isList = rest.hasPrefix("[[")
    rest.removeFirst(isList ? 2 : 1)
    table = path(upTo: "]")
    if isList { root.append([], to: table) }
  }

  /// A key and those below it: `params."own key"`.
  private mutating func path(upTo end: Character) -> [String] {
    var path = [""]
    while let sign = rest.first, sign != end, !sign.isNewline {
      switch sign {
      case "\"", "'": path[path.count - 1] += string()
      case ".":
        path.append("")
        rest.removeFirst()
      default:
        if !sign.isWhitespace { path[path.count - 1].append(sign) }
        rest.removeFirst()
      }
    }
    return Array(path.prefix(Self.deepest))
  }

  private mutating func value(depth: Int) -> JSONValue {
    rest = rest.drop { $0 == " " || $0 == "\t" }
    switch rest.first {
    case "\"", "'": return .text(string())
    case _ where depth > Self.deepest: return bare()
    case "[":
      rest.removeFirst()
      var items: [JSONValue] = []
      while let first = next(), first != "]" {
        items.append(value(depth: depth + 1))
        if next() == "," { rest.removeFirst() }
      }
      rest = rest.dropFirst()
      return .list(items)
    case "{":
      rest.removeFirst()
      var object = JSONValue.object([])
      while let first = next(), first != "}" {
        let key = path(upTo: "=")
        guard rest.first == "=" else { break }
        rest.removeFirst()
        object.set(key, to: value(depth: depth + 1))
        if next() == "," { rest.removeFirst() }
      }
      rest = rest.dropFirst()
      return object
    default: return bare()
    }
  }

  /// The sign that comes next, blanks, line ends and comments passed over.
  private mutating func next() -> Character? {
    skipBlanks()
    return rest.first
  }

  /// A number, a day, `true`.
  private mutating func bare() -> JSONValue {
    let word = rest.prefix { !",]}#".contains($0) && !$0.isNewline }
    // A value that is none must not hold the reader up.
    rest = word.isEmpty ? rest.dropFirst() : rest.dropFirst(word.count)
    let text = trimmed(word)
    switch text {
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: return Double(text.filter { $0 != "_" }).map(JSONValue.number) ?? .text(text)
    }
  }

  private mutating func skipBlanks() {
    while let sign = rest.first, sign.isWhitespace || sign == "#" {
      rest = sign == "#" ? rest.drop { !$0.isNewline } : rest.dropFirst()
    }
  }

  // MARK: Strings

  /// In one or three quotes of either kind; those in double ones have escapes.
  private mutating func string() -> String {
    let quote = rest.first.map(String.init) ?? ""
    let long = String(repeating: quote, count: 3)
    let end = rest.hasPrefix(long) ? long : quote
    rest = rest.dropFirst(end.count)
    // The line end behind the quotes is none of the text.
    if end == long, rest.first?.isNewline ?? false { rest.removeFirst() }
    var text = ""
    while let sign = rest.first, !rest.hasPrefix(end), end == long || !sign.isNewline {
      rest.removeFirst()
      text += sign == "\\" && quote == "\"" ? escaped() : sign.isNewline ? "\n" : String(sign)
    }
    rest = rest.dropFirst(end.count)
    return text
  }

  /// What stands behind a backslash.
  private mutating func escaped() -> String {
    guard let sign = rest.first else { return "" }
    rest.removeFirst()
    switch sign {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return ""
    case "u", "U":
      let digits = rest.prefix(sign == "u" ? 4 : 8)
      rest = rest.dropFirst(digits.count)
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    // A line that goes on in the next.
    case _ where sign.isNewline:
      rest = rest.drop(while: \.isWhitespace)
      return ""
    default: return String(sign)
    }
  }
}

extension JSONValue {
  /// Sets a value in an object, at a key in keys; the last of a list of tables is meant where there is one.
  fileprivate mutating func set(_ path: [String], to value: JSONValue) {
    guard let key = path.first else { return self = value }
    switch self {
    case .list(var items):
      var last = items.popLast() ?? .object([])
      last.set(path, to: value)
      self = .list(items + [last])
    case .object(var members):
      let place = members.firstIndex { $0.key == key }
      var inner = place.map { members[$0].value } ?? .object([])
      inner.set(Array(path.dropFirst()), to: value)
      if let place { members[place] = .init(key, inner) } else { members.append(.init(key, inner)) }
      self = .object(members)
    default: return
    }
  }

  /// One more table at the end of a list.
  fileprivate mutating func append(_ members: [Member], to path: [String]) {
    var found: JSONValue? = self
    for key in path { found = found?[key] }
    set(path, to: .list((found?.items ?? []) + [.object(members)]))
  }
}
