/// The nearest of some known names, for "did you mean …?".
///
/// Near means: at most one edit in four letters (insertion, deletion, substitution or swap of
/// neighbours, the restricted Damerau–Levenshtein distance), letters compared without case.
///
///     nearestName(to: "dedline", among: ["title", "deadline"])   // "deadline"
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  // No slip of the pen makes so long a name.
  guard name.utf8.count <= 256 else { return nil }
  let wanted = Array(name.lowercased())
  // One slip of the pen, or one for every four letters: two changed letters of six make another word.
  let allowed = max(1, wanted.count / 4)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = Array(candidate.lowercased())
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
