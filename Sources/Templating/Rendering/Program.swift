internal import Diagnostics

/// One page kind, compiled: includes, blocks and macros in their places, names as positions, literal text
/// as runs of one array.
///
/// Steps are a flat list with jumps; expressions are a tree whose nodes lie in one array and name each
/// other by position. Both are plain numbers, so running them touches no reference counts.
struct Program: Sendable {
  enum Step: Sendable {
    case text(start: Int32, count: Int32)
    case write(Int32, Escape, place: Int32)
    case store(Int32, slot: Int32)
    case jump(to: Int32)
    case jumpUnless(Int32, to: Int32)
    /// Enters loop `loop` with the first element in `slot`, or goes to `empty`.
    case loopBegin(Int32, loop: Int32, slot: Int32, empty: Int32)
    /// The next element and back to `body`, or on.
    case loopNext(loop: Int32, slot: Int32, body: Int32, place: Int32)
    /// The fragment of the record in `slot`, remembered from another page, and on at `end`; else its
    /// steps begin here.
    case fragment(Int32, slot: Int32, end: Int32)
    /// A fragment is whole, and is remembered.
    case fragmentEnd(Int32, slot: Int32)
    case nothing
  }

  enum Node: Sendable {
    case constant(Int32)
    /// A field of the page's own record.
    case root(Int32)
    case slot(Int32)
    case field(Int32, position: Int32)
    case member(Int32, name: Int32)
    case groupPart(Int32, position: Int32)
    case element(Int32, Int32)
    case loop(Int32, LoopField)
    case list(first: Int32, count: Int32)
    case joinTexts(first: Int32, count: Int32, place: Int32)
    case not(Int32)
    case truth(Int32)
    case isNone(Int32)
    case isEmpty(Int32)
    case negate(Int32)
    case and(Int32, Int32)
    case or(Int32, Int32)
    case compare(Comparison, Int32, Int32)
    case contains(Int32, Int32)
    case arithmetic(Arithmetic, Int32, Int32, place: Int32)
    case conditional(Int32, Int32, Int32)
    case filter(Int32)
    case function(Int32)
    case phrase(Int32)
    /// A dynamic value where one of a known type is needed.
    case check(Int32, Accepts, place: Int32)
  }

  enum Comparison: UInt8, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  }
  enum Arithmetic: UInt8, Sendable { case plus, minus, times, divide, floorDivide, remainder }

  // Classes, so that using one costs one reference count and not one for each of its parts.

  final class FilterUse: Sendable {
    let filter: Filter
    let input: Int32
    let arguments: [Int32]
    /// The arguments, when all are constants, as most are.
    let known: [Value]?
    let field: [Int]
    let place: Int32

    init(
      filter: Filter, input: Int32, arguments: [Int32], known: [Value]?, field: [Int], place: Int32
    ) {
      self.filter = filter
      self.input = input
      self.arguments = arguments
      self.known = known
      self.field = field
      self.place = place
    }
  }

  final class FunctionUse: Sendable {
    let function: TemplateFunction
    let arguments: [Int32]

    init(function: TemplateFunction, arguments: [Int32]) {
      self.function = function
      self.arguments = arguments
    }
  }

  final class PhraseUse: Sendable {
    let phrase: Strings.Phrase
    let arguments: [Int32]

    init(phrase: Strings.Phrase, arguments: [Int32]) {
      self.phrase = phrase
      self.arguments = arguments
    }
  }

  /// Where in the templates a step or node comes from, for what can only go wrong on a page.
  struct Place: Sendable {
    let source: SourceText
    let span: SourceSpan
    let notes: [Diagnostic.Note]

    var location: Location { Location(span, in: source) }
  }

  var steps: [Step] = []
  var text: [UInt8] = []
  var nodes: [Node] = []
  var constants: [Value] = []
  /// Runs of node positions: the elements of lists and of joined texts.
  var operands: [Int32] = []
  var filters: [FilterUse] = []
  var functions: [FunctionUse] = []
  var phrases: [PhraseUse] = []
  var places: [Place] = []
  /// The fragments of this page, by the place of their loop in the templates.
  var fragments: [FragmentID] = []
  /// Positions in `roots` of records that are the same on every page.
  var sharedRoots: Set<Int32> = []
  /// The fields of the page's record that are used, read once a page.
  var roots: [Int] = []
  var slotCount = 0
  var loopCount = 0
}

/// What `loop` offers inside a `for`.
enum LoopField: String, Sendable, CaseIterable {
  case index, index0, first, last, length

  var type: ValueType {
    switch self {
    case .index, .index0, .length: .number
    case .first, .last: .flag
    }
  }
}
