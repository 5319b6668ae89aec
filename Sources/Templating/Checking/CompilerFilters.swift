internal import Diagnostics

extension Compiler {
  mutating func filter(
    _ input: Expression, _ name: Name, _ arguments: [Expression.Argument]
  ) -> Typed {
    let value = expression(input)
    guard let filter = Filter.byName[name.text] else {
      report(
        "unknown-filter", "there is no filter `\(name.text)`", name.span,
        help: Habits.filters[name.text]
          ?? suggestion(for: name.text, among: Filter.all.map(\.name))
          ?? "the filters are " + Filter.all.map { "`\($0.name)`" }.sorted().joined(separator: ", ")
      )
      return unknown()
    }
    let callee = "filter `\(filter.name)`"
    var given: [String: Expression] = [:]
    for (index, argument) in arguments.enumerated() {
      guard
        let parameter = parameterName(
          argument, at: index, among: filter.parameters.map(\.name), of: callee,
          given: Set(given.keys))
      else { return unknown() }
      given[parameter] = argument.value
    }
    let source = require(value, filter.input, input, callee)
    guard filter.input.takes(value.type), !value.type.isUnknown || filter.name == "default" else {
      return unknown()
    }
    guard acceptsElements(filter, value.type, input) else { return unknown() }
    var field: (positions: [Int], type: ValueType)?
    var values: [Typed] = []
    for parameter in filter.parameters {
      guard let expression = given[parameter.name] else {
        guard let fallback = parameter.fallback else {
          report("wrong-arguments", "\(callee) needs `\(parameter.name)`", name.span)
          return unknown()
        }
        values.append(Typed(node: constant(fallback), type: .unknown))
        continue
      }
      guard
        let argument = filterArgument(
          parameter, expression, of: filter, input: value.type, field: &field)
      else { return unknown() }
      values.append(argument)
    }
    if filter.name == "sort", field == nil, !value.type.hasOrderedElements {
      report(
        "wrong-type", "\(value.type.phrase) has no order", input.span,
        help: "name a field: `| sort(\"title\")`")
      return unknown()
    }
    let place = place(name.span)
    program.filters.append(
      .init(
        filter: filter, input: source, arguments: values.map(\.node),
        known: constants(values.map(\.node)), field: field?.positions ?? [], place: place))
    let type = filter.result(
      .init(input: value.type, arguments: values.map(\.type), field: field?.type))
    return Typed(node: node(.filter(Int32(program.filters.count - 1))), type: type)
  }

  private mutating func filterArgument(
    _ parameter: Filter.Parameter, _ expression: Expression, of filter: Filter, input: ValueType,
    field: inout (positions: [Int], type: ValueType)?
  ) -> Typed? {
    let callee = "`\(parameter.name)` of filter `\(filter.name)`"
    switch parameter.kind {
    case .value(let accepts):
      let value = self.expression(expression)
      let node = require(value, accepts, expression, callee)
      return Typed(node: node, type: value.type, literal: value.literal)
    case .choice(let choices):
      guard case .constant(.text(let text)) = expression.kind, choices.contains(text) else {
        let known = choices.map { "`\($0)`" }.joined(separator: ", ")
        var help: String?
        if case .constant(.text(let text)) = expression.kind {
          help = suggestion(for: text, among: choices)
        }
        report("wrong-argument", "\(callee) is one of \(known)", expression.span, help: help)
        return nil
      }
      return self.expression(expression)
    case .field:
      guard case .constant(.text(let path)) = expression.kind else {
        report(
          "wrong-argument", "\(callee) is the name of a field in quotes", expression.span)
        return nil
      }
      field = fieldPath(path, input, expression)
      return field.map { _ in Typed(node: constant(.none), type: .unknown) }
    case .likeField:
      let value = self.expression(expression)
      if let type = field?.type, !type.unwrapped.isComparable(with: value.type.unwrapped) {
        report(
          "wrong-comparison", "\(type.phrase) cannot be compared with \(value.type.phrase)",
          expression.span)
      }
      return value
    case .likeInput:
      let value = self.expression(expression)
      if input.unwrapped.joined(with: value.type) == nil {
        report(
          "wrong-type", "\(callee) is \(input.unwrapped.phrase) too, not \(value.type.phrase)",
          expression.span)
        return nil
      }
      return value
    }
  }

  /// `organisation.name` in the elements of a list, as positions.
  private mutating func fieldPath(_ path: String, _ input: ValueType, _ expression: Expression) -> (
    positions: [Int], type: ValueType
  )? {
    guard case .list(var type) = input else { return nil }
    var positions: [Int] = []
    var isOptional = false
    for name in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      isOptional = isOptional || type.isOptional
      switch type.unwrapped {
      case .record, .entry:
        guard let shape = type.unwrapped.shape else { return nil }
        guard let position = shape.position(of: name) else {
          report(
            "unknown-field", "\(shape.name) has no field `\(name)`", expression.span,
            help: suggestion(for: name, among: shape.fields.map(\.name)))
          return nil
        }
        positions.append(position)
        type = shape.fields[position].type
      case .group(let key, let item):
        guard let position = ["key", "items"].firstIndex(of: name) else {
          report("unknown-field", "a group has no field `\(name)`", expression.span)
          return nil
        }
        positions.append(position)
        type = position == 0 ? key : .list(item)
      case .unknown: return nil
      default:
        report(
          "unknown-field", "\(type.phrase) has no fields, so no `\(name)`", expression.span)
        return nil
      }
    }
    switch type.unwrapped {
    case .text, .url, .number, .day, .flag, .unknown:
      return (positions, isOptional ? type.asOptional : type)
    default:
      report(
        "wrong-argument",
        "lists are sorted, searched and grouped by text, numbers, days and flags, "
          + "not by \(type.phrase)", expression.span)
      return nil
    }
  }

  /// Filters that look into the elements of a list without a field.
  private mutating func acceptsElements(_ filter: Filter, _ type: ValueType, _ input: Expression)
    -> Bool
  {
    switch filter.name {
    case "join":
      guard case .list(let element) = type, !Accepts.printable.takes(element) else { return true }
      report(
        "wrong-type", "filter `join` takes a list of text, numbers or days, not \(type.phrase)",
        input.span)
      return false
    case "json":
      guard !type.isJSON else { return true }
      report("wrong-type", "\(type.phrase) cannot be JSON", input.span, help: "write its fields")
      return false
    default: return true
    }
  }
}

extension ValueType {
  var isJSON: Bool {
    switch self {
    case .record, .group: false
    case .list(let element), .optional(let element): element.isJSON
    default: true
    }
  }

  fileprivate var hasOrderedElements: Bool {
    guard case .list(let element) = self else { return true }
    return switch element.unwrapped {
    case .text, .url, .number, .day, .flag, .dynamic, .unknown: true
    default: false
    }
  }
}
