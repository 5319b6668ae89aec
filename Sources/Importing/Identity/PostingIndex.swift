import Facts
import Postings
import Slugs

/// The postings of a board, found by where they come from and by what they say: a feed of thousands asks for each of its
/// own.
struct PostingIndex {
  private(set) var all: [ExistingPosting] = []
  private var positions: [Key: Int] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byReference: [String: [Int]] = [:]
  private var stems: Set<String> = []

  private struct Key: Hashable { let name, id: String }

  init(_ postings: [ExistingPosting]) {
    for posting in postings { add(posting) }
  }

  mutating func add(_ posting: ExistingPosting) {
    let position = all.count
    all.append(posting)
    stems.insert(stem(of: posting.path))
    if let origin = posting.posting.origin {
      positions[Key(name: origin.name, id: origin.id)] = position
    }
    if let title = posting.posting.title {
      byTitle[titleKey(title), default: []].append(position)
    }
    if let reference = posting.posting.reference {
      byReference[reference, default: []].append(position)
    }
  }

  /// The same file with another text.
  mutating func replace(_ position: Int, with posting: ExistingPosting) {
    all[position] = posting
  }

  /// What a source calls otherwise from now on.
  mutating func rename(_ old: String, to new: String, from name: String) {
    positions[Key(name: name, id: new)] = positions.removeValue(forKey: Key(name: name, id: old))
  }

  func position(of id: String, from name: String) -> Int? { positions[Key(name: name, id: id)] }

  /// A posting about the same vacancy that another source has, or a person. A feed, which knows its own apart, is asked
  /// for none: `name`.
  func twin(of made: MadePosting, besides name: String?) -> ExistingPosting? {
    let titled = made.posting.title.flatMap { byTitle[titleKey($0)] } ?? []
    let referred = made.posting.reference.flatMap { byReference[$0] } ?? []
    guard !titled.isEmpty || !referred.isEmpty else { return nil }
    let new = ExistingPosting(path: "", source: made.markdown)
    return (referred + titled).lazy.map { all[$0] }.first {
      (name == nil || $0.posting.origin?.name != name) && $0.isSame(as: new)
    }
  }

  /// A file name that no posting of the board has: it is the posting's address, and is never changed.
  func freeName(for made: MadePosting) -> String {
    let title = slug(of: made.posting.title ?? made.id)
    let place = made.posting.locations.first.map { "\(title)-\(slug(of: $0.name))" }
    let names = [title, place, "\(title)-\(slug(of: made.id))"].compactMap(\.self)
    if let free = names.first(where: { !stems.contains($0) }) { return free }
    var number = 2
    while stems.contains("\(title)-\(number)") { number += 1 }
    return "\(title)-\(number)"
  }
}
