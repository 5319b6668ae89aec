import Diagnostics
import Facts
import Postings

/// The body of a page that was saved as Markdown, without the page's furniture: its lines are blank there, so that all
/// others stay where they are. Rows of tables and what stands between fences are never furniture.
struct ClippedBody {
  /// The lines left out, each with its reason.
  private(set) var left: [(span: SourceSpan, reason: String)] = []

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ draft: Draft, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var isFenced = false
    for line in draft.lines {
      if isFence(line.span) { isFenced.toggle() }
      guard !isFenced, case .dropped(let reason) = line.role, Self.isFurniture(reason) else {
        // The ruler that makes a heading of the line above goes with it.
        if isRuler(line.span), let last = left.last, last.span.end + 1 == line.span.lowerBound {
          left.append((SourceSpan(line.span), last.reason))
        }
        continue
      }
      let spans = line.parts.isEmpty ? [line.span] : line.parts.map(\.span)
      for span in spans where !isRow(span) {
        left.append((SourceSpan(span), reason.rawValue))
      }
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
      .logo, .others, .breadcrumb, .signature:
      true
    default: false
    }
  }

  private func words(_ span: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[span].drop { $0 <= 0x20 }
  }

  private func isRow(_ span: Range<Int>) -> Bool { words(span).first == UInt8(ascii: "|") }

  private func isFence(_ span: Range<Int>) -> Bool {
    let line = words(span)
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }

  /// "-----", "====="
  private func isRuler(_ span: Range<Int>) -> Bool {
    let line = words(span)
    guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "=") else {
      return false
    }
    return line.allSatisfy { $0 == sign || $0 <= 0x20 }
  }
}
