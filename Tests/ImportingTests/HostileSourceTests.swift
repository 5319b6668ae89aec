import Diagnostics
import Postings
import Testing

@testable import Importing

@Suite("What a stranger sends")
struct HostileSourceTests {
  @Test("may not stand for more than it is: entities of XML are refused")
  func entities() {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>
      <workzag-jobs><position><id>1</id><name>&c;</name></position></workzag-jobs>
      """
    #expect(throws: Diagnostic.self) { try Document(name: "a.xml", bytes: Array(bomb.utf8)) }
  }

  @Test("may not read files of this computer")
  func externalEntities() {
    let spy = """
      <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workzag-jobs>&b;</workzag-jobs>
      """
    #expect(throws: Diagnostic.self) { try Document(name: "a.xml", bytes: Array(spy.utf8)) }
  }

  @Test("is not followed into depths", arguments: ["<div>", "<b>", "<blockquote>", "<x-y>"])
  func depth(tag: String) {
    let html = String(repeating: tag, count: 100_000) + "x"
    #expect(throws: Diagnostic.self) { try richText(ofHTML: html, of: "a.html") }
    let xml = String(repeating: "<a>", count: 100_000)
    #expect(throws: Diagnostic.self) { try readXML(Array(xml.utf8), of: "a.xml") }
    let json = String(repeating: "[", count: 100_000)
    #expect(throws: Diagnostic.self) { try readJSON(Array(json.utf8), of: "a.json") }
  }

  @Test(
    "is read in a moment, however often it opens what it never closes",
    arguments: [
      "a.b.", "x = [", "x = {a = ", "[[a]]\n", "k = 1\n", "<!-- ", "{# ", "{% comment %}", "{{/* ",
      "{% ",
    ])
  func frontMatter(piece: String) throws {
    let many = String(repeating: piece, count: 50_000)
    let page = try #require(
      try FrontMatterPage("+++\ntitle = \"Kok\"\n\(many)\n+++\n\(many)", of: "a.md"))
    #expect(page.values.first?.value == .text("Kok"))
    #expect(page.text.utf8.count <= many.utf8.count + 1)
  }

  @Test("is told apart in a moment, however many rows are alike")
  func rows() async throws {
    let csv = "Titel;Plaats;Tekst\n" + (1...2_000).map { "Kok;Ede;\($0)\n" }.joined()
    let document = try Document(name: "a.csv", bytes: Array(csv.utf8))
    #expect(try await SourceKind.read(document).postings.count == 2_000)
  }

  @Test("is not followed into mails within mails for ever")
  func forwards() async throws {
    var mail = "Subject: Kok\n\nRestaurant De Pan in Ommen zoekt een kok."
    for number in 0..<40 {
      mail =
        "Content-Type: multipart/mixed; boundary=b\(number)\n\n--b\(number)\nContent-Type: text/plain; name=a.eml\n\n\(mail)\n--b\(number)--\n"
    }
    let document = try Document(name: "a.eml", bytes: Array(mail.utf8))
    await #expect(throws: Diagnostic.self) { try await SourceKind.read(document) }
  }

  @Test("is read however long a list without ends is")
  func openItems() throws {
    let html = "<ul>" + String(repeating: "<li>een", count: 5_000)
    #expect(try richText(ofHTML: html, of: "a.html").blocks.count == 5_000)
  }

  @Test(
    "leads nowhere but to web and mail",
    arguments: [
      ("javascript:alert(1)", false), ("data:text/html,x", false), ("file:///etc/passwd", false),
      ("//example.org", false), ("/x", false), ("https://a.example/\" onclick=\"x", false),
      ("https://example.org/x", true), ("mailto:werk@example.org", true),
      ("JavaScript:alert(1)", false), ("https://example.org/<script>", false),
    ])
  func addresses(address: String, isAllowed: Bool) {
    #expect((allowedAddress(address) != nil) == isAllowed)
  }

  @Test(
    "brings no markup in, whatever its text holds",
    arguments: [
      "<script>alert(1)</script>", "[klik](javascript:alert(1))",
      "![x](https://tracker.example/a.png)",
      "<img src=x onerror=alert(1)>", "&lt;b&gt;", "# kop", "1. een", "- een", "**vet**", "`code`",
      "> citaat", "[a]: https://example.org", "a_b_c _d_",
    ])
  func markup(text: String) {
    var rich = RichText()
    rich.add(.paragraph([.init(text: text)]))
    let markdown = rich.markdown
    #expect(!markdown.hasPrefix("#") && !markdown.hasPrefix("- ") && !markdown.hasPrefix("> "))
    #expect(!markdown.contains("](") || markdown.contains("\\]("))
    #expect(markdown.firstMatch(of: #/(?:^|[^\\])</#) == nil)
  }

  @Test("has a size", arguments: [Document.sizeLimit + 1])
  func size(count: Int) {
    #expect(throws: Diagnostic.self) {
      try Document(name: "a.txt", bytes: [UInt8](repeating: 0x61, count: count))
    }
  }

  @Test("is refused as an archive that is none")
  func archive() {
    let archive = Archive([0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 400), of: "a.docx")
    #expect(throws: Diagnostic.self) { try archive.files { _ in true } }
  }

  @Test("is read or refused, however it is broken", arguments: try Samples.files)
  func broken(file: String) async throws {
    let bytes = try Samples.document(file).bytes
    var state = UInt64(bytes.count)
    for _ in 0..<25 {
      var broken = bytes
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int((state >> 33) % UInt64(broken.count))
        switch state >> 61 {
        case 0...2: broken[place] = UInt8(truncatingIfNeeded: state >> 20)
        case 3...5: broken.remove(at: place)
        default: broken.replaceSubrange(place..., with: broken[(place / 2)...].prefix(400))
        }
      }
      do {
        _ = try await SourceKind.read(Document(name: file, bytes: broken))
      } catch is Diagnostic {}
    }
  }
}
