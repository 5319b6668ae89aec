/// An item of a list as Outlook and Word write it in HTML: a paragraph of a class of its own, its sign in its text.
///
///     <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span>·&nbsp;&nbsp;</span>je snoeit</p>
struct OfficeItem {
  /// What stands behind its sign.
  private(set) var spans: [RichText.Span]
  /// Its number where the list counts.
  private(set) var number: Int?

  init(_ spans: [RichText.Span]) {
    self.spans = spans
    let text = spans.map(\.text).joined()
    guard
      let sign = text.prefixMatch(
        of: #/\s*(?:[·•●○◦▪§‣–*o\-\u{F0A7}\u{F0B7}]|(\d{1,3})[.)]|[a-z][.)])\s+/#)
    else {
      return
    }
    number = sign.output.1.flatMap { Int($0) }
    var rest = sign.output.0.count
    while rest > 0, let first = self.spans.first {
      if first.text.count > rest {
        self.spans[0].text.removeFirst(rest)
        return
      }
      rest -= first.text.count
      self.spans.removeFirst()
    }
  }
}

extension MarkupElement {
  /// How deep the item stands, from 0; nil for what is none.
  var officeItemDepth: Int? {
    let style = attributes["style"]?.lowercased() ?? ""
    let isItem = attributes["class"]?.hasPrefix("MsoListParagraph") ?? false
    guard isItem || style.contains("mso-list:") else { return nil }
    let level = style.firstMatch(of: #/mso-list:[^;]*level(\d)/#).flatMap { Int($0.output.1) }
    return max((level ?? 1) - 1, 0)
  }
}
