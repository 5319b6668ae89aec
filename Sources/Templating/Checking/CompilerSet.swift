internal import Diagnostics

/// Names that `set` gives and changes, and where they end.
extension Compiler {
  /// `set` changes a name that was set in the same body and keeps its type; else it makes a new name,
  /// which ends with the body.
  mutating func set(_ name: Name, to expression: Expression) {
    let value = self.expression(expression)
    guard let (binding, level) = scope.find(name.text, above: ownLevel - 1),
      case .value(let old) = binding.meaning, let slot = old.slot
    else {
      let slot = newSlot()
      emit(.store(value.node, slot: slot))
      let node = node(.slot(slot))
      scope.bind(name.text, .value(Typed(node: node, type: value.type, slot: slot)))
      return
    }
    emit(.store(value.node, slot: slot))
    assigned.insert(binding.id)
    facts = facts.filter { $0.binding != binding.id }
    guard let joined = old.type.joined(with: value.type),
      joined.label == old.type.label || old.type.hasUnknown
    else {
      report(
        "set-type", "`\(name.text)` is \(old.type.phrase), and `set` keeps the type of a name",
        expression.span, help: "use another name for \(value.type.phrase)")
      return
    }
    var changed = binding
    changed.meaning = .value(Typed(node: old.node, type: joined, slot: slot))
    scope.change(name.text, at: level, to: changed)
    if joined.isOptional, !value.type.isOptional { facts.insert(Path(binding: binding.id)) }
  }

  /// A body whose `set`s do not reach outside: a name it changes starts as a copy.
  mutating func withOwnNames(setIn body: [Statement], _ walkBody: (inout Compiler) -> Void) {
    let (slot, level, before) = (nextSlot, ownLevel, facts)
    scope.open()
    for name in namesSet(in: body) {
      guard let (binding, _) = scope.find(name), case .value(let value) = binding.meaning,
        value.slot != nil
      else { continue }
      let copy = newSlot()
      emit(.store(value.node, slot: copy))
      let node = node(.slot(copy))
      let isPresent = facts.contains(Path(binding: binding.id))
      let bound = scope.bind(name, .value(Typed(node: node, type: value.type, slot: copy)))
      if isPresent { facts.insert(Path(binding: bound.id)) }
    }
    ownLevel = scope.levels.count - 1
    walkBody(&self)
    scope.close()
    (nextSlot, ownLevel, facts) = (slot, level, before)
  }

  private func namesSet(in body: [Statement]) -> [String] {
    body.flatMap { statement -> [String] in
      switch statement {
      case .set(let name, _): [name.text]
      case .branch(let branch):
        branch.arms.flatMap { namesSet(in: $0.body) } + namesSet(in: branch.otherwise ?? [])
      default: []
      }
    }
  }
}

extension ValueType {
  /// Something in it is still open, as after `set x = none` or `set x = []`.
  fileprivate var hasUnknown: Bool {
    switch self {
    case .unknown: true
    case .optional(let wrapped), .list(let wrapped): wrapped.hasUnknown
    default: false
    }
  }
}
