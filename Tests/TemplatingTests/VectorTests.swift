import Diagnostics
import Testing

@testable import Templating

/// Known ways out of a value's place (after the OWASP and PortSwigger collections), in every place at once:
/// the page keeps the tags and attributes it has with a harmless value, and its addresses their schemes.
@Suite struct VectorTests {
  static let vectors = Case.text(of: "vectors.txt").split(separator: "\n").map(String.init)

  private static let template = """
    <!doctype html><html><head><title>{{ posting.title }}</title>
    <meta name="description" content="{{ posting.title }}"></head>
    <body class='{{ posting.title }}'><p>{{ posting.title }}</p><p data-x="a {{ posting.title }} b">
    <a href="{{ posting.title }}">x</a><a href='{{ posting.title }}'>x</a><a href="/x?q={{ posting.title }}">x</a>
    <a href="{{ posting.url }}">{{ posting.title | upper }}</a><img src="{{ posting.title }}" srcset="{{ posting.title }} 1x">
    <form action="{{ posting.title }}"><button formaction="{{ posting.title }}">x</button></form>
    <video poster="{{ posting.title }}"></video><q cite="{{ posting.title }}">{{ posting.title | truncate(12) }}</q>
    <textarea>{{ posting.title }}</textarea>{% if posting.extra.shift %}<p title="{{ posting.extra.shift }}">{{ posting.extra.shift }}</p>{% endif %}
    {% for tag in posting.tags %}<li class="{{ tag }}">{{ tag ~ tag }}</li>{% endfor %}{{ posting.title | slug }}
    {{ t.remove_filter(posting.title) }}<a title="{{ t.remove_filter(posting.title) }}">x</a>
    <script type="application/ld+json">{"a": {{ posting.title }}, "b": "{{ posting.title }}", "c": {{ posting.tags }}}</script>
    <p title="{{ posting.title | json }}">{{ posting.title | json }}</p></body></html>
    """

  private static let compiled = Sample.compile(["page.html": template], for: SamplePage.self).page

  private static func page(_ value: String) -> String {
    let posting = PostingRecord(
      title: value, url: value, tags: [value, value], extra: ["shift": .text(value)])
    var buffer: [UInt8] = []
    _ = compiled?.render(SamplePage(posting: posting), into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  private static let harmless = shape(page("x"))

  @Test func `There are enough of them, and of places`() {
    #expect(Self.vectors.count >= 120)
    #expect(Self.harmless.tags.count > 40)
    #expect(Self.harmless.addresses.count > 8)
  }

  @Test("A vector stays in its place", arguments: vectors)
  func staysInside(vector: String) {
    let page = Self.page(vector)
    #expect(Self.shape(page).tags == Self.harmless.tags)
    for address in Self.shape(page).addresses {
      var text = address
      let isAllowed = text.withUTF8 { URLScheme.allows($0) }
      #expect(isAllowed, "\(address)")
    }
  }

  /// The tags and attributes of a page, and the values of those that are addresses.
  private static func shape(_ page: String) -> (tags: [String], addresses: [String]) {
    var state = HTMLState()
    var tags: [String] = []
    var addresses: [String] = []
    var value: [UInt8] = []
    for byte in page.utf8 {
      let before = state
      _ = state.read([byte])
      switch (before.place, state.place) {
      case (.tagName, let place) where place != .tagName: tags.append(state.tag)
      case (.attributeName, let place) where place != .attributeName:
        tags.append("\(state.tag) \(before.attribute)")
      case (.doubleQuoted, .doubleQuoted), (.singleQuoted, .singleQuoted): value.append(byte)
      case (.doubleQuoted, _), (.singleQuoted, _):
        if URLAttribute(before.attribute) == .address {
          addresses.append(unescaped(String(decoding: value, as: UTF8.self)))
        }
        value = []
      default: continue
      }
    }
    return (tags, addresses)
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#34;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
