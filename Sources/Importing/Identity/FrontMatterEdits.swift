import Diagnostics
import Postings

/// Changes to the front matter of a file that leave every other byte of it as a person wrote it.
struct FrontMatterEdits {
  private let source: SourceText
  private let frontMatter: FrontMatter
  private var replacements: [(range: Range<Int>, text: String)] = []
  private var added = ""
  /// A new text behind the front matter.
  var body: String?

  init(_ source: SourceText) {
    self.source = source
    var log = DiagnosticLog()
    frontMatter = FrontMatter(of: source, log: &log)
  }

  /// Gives a field the lines `written`, none to take it out. `entry` is the one that is there.
  mutating func set(_ key: String, _ entry: YAMLEntry?, _ written: String?) {
    guard let entry else {
      if let written { added += written + "\n" }
      return
    }
    let starts = frontMatter.entries.map(\.keySpan.start).filter { $0 > entry.keySpan.start }
    let next = starts.min() ?? frontMatter.bodyStart
    let range = stretch(of: entry, before: next, in: source)
    if let written {
      replacements.append((range, written))
    } else {
      let rest = source.bytes[range.upperBound...]
      let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      replacements.append((range.lowerBound..<min(lineEnd + 1, source.bytes.count), ""))
    }
  }

  /// Adds or changes a field of one line.
  mutating func set(_ key: String, to value: String) {
    set(
      key, frontMatter.entries.first { canonicalKey($0.key) == key }, "\(key): \(value)")
  }

  var text: String {
    var out: [UInt8] = []
    let end = endOfFields
    var index = 0
    for (range, text) in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      out += source.bytes[index..<range.lowerBound] + Array(text.utf8)
      index = range.upperBound
    }
    out += source.bytes[index..<end] + Array(added.utf8)
    if let body {
      out += source.bytes[end..<frontMatter.bodyStart] + Array("\n\(body)\n".utf8)
    } else {
      out += source.bytes[end...]
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Where the closing `---` begins.
  private var endOfFields: Int {
    let before = source.bytes[..<frontMatter.bodyStart].dropLast()
    return before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }
}

/// The bytes of a key with its value; a comment behind or below it is the person's who wrote it.
func stretch(of entry: YAMLEntry, before next: Int, in source: SourceText) -> Range<Int> {
  let start = entry.keySpan.start
  var text = source.bytes[start..<min(max(entry.value.span.end, entry.keySpan.end), next)]
  while true {
    while let last = text.last, last <= UInt8(ascii: " ") { text.removeLast() }
    // libyaml lets a block reach up to the next key.
    guard let lineEnd = text.lastIndex(of: UInt8(ascii: "\n")),
      text[(lineEnd + 1)...].first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "#")
    else { break }
    text = text[..<lineEnd]
  }
  return start..<max(text.endIndex, entry.keySpan.end)
}
