private import CYaml
package import Diagnostics

/// A value of a YAML document with its place. Scalars are kept as written: `01153` and `no` are text.
///
/// Read from the events of libyaml: a tree of nodes, as libraries above it build, costs fifteen
/// times as much (62 µs against 4 µs for a posting's front matter) and this is the hottest path of a
/// build.
package struct YAMLNode: Sendable, Hashable {
  package let content: Content
  package let span: SourceSpan

  package indirect enum Content: Sendable, Hashable {
    /// `plain` is false when the author quoted it.
    case scalar(String, plain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package init(content: Content, span: SourceSpan) { (self.content, self.span) = (content, span) }

  /// An empty value or a plain `null` or `~`: the author left it out.
  package var isAbsent: Bool {
    if case .scalar(let text, plain: true) = content {
      return text.isEmpty || text == "~" || text == "null"
    }
    return false
  }

  /// A scalar as text of one line: trimmed, and its white space single, however YAML folds it.
  package var text: String? {
    if case .scalar(let text, _) = content { return singleSpaced(text) }
    return nil
  }
}

package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keySpan: SourceSpan
  package let value: YAMLNode

  package init(key: String, keySpan: SourceSpan, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

extension YAMLNode {
  /// Deeper nesting than this is no front matter, and must not exhaust the stack.
  private static let depthLimit = 32

  /// Reads one YAML document from `range` of `source`; nil when it is empty or broken.
  ///
  /// A second use of a key and every syntax error is reported at its place; aliases (`*name`) are refused,
  /// since they can expand without bound.
  package static func parse(
    _ source: SourceText, range: Range<Int>, log: inout DiagnosticLog
  ) -> YAMLNode? {
    let flat = source.bytes.withUnsafeBufferPointer {
      FlatYAML.read(UnsafeBufferPointer(rebasing: $0[range]), offset: range.lowerBound)
    }
    return flat ?? parseByLibyaml(source, range: range, log: &log)
  }

  static func parseByLibyaml(
    _ source: SourceText, range: Range<Int>, log: inout DiagnosticLog
  ) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return source.bytes[range].withUnsafeBufferPointer { buffer -> YAMLNode? in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var builder = YAMLBuilder(source: source, bytes: buffer, offset: range.lowerBound)
      do throws(Diagnostic) {
        let root = try builder.document(&parser)
        log.add(contentsOf: builder.problems.all)
        return root
      } catch {
        log.add(contentsOf: builder.problems.all)
        log.add(error)
        return nil
      }
    }
  }

  /// Turns events into nodes. Events come in the order of the text, so the way from libyaml's marks,
  /// which count Unicode scalars, to bytes is one walk.
  private struct YAMLBuilder {
    let source: SourceText
    let bytes: UnsafeBufferPointer<UInt8>
    let offset: Int
    var problems = DiagnosticLog()
    private var scalarIndex = 0
    private var byteIndex = 0

    init(source: SourceText, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
      self.source = source
      self.bytes = bytes
      self.offset = offset
    }

    private mutating func byte(at mark: yaml_mark_t) -> Int {
      let wanted = Int(mark.index)
      if wanted < scalarIndex { (scalarIndex, byteIndex) = (0, 0) }
      while scalarIndex < wanted, byteIndex < bytes.count {
        byteIndex += 1
        while byteIndex < bytes.count, UTF8.isContinuation(bytes[byteIndex]) { byteIndex += 1 }
        scalarIndex += 1
      }
      return offset + byteIndex
    }

    private mutating func span(_ event: yaml_event_t) -> SourceSpan {
      let start = byte(at: event.start_mark)
      return SourceSpan(start: start, end: max(start, byte(at: event.end_mark)))
    }

    mutating func document(_ parser: inout yaml_parser_t) throws(Diagnostic) -> YAMLNode? {
      var root: YAMLNode?
      while true {
        var event = try next(&parser)
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return root
        default: root = try node(&event, &parser, depth: 0)
        }
      }
    }

    private func next(_ parser: inout yaml_parser_t) throws(Diagnostic) -> yaml_event_t {
      var event = yaml_event_t()
      if yaml_parser_parse(&parser, &event) == 1 { return event }
      throw .yamlSyntax(parser, in: source, linesBefore: linesBefore)
    }

    private var linesBefore: Int { source.lineNumber(at: offset) - 1 }

    private mutating func node(
      _ event: inout yaml_event_t, _ parser: inout yaml_parser_t, depth: Int
    ) throws(Diagnostic) -> YAMLNode {
      guard depth < YAMLNode.depthLimit else {
        throw .yamlTooDeep(at: Location(span(event), in: source))
      }
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let text = String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let plain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        return YAMLNode(content: .scalar(text, plain: plain), span: span(event))
      case YAML_SEQUENCE_START_EVENT:
        let start = span(event)
        var items: [YAMLNode] = []
        while true {
          var item = try next(&parser)
          defer { yaml_event_delete(&item) }
          if item.type == YAML_SEQUENCE_END_EVENT {
            return YAMLNode(content: .sequence(items), span: start.union(span(item)))
          }
          items.append(try node(&item, &parser, depth: depth + 1))
        }
      case YAML_MAPPING_START_EVENT:
        let start = span(event)
        var entries: [YAMLEntry] = []
        var positions: [String: Int] = [:]
        while true {
          var key = try next(&parser)
          defer { yaml_event_delete(&key) }
          if key.type == YAML_MAPPING_END_EVENT {
            return YAMLNode(content: .mapping(entries), span: start.union(span(key)))
          }
          let keyNode = try node(&key, &parser, depth: depth + 1)
          var value = try next(&parser)
          defer { yaml_event_delete(&value) }
          let valueNode = try node(&value, &parser, depth: depth + 1)
          guard let name = keyNode.text else {
            throw .yamlKeyIsNoText(at: Location(keyNode.span, in: source))
          }
          if let first = positions[name] {
            problems.add(
              .yamlKeyTwice(
                name, at: Location(keyNode.span, in: source),
                first: Location(entries[first].keySpan, in: source)))
          } else {
            positions[name] = entries.count
          }
          entries.append(YAMLEntry(key: name, keySpan: keyNode.span, value: valueNode))
        }
      default:
        throw .yamlAlias(at: Location(span(event), in: source))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func yamlSyntax(
    _ parser: yaml_parser_t, in source: SourceText, linesBefore: Int
  ) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
    let mark = parser.problem_mark
    let location = Location(
      line: Int(mark.line) + 1 + linesBefore, column: Int(mark.column) + 1, in: source)
    return Diagnostic(
      .error, "yaml-syntax", "this is not YAML: \(problem)", at: location,
      help: problem.contains("mapping values")
        ? "put a value that holds `: ` in quotes: `title: \"Projectleider: van gas\"`"
        : "put a value with a special sign at its start or a `: ` in it in quotes")
  }

  fileprivate static func yamlTooDeep(at location: Location) -> Diagnostic {
    Diagnostic(.error, "yaml-depth", "values are nested too deeply", at: location)
  }

  fileprivate static func yamlKeyIsNoText(at location: Location) -> Diagnostic {
    Diagnostic(.error, "yaml-key", "a key must be a word", at: location)
  }

  fileprivate static func yamlAlias(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "yaml-alias", "YAML aliases are not read here", at: location,
      help: "write the value out, or put it in quotes if it is meant to begin with `*`")
  }

  fileprivate static func yamlKeyTwice(
    _ key: String, at location: Location, first: Location
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-key", "`\(key)` is given twice", at: location,
      notes: [.init("first given here", at: first)], help: "keep one of the two")
  }
}

private func singleSpaced(_ text: String) -> String {
  // Nearly every text is so, and stays what it is; letters beyond ASCII are looked at no further.
  if text.utf8.withContiguousStorageIfAvailable(isSingleSpaced) == true { return text }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// No control stands in it, no two blanks together, and none at either end.
private func isSingleSpaced(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var before = UInt8(ascii: " ")
  for byte in text {
    if byte <= UInt8(ascii: " "), byte != UInt8(ascii: " ") || byte == before { return false }
    before = byte
  }
  return before != UInt8(ascii: " ")
}
