import CEmbedded

/// The words that the readers know, in all languages at once.
///
/// A vocabulary is a file of `Vocabularies/`: a sense in brackets, often with a value, and under it the phrases
/// that have it, one a line.
///
///     [until inclusive]
///     uiterlijk
///     tot en met
///
/// Case and accents do not count, nor does a hyphen inside a word or the full stop of an abbreviation.
/// A phrase may stand under several senses. `Sense` lists the senses and their values.
///
/// Compiled once, on first use: words become numbers (found by the hash that the tokenizer makes while it
/// walks over a word), phrases become paths through a trie of such numbers.
package final class Vocabulary: Sendable {
  package static let shared = Vocabulary(embedded())

  package let words: WordTable
  /// Per word or sign, what phrases that begin with it can mean. A scan asks this of each token first; few
  /// go on to the trie.
  private let starts: [Start]
  private let edges: EdgeTable
  /// Per node, the senses that end there.
  private let masks: [UInt64]
  /// Per node, its last entry; the entries of a node form a chain.
  private let lastEntries: [Int32]
  private let entries: [Entry]
  /// Per word, the languages whose small words it is one of, a bit each in the order of their cases.
  package let languages: [UInt8]
  /// Mistakes in the files, for the tests.
  package let problems: [String]

  fileprivate struct Start {
    var node: UInt32 = 0
    var senses: UInt64 = 0
    /// The `mark` of each value in a sense that such phrases have.
    var marks: UInt64 = 0
  }

  /// A bit for a value in a sense. There are more of them than bits, so that a mark says no for certain and
  /// yes perhaps.
  @inline(__always)
  package static func mark(_ sense: Sense, _ value: Int) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: value &+ Int(sense.rawValue) &* 11)
  }

  fileprivate struct Entry {
    let sense: UInt64
    let value: UInt8
    let language: UInt8
    /// The entry before it, or -1.
    let before: Int32
  }

  /// A file's bytes, which live as long as the program.
  package typealias File = (language: VocabularyLanguage, bytes: UnsafeBufferPointer<UInt8>)

  /// The files of `Vocabularies/`, as they were when the program was compiled; of words with several meanings
  /// the first language's come first.
  package static func embedded() -> [File] {
    let folder = prikbord_vocabularies()
    let files = UnsafeBufferPointer(start: folder.first, count: folder.count)
    return VocabularyLanguage.allCases.compactMap { language in
      files.first { String(cString: $0.name) == language.rawValue + ".txt" }.map {
        (language, UnsafeBufferPointer(start: $0.bytes, count: $0.count))
      }
    }
  }

  package init(_ files: [File]) {
    var compiler = VocabularyCompiler()
    for file in files { compiler.add(file.bytes, file.language) }
    words = compiler.words
    edges = compiler.edges
    masks = compiler.masks
    lastEntries = compiler.lastEntries
    entries = compiler.entries
    languages = compiler.languages()
    problems = compiler.problems
    starts = compiler.starts()
  }

  /// The senses of all phrases that begin with the word or sign.
  @inline(__always)
  package func senses(startingWith word: UInt16) -> UInt64 {
    Int(word) < starts.count ? starts[Int(word)].senses : 0
  }

  /// Whether a phrase that begins with the word or sign may have a value with one of these marks: a quick no.
  @inline(__always)
  package func may(_ word: UInt16, haveOneOf marks: UInt64) -> Bool {
    Int(word) < starts.count && starts[Int(word)].marks & marks != 0
  }

  /// The node of the word or sign at the beginning of a phrase; 0 when none begins so.
  @inline(__always)
  package func first(_ word: UInt16) -> Int {
    Int(word) < starts.count ? Int(starts[Int(word)].node) : 0
  }

  /// The node after `node` by a word or sign; 0, which is the root, when no phrase goes on so.
  @inline(__always)
  package func next(_ node: Int, _ word: UInt16) -> Int { edges[node, word] }

  /// The senses of the phrases that end at `node`.
  @inline(__always)
  package func senses(_ node: Int) -> UInt64 { masks[node] }

  /// Whether the phrase has this value in a sense, among others.
  package func value(_ node: Int, _ sense: Sense, is value: Int) -> Bool {
    var index = Int(lastEntries[node])
    while index >= 0 {
      let entry = entries[index]
      if entry.sense == sense.bit, Int(entry.value) == value { return true }
      index = Int(entry.before)
    }
    return false
  }

  /// All values of the phrase in one sense, in any language: a bit each.
  package func values(_ node: Int, _ sense: Sense) -> UInt64 {
    var values: UInt64 = 0
    var index = Int(lastEntries[node])
    while index >= 0 {
      let entry = entries[index]
      if entry.sense == sense.bit { values |= 1 << UInt64(entry.value) }
      index = Int(entry.before)
    }
    return values
  }

  /// The value of the phrase in one sense; of several one in the language that is spoken, and of those the
  /// one that was written first.
  package func value(_ node: Int, _ sense: Sense, in spoken: VocabularyLanguage?) -> Int? {
    var index = Int(lastEntries[node])
    var found: Entry?
    while index >= 0 {
      let entry = entries[index]
      index = Int(entry.before)
      guard entry.sense == sense.bit else { continue }
      if let last = found, let spoken, last.language == spoken.number,
        entry.language != spoken.number
      {
        continue
      }
      found = entry
    }
    return found.map { Int($0.value) }
  }
}

private struct VocabularyCompiler {
  var words = WordTable(capacity: 1 << 13)
  var edges = EdgeTable(capacity: 1 << 14)
  var masks: [UInt64] = [0]
  var lastEntries: [Int32] = [-1]
  var entries: [Vocabulary.Entry] = []
  var problems: [String] = []
  private var marksByStart: [UInt16: (senses: UInt64, marks: UInt64)] = [:]

  func starts() -> [Vocabulary.Start] {
    var starts = Array(
      repeating: Vocabulary.Start(), count: Int(WordTable.firstNumber) + words.count + 1)
    for (word, start) in marksByStart {
      starts[Int(word)] = .init(
        node: UInt32(edges[0, word]), senses: start.senses, marks: start.marks)
    }
    return starts
  }

  func languages() -> [UInt8] {
    (0...words.count).map { place in
      let node = edges[0, WordTable.firstNumber + UInt16(place)]
      guard masks[node] & Sense.language.bit != 0 else { return 0 }
      var languages: UInt8 = 0
      var index = Int(lastEntries[node])
      while index >= 0 {
        if entries[index].sense == Sense.language.bit { languages |= 1 << entries[index].language }
        index = Int(entries[index].before)
      }
      return languages
    }
  }

  /// Whole lines: a comment, a sense in brackets, or a phrase of the sense above it.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ language: VocabularyLanguage) {
    var tokenizer = Tokenizer(bytes, words, addsWords: true)
    words = WordTable(capacity: 0)
    var sense: (sense: Sense, value: Int)?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      defer { start = end + 1 }
      guard start < end, bytes[start] != UInt8(ascii: "#") else { continue }
      if bytes[start] == UInt8(ascii: "["), bytes[end - 1] == UInt8(ascii: "]") {
        let head = String(decoding: bytes[start + 1..<end - 1], as: UTF8.self)
        sense = Self.sense(head)
        if sense == nil { problems.append(head) }
        continue
      }
      let first = tokenizer.tokens.count
      tokenizer.scan(start..<end)
      if let sense, first < tokenizer.tokens.count {
        let phrase = first..<tokenizer.tokens.count
        add(tokenizer.tokens, phrase, sense.sense, UInt8(sense.value), language.number)
      } else {
        problems.append(String(decoding: bytes[start..<end], as: UTF8.self))
      }
    }
    words = tokenizer.words
  }

  /// `label pay.month` → the sense and its value.
  private static func sense(_ head: String) -> (Sense, Int)? {
    let parts = head.split(separator: " ", maxSplits: 1).map(String.init)
    guard let sense = parts.first.flatMap({ Sense.named[$0] }),
      let value = sense.value(named: parts.count > 1 ? parts[1] : "")
    else { return nil }
    return (sense, value)
  }

  private mutating func add(
    _ tokens: [Token], _ phrase: Range<Int>, _ sense: Sense, _ value: UInt8, _ language: UInt8
  ) {
    var node = 0
    for index in phrase {
      let token = tokens[index]
      if token.isSign("."), index + 1 == phrase.upperBound { continue }
      if token.isSign("-"), isGlue(tokens, index, phrase.upperBound) { continue }
      var child = edges[node, token.word]
      if child == 0 {
        child = masks.count
        masks.append(0)
        lastEntries.append(-1)
        edges.insert(node, token.word, child)
      }
      node = child
    }
    guard node != 0, let first = phrase.first else { return }
    masks[node] |= sense.bit
    marksByStart[tokens[first].word, default: (0, 0)].senses |= sense.bit
    marksByStart[tokens[first].word, default: (0, 0)].marks |= Vocabulary.mark(sense, Int(value))
    entries.append(
      .init(sense: sense.bit, value: value, language: language, before: lastEntries[node]))
    lastEntries[node] = Int32(entries.count - 1)
  }
}

/// Whether a hyphen stands inside a word or ends the first half of two compounds ("werk- en denkniveau").
@inline(__always)
package func isGlue(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
  !tokens[index].isSpaced || (index + 1 < end && !tokens[index + 1].isSpaced)
}
