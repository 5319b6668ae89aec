/// The lists of a Word document, and the number that comes next in each that counts.
struct WordLists {
  /// By the number that paragraphs name, each level counting or not.
  private var kinds: [String: [Bool]] = [:]
  private var counters: [String: [Int]] = [:]

  init(_ numbering: MarkupElement?) {
    var abstract: [String: [Bool]] = [:]
    for list in numbering?.all("abstractNum") ?? [] {
      abstract[list.attributes["abstractNumId"] ?? ""] = list.all("lvl").map {
        let format = $0["numFmt"]?.attributes["val"]
        return format != "bullet" && format != "none"
      }
    }
    for number in numbering?.all("num") ?? [] {
      kinds[number.attributes["numId"] ?? ""] =
        abstract[number["abstractNumId"]?.attributes["val"] ?? ""]
    }
  }

  /// The number of the next item, where the list counts at its depth.
  mutating func next(at place: WordListPlace) -> Int? {
    guard let list = place.list, let kinds = kinds[list], place.depth < kinds.count,
      kinds[place.depth]
    else { return nil }
    var counts = Array((counters[list] ?? []).prefix(place.depth + 1))
    while counts.count <= place.depth { counts.append(0) }
    counts[place.depth] += 1
    counters[list] = counts
    return counts[place.depth]
  }
}
