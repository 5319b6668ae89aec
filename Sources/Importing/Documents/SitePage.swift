import Facts
import PlainText
import Postings
import Slugs

/// Tells pages of a site of Jekyll, Hugo or Zola that are no vacancies: who it is of, how to write to them, what its
/// lists begin with. Such a page has a sign of it and says nothing that vacancies say; without a sign a page that has
/// no more than a title may be a vacancy.
///
///     about.md           title: Over ons, layout: page
///     vacatures.md       a list, which its template makes
///     hovenier/index.md  a vacancy with its pictures beside it: `index.md` is the start of a folder that has others
struct SitePage {
  private let posting: ImportedPosting
  /// Its path in the folder, and all others.
  private let path: String
  private let paths: [String]

  init(_ posting: ImportedPosting, at path: String, among paths: [String]) {
    (self.posting, self.path, self.paths) = (posting, path, paths)
  }

  var isVacancy: Bool { !hasSign || hasFacts }

  // MARK: Signs

  private var hasSign: Bool {
    isStartOfOthers || Self.names.contains(slug(of: name)) || isTitledAsPage || isLaidOutAsPage
      || posting.extra.keys.contains { Self.menuKeys.contains($0.lowercased()) }
  }

  /// `about.nl.md` → `about`
  private var name: Substring {
    (path.split(separator: "/").last ?? "").prefix { $0 != "." }
  }

  private var isStartOfOthers: Bool {
    guard name == "index", let end = path.lastIndex(of: "/") else { return name == "index" }
    let folder = path[...end]
    return paths.contains { $0 != path && $0.hasPrefix(folder) && !$0.hasPrefix(folder + "index.") }
  }

  private var isTitledAsPage: Bool {
    guard case .text(let title)? = posting.facts[.title] else { return false }
    return Self.names.contains(slug(of: title))
  }

  private var isLaidOutAsPage: Bool {
    Self.layoutKeys.contains { key in
      guard case .text(let layout)? = posting.extra[key] else { return false }
      return Self.layouts.contains(slug(of: layout.prefix { $0 != "." }))
    }
  }

  /// What the generators and their themes call such pages, and what menus of sites have in any language.
  private static let names: Set<String> = Set(
    [
      "404", "about", "archive", "archives", "categories", "contact", "faq", "feed", "home",
      "imprint",
      "privacy", "search", "sitemap", "tags", "terms",
    ]
      + (Vocabulary.phrases(below: "chrome site") + Vocabulary.phrases(below: "heading about")).map
    { slug(of: $0) }
  ).subtracting(["x"])

  private static let layoutKeys = ["layout", "template", "type"]
  /// A posting of a blog may be a vacancy, and so may what has the site's own layout.
  private static let layouts: Set<String> = [
    "page", "home", "about", "contact", "archive", "archives", "search", "section", "list", "tags",
    "categories", "category", "tag", "redirect", "static", "blank", "index",
  ]
  /// Vacancies stand in lists, and not in the menu.
  private static let menuKeys: Set<String> = ["menu", "menus", "nav", "nav_order", "navigation"]

  // MARK: Facts

  /// Whether it says what a vacancy says: in front matter of its own, or in its text what no other page says.
  private var hasFacts: Bool {
    if Self.stated.contains(where: { posting.facts[$0] != nil }) { return true }
    let read = posting.read(path, "").facts.filter { $0.certainty != .inferred }.map(\.field)
    return !Self.told.isDisjoint(with: read)
  }

  private static let told: Set<Field> = [.pay, .hours, .employment, .deadline, .starts, .reference]
  private static let stated = told.union([
    .organisation, .locations, .apply, .workplace, .education, .department, .openings, .closed,
  ])
}
