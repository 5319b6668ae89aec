internal import Days
internal import Slugs

extension Filter {
  static let textFilters: [Filter] = [
    Filter(
      "upper", .text, to: .text, "All letters as capitals.",
      "{{ 'adviseur' | upper }}", "ADVISEUR"
    ) { .text($0.text.uppercased()) },
    Filter(
      "lower", .text, to: .text, "All letters small.",
      "{{ 'HBO' | lower }}", "hbo"
    ) { .text($0.text.lowercased()) },
    Filter(
      "capitalize", .text, to: .text, "The first letter as a capital, the others small.",
      "{{ 'adviseur WATER' | capitalize }}", "Adviseur water"
    ) {
      .text($0.text.prefix(1).uppercased() + $0.text.dropFirst().lowercased())
    },
    Filter(
      "trim", .text, to: .text, "Without white space at either end.",
      "{{ '  Utrecht ' | trim }}", "Utrecht"
    ) { .text(TextShapes.trimmed($0.text)) },
    Filter(
      "truncate", .text, [.required("length", .value(.number))], to: .text,
      "At most so many characters, cut between words and ended with `…`.",
      "{{ 'Adviseur water en bodem' | truncate(19) }}", "Adviseur water en…"
    ) { .text(TextShapes.truncated($0.text, to: $0.whole(0) ?? 0)) },
    Filter(
      "replace", .text,
      [.required("old", .value(.text)), .required("new", .value(.text))], to: .text,
      "Every `old` in the text as `new`.",
      "{{ 'Den Haag' | replace(' ', '-') }}", "Den-Haag"
    ) { (call) throws(TooLarge) in
      let (old, new) = (call.text(0), call.text(1))
      guard !old.isEmpty else { return .text(call.text) }
      let parts = TextShapes.split(call.text, by: old)
      try TooLarge.check(parts.count, of: new.utf8.count)
      return .text(parts.joined(separator: new))
    },
    Filter(
      "split", .text, [.optional("separator", .value(.text))], to: .list(.text),
      "The parts between separators as a list; without an argument, the words.",
      "{{ 'Utrecht, Zwolle' | split(', ') | last | default('') }}", "Zwolle"
    ) { call in
      if call.arguments[0].isNone || call.text(0).isEmpty {
        return .list(call.text.split(whereSeparator: \.isWhitespace).map { .text(String($0)) })
      }
      return .list(TextShapes.split(call.text, by: call.text(0)).map { .text($0) })
    },
    Filter(
      "urlencode", .text, to: .text,
      "Fit for a part of a URL: other bytes than letters, digits, "
        + "`-._~` and `/` become `%XX`.",
      "{{ 'beleid & recht' | urlencode }}", "beleid%20%26%20recht"
    ) { .text(TextShapes.percentEncoded($0.text)) },
    Filter(
      "slug", .text, to: .text,
      "Small letters, digits and `-`, as the board's own addresses are "
        + "made.",
      "{{ 'Privé & Zakelijk (C++)' | slug }}", "prive-zakelijk-cplusplus"
    ) { .text(Slugs.slug(of: $0.text)) },
    Filter(
      "striptags", .html, to: .text, "The text of HTML, white space made single.",
      "{{ '<p>Wij <b>zoeken</b>\\n jou</p>' | striptags }}", "Wij zoeken jou"
    ) { .text(TextShapes.withoutTags($0.text)) },
    Filter(
      "markdown", .text, to: .html, "Markdown as HTML.",
      "{{ 'een *echte* kans' | markdown }}", "<p>een <em>echte</em> kans</p>\n"
    ) { .html($0.surroundings.markdown($0.text)) },
    Filter(
      "json", .anything, to: .text, "As JSON. In a script of JSON every output is JSON already.",
      "{{ [1, 2] | json }}", "[1, 2]"
    ) { call in
      var buffer: [UInt8] = []
      JSONWriting.write(call.input, into: &buffer)
      return .text(String(decoding: buffer, as: UTF8.self))
    },
    Filter(
      "absolute_url", .url, to: .url, "With scheme and host of the board in front.",
      "{{ '/vacatures/' | absolute_url }}", "https://example.org/vacatures/"
    ) { .url($0.surroundings.base.absolute($0.text)) },
  ]
}

/// Addresses with scheme and host of the board in front.
struct AbsoluteURL: Sendable {
  private let base: String
  /// `https:`, and `https://example.org`; empty, and all of the base, where it has no host.
  private let scheme: String
  private let origin: String

  init(base: String) {
    self.base = base
    let mark = base.firstRange(of: "://")
    let host = base[(mark?.upperBound ?? base.startIndex)...]
    scheme = mark.map { base[..<$0.lowerBound] + ":" } ?? ""
    origin = String(base[..<(host.firstIndex(of: "/") ?? base.endIndex)])
  }

  /// `address` is root-relative with the base path in it, absolute already, or relative to the base.
  func absolute(_ address: String) -> String {
    if hasScheme(address) { return address }
    if address.hasPrefix("//") { return scheme + address }
    if address.hasPrefix("/") { return origin + address }
    return base + (base.hasSuffix("/") ? "" : "/") + address
  }

  /// A colon stands before all that ends a scheme.
  private func hasScheme(_ address: String) -> Bool {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }
}
