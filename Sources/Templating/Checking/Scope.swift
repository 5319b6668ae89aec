/// The names that can be used at a place, innermost first.
struct Scope {
  enum Meaning: Sendable {
    case value(Typed)
    case macro(Macro, file: String)
    case module(file: String)
    case loop(Int32)
  }

  struct Binding: Sendable {
    /// Names the binding in facts, so that a shadowed name keeps its own.
    let id: Int
    var meaning: Meaning
  }

  private(set) var levels: [[String: Binding]] = [[:]]
  private var nextID = 0

  mutating func open() { levels.append([:]) }
  mutating func close() { levels.removeLast() }

  @discardableResult
  mutating func bind(_ name: String, _ meaning: Meaning) -> Binding {
    nextID += 1
    let binding = Binding(id: nextID, meaning: meaning)
    levels[levels.count - 1][name] = binding
    return binding
  }

  /// The innermost binding of a name above level `outer`, and its level.
  func find(_ name: String, above outer: Int = -1) -> (binding: Binding, level: Int)? {
    for level in levels.indices.reversed() where level > outer {
      if let binding = levels[level][name] { return (binding, level) }
    }
    return nil
  }

  /// Gives an existing binding another meaning: the type of a name that was `none` until now.
  mutating func change(_ name: String, at level: Int, to binding: Binding) {
    levels[level][name] = binding
  }

  var names: [String] { levels.flatMap(\.keys) }

  /// Leaves only the outermost names, as a macro sees them; gives back the others for `restore`.
  mutating func enterMacro() -> [[String: Binding]] {
    let rest = Array(levels.dropFirst())
    levels = [levels[0], [:]]
    return rest
  }

  mutating func restore(_ rest: [[String: Binding]]) { levels = [levels[0]] + rest }
}

/// A place in the page's records that a condition can speak about: `posting.pay`.
struct Path: Hashable, Sendable {
  let binding: Int
  var fields: [String] = []
}

/// What a condition tells: paths that are certainly not none when it holds, and when it does not.
struct Facts: Sendable {
  var whenTrue: Set<Path> = []
  var whenFalse: Set<Path> = []

  var negated: Facts { Facts(whenTrue: whenFalse, whenFalse: whenTrue) }

  func and(_ other: Facts) -> Facts {
    Facts(
      whenTrue: whenTrue.union(other.whenTrue),
      whenFalse: whenFalse.intersection(other.whenFalse))
  }

  func or(_ other: Facts) -> Facts {
    Facts(
      whenTrue: whenTrue.intersection(other.whenTrue),
      whenFalse: whenFalse.union(other.whenFalse))
  }
}

/// An expression that was checked: its node, its type and what its truth would tell.
struct Typed: Sendable {
  let node: Int32
  var type: ValueType
  /// The place it names, when it is one that a condition can speak about.
  var path: Path?
  /// Its value, when that is known without a page.
  var literal: Value?
  var facts = Facts()
  /// Its type is another one elsewhere (guarded here, or given to a macro): asking about it is no mistake.
  var mayDiffer = false
  /// The slot it was stored in, for a name that `set` can change.
  var slot: Int32?
}
