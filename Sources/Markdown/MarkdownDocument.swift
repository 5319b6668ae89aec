/// A converted piece of Markdown.
package struct MarkdownDocument: Sendable, Hashable {
  /// Well-formed HTML, except that links within the site are not resolved yet; see `html(root:folder:)`.
  let unresolved: String
  let hasLinksToResolve: Bool
  /// Its links within the site, in the order of the text: what a check of links points at.
  package let links: [Link]
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
    /// Where its tag begins in the unresolved HTML, in bytes; nil inside a list or quotation, where it
    /// begins no section.
    let start: Int?
  }

  /// A link or picture within the site.
  package struct Link: Sendable, Hashable {
    /// What stands before the address on a page: nothing (`#kop`), the site's root or the page's folder.
    enum Base: Int, Sendable { case page, root, folder }
    let base: Base
    /// As it stands in the HTML, after the base.
    package let address: String
    package let line: Int
    package let column: Int

    /// The address as it stands on a page with this root and folder.
    package func resolved(root: String, folder: String) -> String {
      switch base {
      case .page: address
      case .root: root + address
      case .folder: folder + address
      }
    }
  }

  /// Something that was left out for safety's sake, at a line and column (in bytes) of the Markdown.
  package struct Problem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case rawHTML(String)
      case blockedLink(String)
      case blockedPicture(String)
      /// A picture that says nothing to those who do not see it.
      case silentPicture(String)
    }
    package let kind: Kind
    package let line: Int
    package let column: Int
  }

  /// The HTML with its links resolved: addresses that begin with `/` get `root` before them
  /// ("/board" or "https://example.org/board"), relative ones get `folder` ("/board/vacatures/x/"), and parts of
  /// the page itself get `page`: nothing there, its address where its text is read elsewhere.
  package func html(root: String, folder: String, page: String = "") -> String {
    guard hasLinksToResolve else { return unresolved }
    var result: [UInt8] = []
    result.reserveCapacity(unresolved.utf8.count + 256)
    forEachPiece(root: root, folder: folder, page: page) { result.append(contentsOf: $0) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The same HTML in stretches, for writers that escape it on its way into their own buffer. A stretch may
  /// end anywhere but within a character.
  package func forEachPiece(
    root: String, folder: String, page: String = "", _ write: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var html = unresolved
    html.withUTF8 { bytes in
      guard hasLinksToResolve else { return write(bytes) }
      var start = 0
      for index in bytes.indices where bytes[index] <= LinkMark.page {
        var base: String
        switch bytes[index] {
        case LinkMark.root: base = root
        case LinkMark.relative: base = folder
        case LinkMark.page: base = page
        default: continue
        }
        write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        base.withUTF8(write)
        start = index + 1
      }
      write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}

/// Control characters that stand before an unresolved address. The writer never passes them through from
/// the text.
enum LinkMark {
  static let root: UInt8 = 1
  static let relative: UInt8 = 2
  /// Before a part of the page itself, or a query to it.
  static let page: UInt8 = 3
}
