package import Digests
import Postings

/// What each output of a plan depends on, as digests. With an equal key an output has the same bytes, leads to the same
/// addresses and is told of in the same words.
///
/// All of them depend on everything but the texts of postings: `frame`. Besides it, an output depends on those postings
/// whose texts it may show.
package struct OutputKeys: Sendable, Hashable {
  package let frame: Digest
  /// In the order of the plan; nil for what is made anew each time.
  package var keys: [Digest?]

  package init(frame: Digest, keys: [Digest?]) {
    self.frame = frame
    self.keys = keys
  }

  /// `sources` are the digests of the files of postings, by their paths; `rest` is that of all else that went into the
  /// plan.
  package init(_ plan: SitePlan, sources: [String: Digest], rest: [UInt8]) async {
    var bytes = rest
    for output in plan.outputs {
      bytes += output.path.utf8
      bytes.append(0)
    }
    frame = Digest(of: bytes)
    let own = plan.site.board.vacancies.map { sources[$0.path] }
    keys = await concurrentMap(plan.outputs, scratch: { [UInt8]() }) { output, bytes in
      guard let shown = output.shown else { return nil }
      bytes.removeAll(keepingCapacity: true)
      for position in shown.positions {
        guard let digest = own[position] else { return nil }
        digest.append(to: &bytes)
      }
      return Digest(of: bytes)
    }
  }

  /// For each output whether it is the same as in another plan.
  package func unchanged(since other: OutputKeys) -> [Bool] {
    guard frame == other.frame, keys.count == other.keys.count else { return [] }
    return zip(keys, other.keys).map { $0 != nil && $0 == $1 }
  }
}

extension PlannedOutput {
  fileprivate var shown: VacancyList? {
    switch content {
    case .page(let page): page.shown
    case .document(let document): document.shown
    case .bytes, .copy: nil
    }
  }
}
