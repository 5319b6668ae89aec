import Diagnostics
import Postings
import Slugs

/// One facet of a board, with all that comes of grouping by it.
struct GroupedFacet: Sendable {
  let facet: Facet
  /// For each vacancy the positions of its values.
  let members: FacetMembers
  /// What is to be said of spellings that became one value.
  let diagnostics: [Diagnostic]

  init(_ kind: FacetKind, of board: Board, _ texts: Texts) {
    var builder = FacetBuilder(board: board, texts: texts, kind: kind)
    (facet, members) = builder.build()
    diagnostics = builder.diagnostics
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
  private struct Spelling {
    let name: String
    let group: Int
    var count = 0
  }

  /// A code makes the value's slug. The order is that of the codes; other values go by name.
  private struct Group {
    let name: String
    let code: String?
    let order: Int
    var spellings: [Int] = []
    var all: [Int] = []
  }

  mutating func build() -> (Facet, FacetMembers) {
    let codes = kind.codes
    var groups: [Group] = []
    var groupOfKey: [String: Int] = [:]
    var spellings: [Spelling] = []
    var spellingOfName: [String: Int] = [:]
    var spellingOfCode: [String: Int] = [:]
    var members = FacetMembers(count: board.vacancies.count)
    var terms: [FacetTerm] = []

    /// The spelling of a term; met for the first time it finds its group.
    func spelling(of term: FacetTerm) -> Int {
      let (name, code, order): (String, String?, Int)
      switch term {
      case .name(let text):
        if let known = spellingOfName[text] { return known }
        spellingOfName[text] = spellings.count
        (name, code, order) = (text, nil, 0)
      case .code(let text):
        if let known = spellingOfCode[text] { return known }
        spellingOfCode[text] = spellings.count
        (name, code, order) = (self.name(ofCode: text), text, codes.firstIndex(of: text) ?? 0)
      }
      let key = slug(of: code ?? name)
      let group = groupOfKey[key] ?? groups.count
      if group == groups.count {
        groupOfKey[key] = group
        groups.append(Group(name: name, code: code, order: order))
      }
      groups[group].spellings.append(spellings.count)
      spellings.append(Spelling(name: name, group: group))
      return spellings.count - 1
    }

    for (index, vacancy) in board.vacancies.enumerated() {
      terms.removeAll(keepingCapacity: true)
      kind.addTerms(of: vacancy, on: board, to: &terms)
      for term in terms {
        let spelling = spelling(of: term)
        let group = spellings[spelling].group
        // A vacancy that writes a value in two ways has it once.
        guard groups[group].all.last != index else { continue }
        spellings[spelling].count += 1
        groups[group].all.append(index)
        members.append(group)
      }
      members.endVacancy()
    }
    let folds = groups.map { folded($0.name) }
    let sorted = groups.indices.sorted { a, b in
      if groups[a].order != groups[b].order { return groups[a].order < groups[b].order }
      return (folds[a], groups[a].name) < (folds[b], groups[b].name)
    }
    var rank = [Int](repeating: 0, count: groups.count)
    for (place, position) in sorted.enumerated() { rank[position] = place }
    members.rename { rank[$0] }
    let values = sorted.map { position in
      value(of: groups[position], groups[position].spellings.map { spellings[$0] })
    }
    return (Facet(kind: kind, values: values), members)
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
    let word = kind.word(texts.language)
    return FacetValue(
      name: name, slug: slug,
      url: "\(board.settings.baseURL.path)/\(word)/\(percentEncoded(slug))/", all: group.all,
      open: group.all.filter { board.vacancies[$0].status.isOpen }, origin: first)
  }

  /// Values are the same when only case, accents or the blanks round a `/` differ.
  private func sameness(_ name: String) -> String {
    folded(name).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "/")
  }

  private func name(ofCode code: String) -> String {
    guard kind == .organisation else { return texts.name(of: code, in: kind) }
    return board.organisations.first { $0.slug == code }?.name ?? readable(code)
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
      "\(list) and `\(shown)` have the same address, and are shown as one \(kind.rawValue)",
      at: Location(path: path), help: "write one of them everywhere, or tell them apart by a word")
  }

  fileprivate static func oneValue(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, "one-value", "\(list) and `\(shown)` are one \(kind.rawValue)",
      at: Location(path: path), help: "write `\(shown)` everywhere")
  }
}
