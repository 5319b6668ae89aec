import Facts
import Postings

/// A site's menu has words for kinds of work, too: "Vrijwilligers", "Intern", "Flexpool".
extension TextReading {
  /// Such a word above the title, among a menu's others, is no fact of the posting.
  mutating func withdrawFactsOfMenus() {
    guard let title = candidates.first(where: { $0.field == .title })?.line else { return }
    let menu = candidates.filter {
      $0.field == .employment && $0.rule == .unlabelled && $0.line < title && isOfMenu($0.line)
    }.map(\.line)
    for line in menu {
      candidates.removeAll { $0.line == line }
      drop(line, .navigation)
    }
  }

  /// The lines round it, up to a blank or the title, are mostly dropped already.
  func isOfMenu(_ line: Int) -> Bool {
    guard lines[line].tokens.count <= Self.longestWord,
      ![line - 1, line + 1].contains(where: {
        lines.indices.contains($0) && lines[$0].role == .fact
      })
    else { return false }
    let start = lines[..<line].lastIndex { $0.isBlank }.map { $0 + 1 } ?? 0
    let end = lines[line...].firstIndex { $0.isBlank || $0.role == .title } ?? lines.count
    let dropped = (start..<end).count(where: isDropped)
    return dropped >= Self.leastOfMenu && dropped * 2 > end - start
  }

  /// "Freiwilliges Engagement"
  private static let longestWord = 2
  /// So many links make a menu.
  private static let leastOfMenu = 4
}
