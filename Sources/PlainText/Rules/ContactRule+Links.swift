import Facts

/// Web addresses as ways to apply.
extension ContactRule {
  mutating func take(web tokens: Range<Int>, hasScheme: Bool, line: Int) {
    guard apply.url == nil, !isOfHelp, !isOfSite(tokens), !isOtherLink(tokens, line) else { return }
    let address = scan.text(tokens)
    // A site's first page is a way to apply only where the sentence says so.
    let host = hasScheme ? address.drop { $0 != ":" }.dropFirst(3) : Substring(address)
    let isPage = host.contains("/") && !address.hasSuffix("/")
    guard purpose == .application || section == .application && isPage else { return }
    // "www.brueggemeier-holt.de" below the mail address that applications go to
    guard isPage || hasScheme || apply.email == nil else { return }
    apply.url = hasScheme ? address : "https://" + address
    applyPlace = (tokens, line)
  }

  /// "[Apply](https://…)": the button of a page that was saved as Markdown, where its text names no other way.
  mutating func readButtons() {
    guard text.isMarkdown, apply == Apply() else { return }
    for index in text.lines.indices where text.lines[index].role == .dropped(.button) {
      let tokens = text.lines[index].tokens
      guard cue(in: tokens) == .application else { continue }
      read(tokens, line: index)
      if apply != Apply() { return }
    }
  }

  /// A page to share, to read what is done with one's data, a place on the page itself.
  private func isOfSite(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst(3).contains { index in
      if scan.isSign("#", at: index, tokens.upperBound) {
        return !scan.isSign("/", at: index + 1, tokens.upperBound)
      }
      guard let found = scan.longest(.chrome, at: index, tokens.upperBound) else { return false }
      return found.values & (purpose == .application ? Self.legal : Self.legal | Self.sharing) != 0
    }
  }

  /// "[WhatsApp](https://…)": a link with words of its own that are none of applying, one of a row of links, or a
  /// picture.
  private func isOtherLink(_ tokens: Range<Int>, _ line: Int) -> Bool {
    let all = text.lines[line].tokens
    let open = tokens.lowerBound - 2
    guard open > all.lowerBound, isLinkTarget(tokens.lowerBound, all) else { return false }
    let near = max(all.lowerBound, open - Self.window)..<min(all.upperBound, open + Self.window)
    if let last = all.last, !scan.tokens[last].isSentenceEnd,
      near.count(where: { isLinkTarget($0, all) }) >= Self.row
    {
      return true
    }
    let start = (near.lowerBound..<open).last { scan.tokens[$0].isSign("[") } ?? near.lowerBound
    let words = start + 1..<max(start + 1, open)
    if scan.webAddress(at: words.lowerBound, words.upperBound) != nil { return false }
    return purpose != .application && cue(in: words) != .application
  }

  /// Right behind "](".
  private func isLinkTarget(_ index: Int, _ all: Range<Int>) -> Bool {
    index - 2 >= all.lowerBound && scan.isSign("(", at: index - 1, all.upperBound)
      && scan.isSign("]", at: index - 2, all.upperBound)
  }

  /// So many links in one line are a menu; the neighbours of one stand so near.
  private static let (row, window) = (3, 100)
  static let legal = ChromeWords.mask { $0 == .legal || $0 == .consent }
  private static let sharing = ChromeWords.mask { $0 == .share || $0 == .shareStart }
}
