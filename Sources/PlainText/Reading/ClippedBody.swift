import Diagnostics
import Facts
import Postings

/// The body of a page that was saved as Markdown, without the page's furniture: its lines are blank there, so that all
/// others stay where they are. Rows of tables and what stands between fences are never furniture.
struct ClippedBody {
  /// The lines left out, each with its reason.
  private(set) var left: [(span: SourceSpan, reason: String)] = []

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ reading: inout TextReading, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var fence: UInt8?
    var lastNumber = 0
    for index in reading.lines.indices {
      let line = reading.lines[index]
      let isFenced = fence != nil
      turn(&fence, at: line.span)
      guard case .dropped(let reason) = line.role, Self.isFurniture(reason) else {
        // The ruler that makes a heading of the line above goes with it.
        if isRuler(line.span), let last = left.last, lastNumber + 1 == line.number {
          left.append((SourceSpan(line.span), last.reason))
        }
        continue
      }
      guard !isFenced, fence == nil, !isRow(line.span) else {
        reading.keep(index)
        continue
      }
      let spans = line.parts.isEmpty ? [line.span] : line.parts.map(\.span)
      left += spans.map { (SourceSpan($0), reason.rawValue) }
      lastNumber = line.parts.last?.number ?? line.number
    }
  }

  func body(_ body: Body, from start: Int) -> Body {
    var markdown: [UInt8] = []
    markdown.reserveCapacity(body.markdown.count)
    var index = 0
    for line in left where line.span.start - start >= index {
      markdown += body.markdown[index..<line.span.start - start]
      index = line.span.end - start
    }
    markdown += body.markdown[index...]
    return Body(markdown: markdown, lines: body.lines)
  }

  /// Rulers and marks are Markdown's own signs, and stay.
  private static func isFurniture(_ reason: PlainLine.Reason) -> Bool {
    switch reason {
    case .chrome, .navigation, .consent, .button, .sharing, .form, .alerts, .counter, .imprint,
      .logo, .others, .beside, .breadcrumb, .signature:
      true
    default: false
    }
  }

  private func words(_ span: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[span].drop { $0 <= UInt8(ascii: " ") }
  }

  private func isRow(_ span: Range<Int>) -> Bool { words(span).first == UInt8(ascii: "|") }

  /// Three backticks or tildes open a fence, unless they are closed in the line; the same sign closes it.
  private func turn(_ fence: inout UInt8?, at span: Range<Int>) {
    let line = words(span)
    guard let sign = line.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
      line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == sign })
    else { return }
    if let open = fence {
      if open == sign { fence = nil }
    } else if !line.drop(while: { $0 == sign }).contains(sign) {
      fence = sign
    }
  }

  /// "-----", "====="
  private func isRuler(_ span: Range<Int>) -> Bool {
    let line = words(span)
    guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "=") else {
      return false
    }
    return line.allSatisfy { $0 == sign || $0 <= UInt8(ascii: " ") }
  }
}
