import Synchronization

/// A loop body that depends on nothing but its element, which is a numbered record, and on what is the
/// same on every page. It prints the same for that record wherever it stands, so it is rendered once: a
/// vacancy's card stands in a dozen lists.
///
/// Known by the place of its loop, so that two pages that include one file share what it prints.
struct FragmentID: Sendable, Hashable {
  let path: String
  let offset: Int

  /// By the place alone: files whose loops begin at the same byte are few.
  func hash(into hasher: inout Hasher) { hasher.combine(offset) }
}

/// What fragments printed, for one site. Renderings on all processors share it; who comes too early renders
/// for itself and gets the same bytes.
package final class FragmentCache: Sendable {
  private struct Key: Hashable {
    let fragment: FragmentID
    let number: Int
  }

  private final class Shard: Sendable {
    let fragments = Mutex<[Key: [UInt8]]>([:])
  }

  /// A power of two, and enough that two processors seldom wait for each other.
  private static let shardCount = 64
  private let shards = (0..<shardCount).map { _ in Shard() }

  package init() {}

  func bytes(of fragment: FragmentID, _ number: Int) -> [UInt8]? {
    shards[number & (Self.shardCount - 1)].fragments.withLock {
      $0[Key(fragment: fragment, number: number)]
    }
  }

  func remember(_ bytes: ArraySlice<UInt8>, of fragment: FragmentID, _ number: Int) {
    let bytes = Array(bytes)
    shards[number & (Self.shardCount - 1)].fragments.withLock {
      $0[Key(fragment: fragment, number: number)] = bytes
    }
  }
}

extension Program {
  /// Whether the steps of a loop's body, which goes through `variable`, read only that, what they set
  /// themselves, and records that are shared.
  ///
  /// Slots and loops are numbered as scopes open, so what lies inside the body has higher numbers.
  func isFragment(_ body: Range<Int>, variable: Int32, loop: Int32) -> Bool {
    func reads(_ node: Int32) -> Bool {
      switch nodes[Int(node)] {
      case .constant: true
      case .root(let root): sharedRoots.contains(root)
      case .slot(let slot): slot >= variable
      case .loop(let index, _): index > loop
      case .field(let base, _), .member(let base, _), .groupPart(let base, _): reads(base)
      case .element(let a, let b), .and(let a, let b), .or(let a, let b),
        .compare(_, let a, let b), .contains(let a, let b), .arithmetic(_, let a, let b, _):
        reads(a) && reads(b)
      case .conditional(let a, let b, let c): reads(a) && reads(b) && reads(c)
      case .list(let first, let count), .joinTexts(let first, let count, _):
        operands[Int(first)..<Int(first + count)].allSatisfy(reads)
      case .not(let a), .truth(let a), .isNone(let a), .isEmpty(let a), .negate(let a),
        .check(let a, _, _):
        reads(a)
      case .filter(let use):
        reads(filters[Int(use)].input) && filters[Int(use)].arguments.allSatisfy(reads)
      case .function(let use): functions[Int(use)].arguments.allSatisfy(reads)
      case .phrase(let use): phrases[Int(use)].arguments.allSatisfy(reads)
      }
    }
    return steps[body].allSatisfy { step in
      switch step {
      case .text, .jump, .loopNext, .fragmentEnd, .nothing: true
      case .write(let node, _, _), .jumpUnless(let node, _), .loopBegin(let node, _, _, _):
        reads(node)
      case .store(let node, let slot): slot >= variable && reads(node)
      case .fragment(_, let slot, _): slot >= variable
      }
    }
  }
}
