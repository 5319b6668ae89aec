/// The words that the plain reader knows, in all languages at once.
///
/// A vocabulary file is text. Each line is a sense, often with a value, and the phrases that have it:
///
///     label hours: Uren per week, Uren, Aantal uren
///     until inclusive: uiterlijk, t/m, tot en met
///
/// Case and accents do not count, nor does a hyphen inside a word or the full stop of an abbreviation.
/// A phrase may stand in several lines. `Sense` lists the senses and their values.
///
/// Compiled once, on first use: words become numbers (found by the hash that the tokenizer makes while it
/// walks over a word), phrases become paths through a trie of such numbers.
final class Vocabulary: Sendable {
  static let shared = Vocabulary([
    (.nl, dutchVocabulary), (.en, englishVocabulary), (.de, germanVocabulary),
  ])

  let words: WordTable
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
  let languages: [UInt8]
  /// Mistakes in the files, for the tests.
  let problems: [String]

  fileprivate struct Start {
    var node: UInt32 = 0
    var senses: UInt64 = 0
  }

  fileprivate struct Entry {
    let sense: UInt64
    let value: UInt8
    let language: UInt8
    /// The entry before it, or -1.
    let before: Int32
  }

  init(_ files: [(VocabularyLanguage, String)]) {
    var compiler = VocabularyCompiler()
    for (language, text) in files { compiler.add(text, language) }
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
  func senses(startingWith word: UInt16) -> UInt64 {
    Int(word) < starts.count ? starts[Int(word)].senses : 0
  }

  /// The node of the word or sign at the beginning of a phrase; 0 when none begins so.
  @inline(__always)
  func first(_ word: UInt16) -> Int {
    Int(word) < starts.count ? Int(starts[Int(word)].node) : 0
  }

  /// The node after `node` by a word or sign; 0, which is the root, when no phrase goes on so.
  @inline(__always)
  func next(_ node: Int, _ word: UInt16) -> Int { edges[node, word] }

  /// The senses of the phrases that end at `node`.
  @inline(__always)
  func senses(_ node: Int) -> UInt64 { masks[node] }

  /// Whether the phrase has this value in a sense, among others.
  func value(_ node: Int, _ sense: Sense, is value: Int) -> Bool {
    var index = Int(lastEntries[node])
    while index >= 0 {
      let entry = entries[index]
      if entry.sense == sense.bit, Int(entry.value) == value { return true }
      index = Int(entry.before)
    }
    return false
  }

  /// The value of the phrase in one sense; of several one in the language that is spoken, and of those the
  /// one that was written first.
  func value(_ node: Int, _ sense: Sense, in spoken: VocabularyLanguage?) -> Int? {
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
  private var sensesByStart: [UInt16: UInt64] = [:]

  func starts() -> [Vocabulary.Start] {
    var starts = Array(
      repeating: Vocabulary.Start(), count: Int(WordTable.firstNumber) + words.count + 1)
    for (word, senses) in sensesByStart {
      starts[Int(word)] = .init(node: UInt32(edges[0, word]), senses: senses)
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

  mutating func add(_ text: String, _ language: VocabularyLanguage) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        add(line: line, of: bytes, language)
      }
    }
  }

  private mutating func add(
    line: Slice<UnsafeBufferPointer<UInt8>>, of bytes: UnsafeBufferPointer<UInt8>,
    _ language: VocabularyLanguage
  ) {
    let line = line.drop { $0 == 32 }
    guard !line.isEmpty else { return }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(String(decoding: line, as: UTF8.self))
      return
    }
    let head = line[..<colon].split(separator: 32, maxSplits: 1).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let sense = head.first.flatMap({ Sense.named[$0] }),
      let value = sense.value(named: head.count > 1 ? head[1] : "")
    else {
      problems.append(String(decoding: line[..<colon], as: UTF8.self))
      return
    }
    // The words of the whole line at once; a comma ends a phrase.
    var tokenizer = Tokenizer(bytes, words, addsWords: true)
    words = WordTable(capacity: 0)
    tokenizer.scan(colon + 1..<line.endIndex)
    words = tokenizer.words
    let tokens = tokenizer.tokens
    for phrase in tokens.indices.split(whereSeparator: { tokens[$0].isSign(",") }) {
      add(tokens, phrase, sense, UInt8(value), language.number)
    }
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
    sensesByStart[tokens[first].word, default: 0] |= sense.bit
    entries.append(
      .init(sense: sense.bit, value: value, language: language, before: lastEntries[node]))
    lastEntries[node] = Int32(entries.count - 1)
  }
}

/// Whether a hyphen stands inside a word or ends the first half of two compounds ("werk- en denkniveau").
@inline(__always)
func isGlue(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
  !tokens[index].isSpaced || (index + 1 < end && !tokens[index + 1].isSpaced)
}
