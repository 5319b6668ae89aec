internal import Diagnostics

/// Adding to the program.
extension Compiler {
  mutating func emit(_ step: Program.Step) { program.steps.append(step) }

  mutating func emitText(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = program.text.count
    program.text.append(contentsOf: bytes)
    if label < program.steps.count, case .text(let first, let count)? = program.steps.last,
      Int(first + count) == start
    {
      program.steps[program.steps.count - 1] = .text(
        start: first, count: count + Int32(bytes.count))
    } else {
      emit(.text(start: Int32(start), count: Int32(bytes.count)))
    }
  }

  /// A jump will lead to the next step.
  mutating func markLabel() -> Int32 {
    label = program.steps.count
    return Int32(label)
  }

  mutating func node(_ node: Program.Node) -> Int32 {
    program.nodes.append(node)
    return Int32(program.nodes.count - 1)
  }

  mutating func constant(_ value: Value) -> Int32 {
    program.constants.append(value)
    return node(.constant(Int32(program.constants.count - 1)))
  }

  /// The values of nodes that are all constants.
  func constants(_ nodes: [Int32]) -> [Value]? {
    var values: [Value] = []
    for node in nodes {
      guard case .constant(let index) = program.nodes[Int(node)] else { return nil }
      values.append(program.constants[Int(index)])
    }
    return values
  }

  mutating func operands(_ nodes: [Int32]) -> (first: Int32, count: Int32) {
    program.operands.append(contentsOf: nodes)
    return (Int32(program.operands.count - nodes.count), Int32(nodes.count))
  }

  mutating func place(_ span: SourceSpan) -> Int32 {
    program.places.append(.init(source: file.source, span: span, notes: notes.reversed()))
    return Int32(program.places.count - 1)
  }

  mutating func newSlot() -> Int32 {
    let slot = nextSlot
    nextSlot += 1
    program.slotCount = max(program.slotCount, Int(nextSlot))
    return slot
  }
}
