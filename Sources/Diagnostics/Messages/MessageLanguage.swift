import CEmbedded

/// The language in which people are told what is wrong. Codes, keys and what somebody typed stay as they are.
///
///     MessageLanguage("nl")?.text("a posting needs a place")   // "een vacature heeft een plaats"
package struct MessageLanguage: Sendable {
  package static let english = MessageLanguage(code: "en")
  /// The languages that every row has.
  package static let codes = ["nl", "en", "de"]
  /// Messages within messages: "`hours` must be a whole number from 1 to 5".
  private static let depthLimit = 4

  package let code: String
  /// The day that examples in messages have.
  private var day: ExampleDay?

  private init(code: String) { self.code = code }

  /// The same, with examples of the day of the run.
  package func withExamples(of iso: String, inWords words: String) -> MessageLanguage {
    var result = self
    result.day = ExampleDay(iso: iso, words: words)
    return result
  }

  /// Nil for a language that there are no messages in.
  package init?(_ code: String) {
    guard Self.codes.contains(code) else { return nil }
    self.code = code
  }

  /// The text in this language; one that no row has stays as it is.
  package func text(_ english: String) -> String {
    ExampleDay.fill(said(english), with: day) { said($0) }
  }

  package var isEnglish: Bool { code == Self.english.code }

  private func said(_ english: String) -> String {
    isEnglish ? english : translated(english, depth: 0)
  }

  private func translated(_ english: String, depth: Int) -> String {
    let rows = MessageRows.shared
    if let row = rows.exact[english] { return row.translations[code] ?? english }
    guard depth < Self.depthLimit else { return english }
    for row in rows.withParts {
      guard let parts = row.parts(of: english), let text = row.translations[code] else { continue }
      return text.filled(
        with: parts.enumerated().map { index, part in
          let isTyped = row.isQuoted(index) || part.isQuotation
          return isTyped ? String(part) : translated(String(part), depth: depth + 1)
        })
    }
    return english
  }
}

extension String {
  /// Each `{1}` replaced by the first of the parts, in one walk: a part that itself holds `{1}` stays as it is.
  fileprivate func filled(with parts: [String]) -> String {
    var result = ""
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += Substring(rest[..<open])
      let after = rest[rest.index(after: open)...]
      if let close = after.firstIndex(of: UInt8(ascii: "}")),
        let number = Int(Substring(after[..<close])), parts.indices.contains(number - 1)
      {
        result += parts[number - 1]
        rest = rest[rest.index(after: close)...]
      } else {
        // A brace of the text.
        result += "{"
        rest = after
      }
    }
    return result + Substring(rest)
  }
}

extension Substring {
  /// Whether it is one thing that somebody typed: between backticks, and nothing beside it.
  fileprivate var isQuotation: Bool {
    let quote = UInt8(ascii: "`")
    return utf8.count > 1 && utf8.first == quote && utf8.last == quote
      && utf8.count(where: { $0 == quote }) == 2
  }
}

/// All rows, found by their English text.
struct MessageRows: Sendable {
  static let shared = MessageRows(
    reading: String(
      decoding: UnsafeBufferPointer(
        start: prikbord_messages().bytes, count: prikbord_messages().count), as: UTF8.self))

  private(set) var exact: [String: MessageRow] = [:]
  /// Those that the code fills in, the ones that say most of their text first.
  private(set) var withParts: [MessageRow] = []

  /// A row is its lines up to an empty one, each a language and a text; `#` begins a comment.
  init(reading text: String) {
    var texts: [String: String] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.isEmpty {
        add(texts)
        texts = [:]
      } else if line.first != UInt8(ascii: "#") {
        texts[String(Substring(line.prefix(2)))] = String(Substring(line.dropFirst(3)))
      }
    }
    add(texts)
    withParts.sort { $0.weight > $1.weight }
  }

  private mutating func add(_ texts: [String: String]) {
    if texts.isEmpty { return }
    guard let english = texts["en"], texts.count == MessageLanguage.codes.count,
      MessageLanguage.codes.allSatisfy({ texts[$0] != nil })
    else {
      preconditionFailure("a message has every language: \(texts)")
    }
    let row = MessageRow(english, texts)
    if row.pieces.count == 1 { exact[english] = row } else { withParts.append(row) }
  }
}
