import Disk
import Postings

/// Feeds without a name were once called by their host or file name alone. What a board has of one under that name is
/// found, and called as the feed is now.
extension BoardChanges {
  /// Takes over the postings of `old` when the feed tells of one of them that is open: until then only one feed could
  /// have that name. What is closed comes along where the feed tells of it.
  mutating func adopt(from old: String, as name: String, ids: Set<String>) throws(Disk.Failure) {
    guard old != name else { return }
    let isTheirs = postings.all.contains { posting in
      posting.posting.origin.map { $0.name == old && ids.contains($0.id) } ?? false
    }
    guard isTheirs, !postings.all.contains(where: { $0.posting.origin?.name == name }) else {
      return
    }
    for (number, existing) in postings.all.enumerated() {
      guard let origin = existing.posting.origin, origin.name == old,
        !existing.isClosed || ids.contains(origin.id)
      else { continue }
      let new = Origin(name: name, id: origin.id, digest: origin.digest)
      try rename(number, to: new, base: memory.base(of: origin.id, from: old))
    }
  }
}
