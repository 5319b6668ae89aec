internal import Diagnostics

/// One run of a program over one record. A rendering reads nothing but these, so pages may be rendered in
/// any order and in parallel.
struct Rendering {
  let program: Program
  let surroundings: Surroundings
  var buffer: [UInt8]
  var problems = DiagnosticLog()

  private let record: any TemplateRecord
  private let fragments: FragmentCache?
  /// Where in `buffer` the fragments begin that are being rendered, the innermost last.
  private var openFragments: [Int] = []
  var roots: [Value] = []
  var slots: [Value]
  var loops: [Loop]
  private var rounds = 0

  struct Loop {
    var elements: [Value] = []
    var index = 0
  }

  init(
    _ program: Program, _ surroundings: Surroundings, _ record: any TemplateRecord,
    fragments: FragmentCache?, buffer: [UInt8]
  ) {
    self.program = program
    self.surroundings = surroundings
    self.record = record
    self.fragments = fragments
    self.buffer = buffer
    slots = Array(repeating: .none, count: program.slotCount)
    loops = Array(repeating: Loop(), count: program.loopCount)
    roots.reserveCapacity(program.roots.count)
    for position in program.roots { roots.append(record.value(at: position)) }
  }

  mutating func run() {
    let start = buffer.count
    let steps = program.steps
    var next = 0
    while next < steps.count {
      let step = steps[next]
      next += 1
      switch step {
      case .text(let first, let count):
        program.text.withUnsafeBufferPointer {
          Escaping.append($0, Int(first)..<Int(first + count), to: &buffer)
        }
      case .write(let node, let escape, let place):
        write(value(node), escape, place)
        if buffer.count - start > Limits.outputBytes {
          problems.add(.pageTooLarge(at: program.places[Int(place)]))
          return
        }
      case .store(let node, let slot): slots[Int(slot)] = value(node)
      case .jump(let target): next = Int(target)
      case .jumpUnless(let node, let target): if !truth(node) { next = Int(target) }
      case .loopBegin(let node, let loop, let slot, let empty):
        let elements = value(node).elements
        if let first = elements.first {
          slots[Int(slot)] = first
          loops[Int(loop)] = Loop(elements: elements)
        } else {
          next = Int(empty)
        }
      case .loopNext(let loop, let slot, let body, let place):
        let index = loops[Int(loop)].index + 1
        guard index < loops[Int(loop)].elements.count else { continue }
        rounds += 1
        if rounds > Limits.loopRounds || buffer.count - start > Limits.outputBytes {
          problems.add(
            rounds > Limits.loopRounds
              ? .tooManyRounds(at: program.places[Int(place)])
              : .pageTooLarge(at: program.places[Int(place)]))
          return
        }
        slots[Int(slot)] = loops[Int(loop)].elements[index]
        loops[Int(loop)].index = index
        next = Int(body)
      case .fragment(let fragment, let slot, let end):
        if let bytes = remembered(fragment, slot) {
          buffer.append(contentsOf: bytes)
          next = Int(end)
        } else {
          openFragments.append(buffer.count)
        }
      case .fragmentEnd(let fragment, let slot):
        if let first = openFragments.popLast(), let number = number(in: slot) {
          fragments?.remember(buffer[first...], of: program.fragments[Int(fragment)], number)
        }
      case .nothing: continue
      }
    }
  }

  private func remembered(_ fragment: Int32, _ slot: Int32) -> [UInt8]? {
    guard let fragments, let number = number(in: slot) else { return nil }
    return fragments.bytes(of: program.fragments[Int(fragment)], number)
  }

  private func number(in slot: Int32) -> Int? {
    guard case .record(let reference) = slots[Int(slot)] else { return nil }
    return reference.numbered
  }

  func place(_ index: Int32) -> Program.Place { program.places[Int(index)] }

  // MARK: Writing

  private mutating func write(_ value: consuming Value, _ escape: Escape, _ place: Int32) {
    switch consume value {
    case .text(let text), .url(let text): write(text, escape, place)
    case .html(let text) where escape == .text: buffer.append(contentsOf: text.utf8)
    case .html(let text): write(text, escape, place)
    case .whole(let number) where escape != .jsonText: writeWhole(number)
    case let other: writeOther(other, escape, place)
    }
  }

  private mutating func writeOther(_ value: Value, _ escape: Escape, _ place: Int32) {
    if escape == .json { return JSONWriting.write(value, into: &buffer) }
    switch value {
    case .list, .map, .record: problems.add(.unprintable(value, at: self.place(place)))
    default: write(value.printed, escape, place)
    }
  }

  private mutating func write(_ text: String, _ escape: Escape, _ place: Int32) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0, escape, place) }
    if isWritten == nil {
      // A text of another system's making; on Linux there are none.
      var text = text
      text.withUTF8 { write($0, escape, place) }
    }
  }

  private mutating func write(_ bytes: Escaping.Bytes, _ escape: Escape, _ place: Int32) {
    switch escape {
    case .text: Escaping.text(bytes, into: &buffer)
    case .attribute, .plainText: Escaping.attribute(bytes, into: &buffer)
    case .url, .srcset:
      if escape == .url ? URLScheme.allows(bytes) : URLScheme.allowsAll(bytes) {
        Escaping.attribute(bytes, into: &buffer)
      } else {
        Escaping.append(URLScheme.blocked, to: &buffer)
        problems.add(.blocked(bytes, escape, at: self.place(place)))
      }
    case .json:
      buffer.append(UInt8(ascii: "\""))
      Escaping.jsonText(bytes, into: &buffer)
      buffer.append(UInt8(ascii: "\""))
    case .jsonText: Escaping.jsonText(bytes, into: &buffer)
    }
  }

  private mutating func writeWhole(_ number: Int) {
    // One or two digits, as most numbers in a page have, need no string.
    guard (0...99).contains(number) else { return buffer.append(contentsOf: String(number).utf8) }
    if number > 9 { buffer.append(UInt8(ascii: "0") + UInt8(number / 10)) }
    buffer.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension Diagnostic {
  fileprivate static func pageTooLarge(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "page-too-large", "a page has at most \(Limits.outputBytes >> 20) MB",
      at: place.location, notes: place.notes, help: "spread the list over several pages")
  }

  fileprivate static func tooManyRounds(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "too-many-rounds", "the loops of a page have at most \(Limits.loopRounds) rounds",
      at: place.location, notes: place.notes, help: "is one loop inside another over the same list?"
    )
  }

  fileprivate static func unprintable(_ value: Value, at place: Program.Place) -> Self {
    let kind = if case .list = value { "a list" } else { "a map" }
    return Diagnostic(
      .error, "unprintable-value", "\(kind) cannot be printed", at: place.location,
      notes: place.notes, help: "loop over it, or join a list: `| join(\", \")`")
  }

  fileprivate static func blocked(
    _ bytes: Escaping.Bytes, _ escape: Escape, at place: Program.Place
  ) -> Self {
    let addresses =
      escape == .srcset ? bytes.split { $0 == UInt8(ascii: ",") || $0 <= 32 } : [bytes[...]]
    let address =
      addresses.first { !URLScheme.allows(UnsafeBufferPointer(rebasing: $0)) } ?? bytes[...]
    // A few letters are enough to find it in the posting.
    let scheme = String(
      decoding: address.prefix(24).prefix { $0 != UInt8(ascii: ":") }.filter { $0 > 32 },
      as: UTF8.self)
    let allowed = URLScheme.allowed.map { "`\($0):`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, "blocked-url", "an address with the scheme `\(scheme):` was replaced by `#blocked`",
      at: place.location, notes: place.notes,
      help: "links go to \(allowed) or to a page of the board")
  }
}
