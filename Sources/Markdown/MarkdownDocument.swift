// Markdown turns CommonMark into HTML, a summary and headings. It is the only room that knows libcmark,
// and knows nothing of vacancies. Its HTML is safe: no raw HTML, no scheme but the allowed ones.

/// A converted piece of Markdown.
package struct MarkdownDocument: Sendable, Hashable {
  /// Well-formed HTML, except that links within the site are not resolved yet; see `html(root:folder:)`.
  let unresolved: String
  let hasLinksToResolve: Bool
  /// The beginning in plain words, at most about 200 letters.
  package let summary: String
  /// How many letters of text the whole has.
  package let textLength: Int
  package let headings: [Heading]
  package let problems: [Problem]

  package struct Heading: Sendable, Hashable {
    /// 2…6: the page's title is the only heading of level 1.
    package let level: Int
    /// Unique within the document.
    package let id: String
    package let text: String
  }

  /// Something that was left out for safety's sake, at a line and column (in bytes) of the Markdown.
  package struct Problem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case rawHTML(String)
      case blockedLink(String)
      case blockedPicture(String)
    }
    package let kind: Kind
    package let line: Int
    package let column: Int
  }

  /// The HTML with its links resolved: addresses that begin with `/` get `root` before them
  /// ("/board" or "https://example.org/board"), relative ones get `folder` ("/board/vacatures/x/").
  package func html(root: String, folder: String) -> String {
    guard hasLinksToResolve else { return unresolved }
    var result: [UInt8] = []
    result.reserveCapacity(unresolved.utf8.count + 256)
    for byte in unresolved.utf8 {
      switch byte {
      case LinkMark.root: result.append(contentsOf: root.utf8)
      case LinkMark.relative: result.append(contentsOf: folder.utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Control characters that stand before an unresolved address. The writer never passes them through from
/// the text.
enum LinkMark {
  static let root: UInt8 = 1
  static let relative: UInt8 = 2
}
