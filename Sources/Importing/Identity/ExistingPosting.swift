import Diagnostics
import Disk
import Facts
import PlainText
import Postings
import Slugs

/// A posting of the board, with what tells whether a source has it, too.
struct ExistingPosting {
  /// Absolute.
  let path: String
  let source: SourceText
  let posting: Posting
  private let body: Body

  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
    let reading = readPosting(source)
    posting = Posting(reading, slug: stem(of: path))
    body = reading.body
  }

  var isClosed: Bool { posting.closed != nil }

  /// Every posting below a folder.
  static func all(in folder: String) throws(Disk.Failure) -> [ExistingPosting] {
    var found: [ExistingPosting] = []
    guard try Disk.kind(of: folder) == .folder else { return [] }
    for entry in try Disk.entries(in: folder) {
      let path = folder + "/" + entry.name
      if entry.kind == .folder {
        found += try all(in: path)
      } else if entry.kind == .file, entry.name.hasSuffix(".md") || entry.name.hasSuffix(".txt") {
        let text = SourceText(path: path, bytes: try Disk.read(path))
        found.append(ExistingPosting(path: path, source: text))
      }
    }
    return found
  }

  // MARK: The same vacancy

  /// Whether another posting is about the same vacancy: the same reference of the same employer, or nearly the same
  /// title, employer and text. Chains have one text for the same work in many towns.
  func isSame(as other: ExistingPosting) -> Bool {
    let (mine, theirs) = (posting.organisation.map(folded), other.posting.organisation.map(folded))
    guard mine == theirs || mine == nil || theirs == nil else { return false }
    if let reference = posting.reference, let otherReference = other.posting.reference,
      mine == theirs,
      mine != nil
    {
      return reference == otherReference
    }
    guard let title = posting.title, let otherTitle = other.posting.title,
      titleKey(title) == titleKey(otherTitle)
    else { return false }
    let (towns, others) = (posting.locations, other.posting.locations)
    if !towns.isEmpty, !others.isEmpty, Set(towns.map(\.name)).isDisjoint(with: others.map(\.name))
    {
      return false
    }
    let (some, more) = (shingles, other.shingles)
    let fewest = min(some.count, more.count)
    return fewest > 0 && some.intersection(more).count * 10 >= 8 * fewest
  }

  /// Whether another may be a later edition of it: its title is the same, or half of its text.
  func isLike(_ other: ExistingPosting) -> Bool {
    if let title = posting.title, let otherTitle = other.posting.title,
      titleKey(title) == titleKey(otherTitle)
    {
      return true
    }
    let (some, more) = (shingles, other.shingles)
    return some.intersection(more).count * 2 >= min(some.count, more.count)
  }

  /// The same, of a text that is shorter than that its words.
  var phrases: Set<String> {
    let runs = shingles
    return runs.isEmpty ? Set(words.map(String.init)) : runs
  }

  /// The text as the set of its runs of three words.
  private var shingles: Set<String> {
    let words = words
    guard words.count >= 3 else { return [] }
    return Set((0...(words.count - 3)).map { words[$0..<($0 + 3)].joined(separator: " ") })
  }

  private var words: [Substring] {
    folded(String(decoding: body.markdown, as: UTF8.self)).split { !$0.isLetter && !$0.isNumber }
  }
}

/// Titles that are near enough to be one: `Data Engineer (m/w/d)`, `Data engineer m/v` and `data engineer`.
func titleKey(_ title: String) -> String {
  let sexes = #/(?:^|[\s,])[mvwfdxi](?:\s?[\/|]\s?[mvwfdxi*]){1,3}(?![\w\/])/#.ignoresCase()
  let bare = slug(of: title.replacing(#/\([^)]*\)/#, with: " ").replacing(sexes, with: " "))
  return bare.isEmpty ? slug(of: title) : bare
}

/// `Content/vacancies/adviseur.md` → `adviseur`
func stem(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
}
