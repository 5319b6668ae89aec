package import Digests
import Postings

/// What each output of a plan depends on, as digests. With an equal key an output has the same bytes, leads to the same
/// addresses and is told of in the same words.
///
/// All of them depend on everything but the texts of postings: `frame`. Besides it, an output depends on those postings
/// whose texts, or excerpts of them, it may show.
package struct OutputKeys: Sendable, Hashable {
  package let frame: Digest
  /// In the order of the plan; nil for what is made anew each time.
  package var keys: [Digest?]

  package init(frame: Digest, keys: [Digest?]) {
    self.frame = frame
    self.keys = keys
  }

  /// What the text of a posting is known by.
  package struct Text: Sendable {
    /// Of its file.
    let source: Digest
    let excerpt: Digest

    package init(source: Digest, excerpt: Digest) {
      self.source = source
      self.excerpt = excerpt
    }
  }

  /// `texts` are those of postings, by their paths; `rest` is all else that went into the plan.
  package init(_ plan: SitePlan, texts: [String: Text], rest: [UInt8]) async {
    var bytes = rest
    for output in plan.outputs {
      bytes += output.path.utf8
      bytes.append(0)
    }
    frame = Digest(of: bytes)
    let own = plan.site.board.vacancies.map { texts[$0.path] }
    keys = await concurrentMap(plan.outputs, scratch: { [UInt8]() }) { output, bytes in
      guard let (shown, excerpted) = output.content.shown else { return nil }
      bytes.removeAll(keepingCapacity: true)
      for position in shown {
        guard let text = own[position] else { return nil }
        text.source.append(to: &bytes)
      }
      for position in excerpted {
        guard let text = own[position] else { return nil }
        text.excerpt.append(to: &bytes)
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

extension PlannedOutput.Content {
  /// The places of the postings whose texts it may show, and of those whose excerpts; nil when it is made anew each time.
  fileprivate var shown: (ArraySlice<Int>, excerpted: ArraySlice<Int>)? {
    switch self {
    case .page(let page): (page.shown.positions, [])
    case .document(let document):
      (document.shown?.positions ?? [], document.excerpted?.positions ?? [])
    case .bytes, .copy: nil
    }
  }
}
