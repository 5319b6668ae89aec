import Diagnostics
import Postings
import Slugs

/// Names for vacancies that their source does not name, or to several of which it gives one name: rows of a table
/// without numbers, vacancies of one page. Their order says nothing, since rows are sorted, put in and taken out: each
/// is what the board knows it to be by what it says, else is called by what sets it apart.
///
///     Verzorgende, Arnhem, De Beuk   verzorgende-arnhem
///     Verzorgende, Ede, De Eik       verzorgende-ede-3f2a9c01d4
///     Verzorgende, Ede, De Linde     verzorgende-ede-77b0e4a1c2
struct VacancyNames {
  private let known: [KnownVacancy]
  private var taken: Set<String>

  /// `stated` are the names that the source gives to others.
  init(known: [KnownVacancy], stated: Set<String>) {
    self.known = known.filter { !stated.contains($0.origin.id) }
      .sorted { ($0.isClosed ? 1 : 0, $0.origin.id) < ($1.isClosed ? 1 : 0, $1.origin.id) }
    taken = stated.union(known.map(\.origin.id))
  }

  /// The same vacancies, each by a name of its own; those that say the same throughout are one.
  func named(
    _ postings: [ImportedPosting], _ make: (ImportedPosting) throws(Diagnostic) -> MadePosting
  ) -> [ImportedPosting] {
    let names = names(of: postings, make)
    var given: Set<String> = []
    return postings.compactMap { posting in
      guard posting.isUnnamed else { return posting }
      let digest = posting.digest
      guard let name = names[digest] else { return posting }
      return given.insert(digest).inserted ? posting.called(name) : nil
    }
  }

  /// What the board calls vacancies whose source calls all of its own otherwise now, as after a move to another system
  /// or with a column of numbers that it has got: from the new name to the old.
  func former(
    of postings: [ImportedPosting], _ make: (ImportedPosting) throws(Diagnostic) -> MadePosting
  ) -> [String: String] {
    let names = names(of: postings.map(\.nameless), make)
    let own = Set(known.map(\.origin.id))
    var given: Set<String> = []
    return Dictionary(
      postings.compactMap { posting in
        guard let name = names[posting.digest], own.contains(name), given.insert(name).inserted
        else { return nil }
        return (posting.id, name)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// By what they say, the names of those that their source does not name.
  private func names(
    of postings: [ImportedPosting], _ make: (ImportedPosting) throws(Diagnostic) -> MadePosting
  ) -> [String: String] {
    let unnamed = Dictionary(postings.filter(\.isUnnamed).map { ($0.digest, $0) }) { first, _ in
      first
    }
    var names: [String: String] = [:]
    // What is said as it was said before is what it was.
    var met: Set<String> = []
    for digest in unnamed.keys.sorted() {
      let same = known.first { $0.origin.digest == digest && !met.contains($0.origin.id) }
      guard let id = same?.origin.id else { continue }
      met.insert(id)
      names[digest] = id
    }
    guard names.count < unnamed.count else { return names }
    let before = known.map { (known: $0, look: $0.look) }
    let looks = Dictionary(before.map { ($0.known.origin.id, $0.look) }) { first, _ in first }
    let titles = Dictionary(
      unnamed.values.map { ($0.titleSlug, 1) } + before.map { ($0.look.title, 1) },
      uniquingKeysWith: +)
    let rows = unnamed.map { digest, imported in
      let title = imported.titleSlug
      // One that is alone with its title needs no reading.
      let isAlone = imported.id.isEmpty && !title.isEmpty && titles[title] == 1
      let known = names[digest].flatMap { looks[$0] }
      return VacancyRow(
        imported, digest, names[digest], known ?? (isAlone ? VacancyLook(title: title) : nil), make)
    }
    var taken = taken
    for (_, rows) in Dictionary(grouping: rows, by: \.group).sorted(by: { $0.key < $1.key }) {
      let sorted = rows.sorted { $0.digest < $1.digest }
      for (digest, name) in self.names(of: sorted, before, &taken) { names[digest] = name }
    }
    return names
  }

  private func names(
    of rows: [VacancyRow], _ before: [(known: KnownVacancy, look: VacancyLook)],
    _ taken: inout Set<String>
  ) -> [String: String] {
    guard let first = rows.first else { return [:] }
    let known = before.filter { first.isOfGroup($0.known, $0.look) }.map {
      (id: $0.known.origin.id, look: $0.look, isClosed: $0.known.isClosed)
    }
    var match = VacancyMatch(
      rows: rows.map { (id: $0.digest, look: $0.look, name: $0.name) }, known: known)
    match.settle()
    var names = match.names
    let forms = Dictionary(rows.flatMap(\.forms).map { ($0, 1) }, uniquingKeysWith: +)
    for row in rows where names[row.digest] == nil {
      let name = row.name(besides: taken, forms)
      taken.insert(name)
      names[row.digest] = name
    }
    return names
  }
}

extension ImportedPosting {
  /// Of the title that its source states; empty where it states none.
  fileprivate var titleSlug: String {
    if case .text(let title)? = facts[.title] { slug(of: title) } else { "" }
  }
}

/// What the board knows of a vacancy.
struct KnownVacancy {
  let origin: Origin
  let isClosed: Bool
  /// As its source told it last.
  let told: SourceText

  var look: VacancyLook { VacancyLook(ExistingPosting(path: told.path, source: told)) }
}

/// One vacancy without a name of its own.
private struct VacancyRow {
  let imported: ImportedPosting
  let digest: String
  /// The name that it is known by for certain.
  let name: String?
  /// What it is called beside others: its title, else what its source calls several.
  let group: String
  let look: VacancyLook
  /// What it may be called: by its title, by its place, too, and by its employer.
  let forms: [String]

  /// What is known by its name looks as it did.
  init(
    _ imported: ImportedPosting, _ digest: String, _ name: String?, _ known: VacancyLook?,
    _ make: (ImportedPosting) throws(Diagnostic) -> MadePosting
  ) {
    self.imported = imported
    self.digest = digest
    self.name = name
    do throws(Diagnostic) {
      if let known {
        look = known
      } else {
        look = VacancyLook(ExistingPosting(path: "", source: try make(imported).markdown))
      }
    } catch {
      // Whoever makes it says what is wrong with it.
      look = VacancyLook()
    }
    let group = imported.id.isEmpty ? look.title : imported.id
    self.group = group
    let parts =
      (imported.id.isEmpty ? [] : [look.title])
      + [look.places.first, look.organisation].map { $0.map { slug(of: $0) } ?? "" }
    forms = parts.reduce(into: [group]) { names, part in
      names.append([names.last ?? "", part].filter { !$0.isEmpty }.joined(separator: "-"))
    }
  }

  func isOfGroup(_ known: KnownVacancy, _ other: VacancyLook) -> Bool {
    if imported.id.isEmpty { return other.title == look.title }
    return known.origin.id == imported.id || known.origin.id.hasPrefix(imported.id + "-")
      || known.origin.id.hasPrefix(imported.id + "#")
  }

  /// As short as it is its own; `counts` tells how often rows are called so.
  func name(besides taken: Set<String>, _ counts: [String: Int]) -> String {
    // One that has no place or no employer is called the same with it as without.
    let own = forms.filter { form in counts[form] == forms.count { $0 == form } }
    return own.first { !$0.isEmpty && !taken.contains($0) }
      ?? [forms.last ?? "", digest].filter { !$0.isEmpty }.joined(separator: "-")
  }
}
