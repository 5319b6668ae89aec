internal import Days
internal import Diagnostics

/// What an expression is worth. The checker has seen the types, so a case that does not fit is impossible
/// and worth `none`; what depends on the value itself (a division by zero, a dynamic value of the wrong
/// kind) is a problem of the page.
extension Rendering {
  mutating func value(_ node: Int32) -> Value {
    switch program.nodes[Int(node)] {
    case .constant(let index): return program.constants[Int(index)]
    case .root(let index): return roots[Int(index)]
    case .slot(let index): return slots[Int(index)]
    case .field(let base, let position):
      // Most records lie in a root or a slot, and are asked there without being taken out.
      switch program.nodes[Int(base)] {
      case .root(let index): return Self.field(position, of: roots[Int(index)])
      case .slot(let index): return Self.field(position, of: slots[Int(index)])
      default: return Self.field(position, of: value(base))
      }
    case .member(let base, let name):
      guard case .map(let members) = value(base),
        case .text(let name) = program.constants[Int(name)]
      else { return .none }
      return members[name] ?? .none
    case .groupPart(let base, let position):
      guard case .list(let parts) = value(base) else { return .none }
      return parts[Int(position)]
    case .element(let base, let index): return element(of: value(base), at: value(index))
    case .loop(let loop, let field): return loopValue(loops[Int(loop)], field)
    case .list(let first, let count):
      return .list((first..<first + count).map { value(program.operands[Int($0)]) })
    case .joinTexts(let first, let count, let place):
      return joinedTexts(first..<first + count, place)
    case .not(let operand): return .flag(!truth(operand))
    case .truth(let operand): return .flag(truth(operand))
    case .isNone(let operand): return .flag(value(operand).isNone)
    case .isEmpty(let operand): return .flag(value(operand).isEmpty)
    case .negate(let operand):
      switch value(operand) {
      case .whole(let number): return .whole(number == .min ? .max : -number)
      case .decimal(let number): return .decimal(-number)
      default: return .none
      }
    case .and(let left, let right):
      let first = value(left)
      return first.isTrue ? value(right) : first
    case .or(let left, let right):
      let first = value(left)
      return first.isTrue ? first : value(right)
    case .compare(let comparison, let left, let right):
      return .flag(comparison.holds(value(left), value(right)))
    case .contains(let part, let whole): return .flag(value(whole).contains(value(part)))
    case .arithmetic(let sign, let left, let right, let place):
      let (a, b) = (value(left), value(right))
      if case .list(let first) = a, case .list(let second) = b,
        first.count + second.count > Limits.loopRounds
      {
        problems.add(.listTooLarge(at: self.place(place)))
        return a
      }
      guard let result = sign.result(a, b) else {
        problems.add(.divisionByZero(at: self.place(place)))
        return .whole(0)
      }
      return result
    case .conditional(let condition, let value, let otherwise):
      return truth(condition) ? self.value(value) : self.value(otherwise)
    case .filter(let index):
      return filtered(program.filters[Int(index)])
    case .function(let index):
      let use = program.functions[Int(index)]
      return use.function.body(use.arguments.map { value($0) })
    case .phrase(let index):
      let use = program.phrases[Int(index)]
      return .text(
        use.phrase.text(use.arguments.map { value($0) }, in: surroundings.language))
    case .check(let operand, let accepts, let place):
      let found = value(operand)
      guard let fitting = accepts.fitting(found) else {
        problems.add(.wrongDynamic(found, accepts, at: self.place(place)))
        return accepts.neutral
      }
      return fitting
    }
  }

  @inline(__always)
  private static func field(_ position: Int32, of value: Value) -> Value {
    guard case .record(let reference) = value else { return .none }
    return reference.value(at: Int(position))
  }

  mutating func truth(_ node: Int32) -> Bool {
    // What gives a flag gives it at once; the rest goes the general way.
    switch program.nodes[Int(node)] {
    case .not(let operand): !truth(operand)
    case .truth(let operand): truth(operand)
    case .and(let left, let right): truth(left) && truth(right)
    case .or(let left, let right): truth(left) || truth(right)
    case .compare(let comparison, let left, let right):
      comparison.holds(value(left), value(right))
    default: value(node).isTrue
    }
  }

  private mutating func joinedTexts(_ operands: Range<Int32>, _ place: Int32) -> Value {
    var text = ""
    for index in operands {
      text += value(program.operands[Int(index)]).printed
      // A text that is joined with itself again and again would fill the memory.
      if text.utf8.count > Limits.outputBytes {
        problems.add(.textTooLarge(at: self.place(place)))
        return .text("")
      }
    }
    return .text(text)
  }

  private mutating func filtered(_ use: Program.FilterUse) -> Value {
    let input = value(use.input)
    let call = FilterCall(
      input: input, arguments: use.known ?? use.arguments.map { value($0) }, field: use.field,
      surroundings: surroundings)
    do {
      return try use.filter.apply(call)
    } catch {
      problems.add(.textTooLarge(at: place(use.place)))
      return .text("")
    }
  }

  /// Counts from the end when negative, as in Python.
  private func element(of base: Value, at index: Value) -> Value {
    switch (base, index) {
    case (.list(let elements), .whole(let index)):
      let position = index < 0 ? elements.count + index : index
      return elements.indices.contains(position) ? elements[position] : .none
    case (.map(let members), .text(let name)): return members[name] ?? .none
    default: return .none
    }
  }

  private func loopValue(_ loop: Loop, _ field: LoopField) -> Value {
    switch field {
    case .index: .whole(loop.index + 1)
    case .index0: .whole(loop.index)
    case .first: .flag(loop.index == 0)
    case .last: .flag(loop.index == loop.elements.count - 1)
    case .length: .whole(loop.elements.count)
    }
  }
}

extension Diagnostic {
  fileprivate static func textTooLarge(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "text-too-large", "a text has at most \(Limits.outputBytes >> 20) MB",
      at: place.location, notes: place.notes)
  }

  fileprivate static func listTooLarge(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "list-too-large", "a list has at most \(Limits.loopRounds) elements",
      at: place.location, notes: place.notes)
  }

  fileprivate static func divisionByZero(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "division-by-zero", "a number cannot be divided by zero", at: place.location,
      notes: place.notes)
  }

  fileprivate static func wrongDynamic(_ value: Value, _ accepts: Accepts, at place: Program.Place)
    -> Self
  {
    let kind =
      switch value {
      case .none: "none"
      case .text, .html, .url: "text"
      case .whole, .decimal: "a number"
      case .day: "a day"
      case .flag: "a flag"
      case .list: "a list"
      case .record: "a record"
      case .map: "a map"
      }
    return Diagnostic(
      .error, "wrong-dynamic-value", "expected \(accepts.phrase), and the value here is \(kind)",
      at: place.location, notes: place.notes)
  }
}
