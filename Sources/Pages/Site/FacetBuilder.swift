import Diagnostics
import Postings
import Slugs

/// One facet of a board, with all that comes of grouping by it.
final class GroupedFacet: Sendable {
  let key: Key
  let facet: Facet
  /// For each vacancy the positions of its values.
  let members: FacetMembers
  /// What is to be said of spellings that became one value.
  let diagnostics: [Diagnostic]

  init(_ key: Key) {
    self.key = key
    var builder = FacetBuilder(board: key.board, texts: key.texts, kind: key.kind)
    (facet, members) = builder.build()
    diagnostics = builder.diagnostics
  }
}

extension GroupedFacet {
  /// All that a facet depends on: where postings stand, whether they are open, and their values in it.
  struct Key: Equatable {
    let kind: FacetKind
    let board: Board
    let texts: Texts

    static func == (one: Key, other: Key) -> Bool {
      one.kind == other.kind && one.texts.isSame(as: other.texts)
        && one.board.frame.isSame(as: other.board.frame)
        && (one.kind != .pay || one.board.payBands == other.board.payBands)
        && one.board.vacancies.elementsEqual(other.board.vacancies) {
          $0 === $1
            || $0.path == $1.path && $0.status.isOpen == $1.status.isOpen
              && one.kind.terms(of: $0, on: one.board) == one.kind.terms(of: $1, on: other.board)
        }
    }
  }
}

/// Puts vacancies into groups, and equal spellings of a value into one.
private struct FacetBuilder {
  let board: Board
  let texts: Texts
  let kind: FacetKind
  private(set) var diagnostics: [Diagnostic] = []

  init(board: Board, texts: Texts, kind: FacetKind) {
    self.board = board
    self.texts = texts
    self.kind = kind
  }

  /// One way to write a value. Each is looked up once for each vacancy that has it, and nothing else is.
  fileprivate struct Spelling {
    let name: String
    let group: Int
    var count = 0
  }

  /// A code makes the value's slug. The order is that of the codes; other values go by name.
  fileprivate struct Group {
    let name: String
    let code: String?
    let order: Int
    var spellings: [Int] = []
    var all: [Int] = []
  }

  mutating func build() -> (Facet, FacetMembers) {
    var groups = Groups(builder: self)
    var members = FacetMembers(count: board.vacancies.count)
    var terms: [FacetTerm] = []
    let leftOut = leftOut
    for (index, vacancy) in board.vacancies.enumerated() {
      terms.removeAll(keepingCapacity: true)
      kind.addTerms(of: vacancy, on: board, to: &terms)
      for term in terms where term != leftOut {
        if let group = groups.add(index, to: term) { members.append(group) }
      }
      members.endVacancy()
    }
    let sorted = groups.inOrder()
    var rank = [Int](repeating: 0, count: sorted.count)
    for (place, position) in sorted.enumerated() { rank[position] = place }
    members.rename(keepingOrder: kind.hasPostingsOrder) { rank[$0] }
    let values = sorted.map { value(of: groups.all[$0], groups.spellings(of: $0)) }
    return (Facet(kind: kind, values: values), members)
  }

  /// Where no pay is known, it is no way to browse.
  private var leftOut: FacetTerm? {
    guard case .pay = kind,
      !board.vacancies.contains(where: { board.payBands.monthly($0.posting) != nil })
    else { return nil }
    return .code(PayBands.unknown)
  }

  private mutating func value(
    of group: Group, _ spellings: [Spelling]
  ) -> FacetValue {
    // The commonest spelling is shown; between equals, the first of the alphabet.
    let ordered = spellings.filter { $0.count > 0 }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    let name = ordered.first?.name ?? group.name
    let first = board.vacancies[group.all[0]].path
    if ordered.count > 1 {
      let others = ordered.dropFirst().map(\.name)
      let areTheSame = others.allSatisfy { sameness($0) == sameness(name) }
      diagnostics.append(
        areTheSame
          ? .oneValue(kind, shown: name, others: others, first)
          : .oneAddress(kind, shown: name, others: others, first))
    }
    // The slug of a code does not change with the words of the interface.
    let slug = slug(of: group.code ?? name)
    let word = PathWords(texts.strings)[kind]
    return FacetValue(
      name: name, slug: slug,
      url: "\(board.settings.baseURL.path)/\(percentEncoded("\(word)/\(slug)"))/", all: group.all,
      open: group.all.filter { board.vacancies[$0].status.isOpen }, origin: first)
  }

  /// Values are the same when only case, accents or the blanks round a `/` differ.
  private func sameness(_ name: String) -> String {
    folded(name).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "/")
  }

  fileprivate func name(ofCode code: String) -> String {
    if kind == .pay, let pay = board.payBands.pay(of: code) { return texts.heading(for: pay) }
    guard kind == .organisation else { return texts.name(of: code, in: kind) }
    return board.profiles.first { $0.subject.slug == code }?.subject.name ?? readable(code)
  }
}

/// The groups of a facet while they are found.
private struct Groups {
  private let builder: FacetBuilder
  private let codes: [String]
  private(set) var all: [FacetBuilder.Group] = []
  private var spellings: [FacetBuilder.Spelling] = []
  private var groupOfKey: [String: Int] = [:]
  private var spellingOfName: [String: Int] = [:]
  private var spellingOfCode: [String: Int] = [:]

  init(builder: FacetBuilder) {
    self.builder = builder
    codes = builder.kind.codes(on: builder.board)
  }

  func spellings(of group: Int) -> [FacetBuilder.Spelling] {
    all[group].spellings.map { spellings[$0] }
  }

  /// Adds a vacancy to the group of a term; nil when it is there, since one that writes a value in two ways has it
  /// once.
  mutating func add(_ vacancy: Int, to term: FacetTerm) -> Int? {
    let spelling = spelling(of: term)
    let group = spellings[spelling].group
    guard all[group].all.last != vacancy else { return nil }
    spellings[spelling].count += 1
    all[group].all.append(vacancy)
    return group
  }

  /// The spelling of a term; met for the first time it finds its group.
  private mutating func spelling(of term: FacetTerm) -> Int {
    switch term {
    case .name(let text):
      if let known = spellingOfName[text] { return known }
      spellingOfName[text] = spellings.count
      return add(name: text, code: nil, order: 0)
    case .code(let text):
      if let known = spellingOfCode[text] { return known }
      spellingOfCode[text] = spellings.count
      let order = codes.firstIndex(of: text) ?? 0
      return add(name: builder.name(ofCode: text), code: text, order: order)
    }
  }

  private mutating func add(name: String, code: String?, order: Int) -> Int {
    let key = slug(of: code ?? name)
    let group = groupOfKey[key] ?? all.count
    if group == all.count {
      groupOfKey[key] = group
      all.append(FacetBuilder.Group(name: name, code: code, order: order))
    }
    all[group].spellings.append(spellings.count)
    spellings.append(FacetBuilder.Spelling(name: name, group: group))
    return spellings.count - 1
  }

  /// The positions of the groups by their order, then by name.
  func inOrder() -> [Int] {
    let folds = all.map { folded($0.name) }
    return all.indices.sorted { a, b in
      if all[a].order != all[b].order { return all[a].order < all[b].order }
      return (folds[a], all[a].name) < (folds[b], all[b].name)
    }
  }
}

extension Diagnostic {
  /// Words that differ in more than case, accents or blanks, but make the same address.
  fileprivate static func oneAddress(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, "one-address",
      "\(list) and `\(shown)` have the same address, and are shown as one \(kind.name)",
      at: Location(path: path), help: "write one of them everywhere, or tell them apart by a word")
  }

  fileprivate static func oneValue(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, "one-value", "\(list) and `\(shown)` are one \(kind.name)",
      at: Location(path: path), help: "write `\(shown)` everywhere")
  }
}
