import Testing

@testable import Previewing

@Suite("Requests are answered")
struct AnsweringTests {
  @Test(
    "paths are decoded once",
    arguments: [
      ("/", "/"), ("/caf%C3%A9/?a=b#c", "/café/"), ("/%252e%252e/", "/%2e%2e/"),
      ("/a+b", "/a+b"), ("http://localhost:1/x", "/x"), ("http://localhost", "/"),
    ])
  func decoded(target: String, path: String) { #expect(Address(target: target)?.path == path) }

  @Test(
    "paths that no browser sends are refused",
    arguments: [
      "", "x", "*", "/..", "/a/../b", "/%2e%2e/", "/..%5cx", "/%00", "/%0a", "/%7f", "/%", "/%4",
      "/%zz", "/%ff", "/%c0%ae", "ftp://x/", "localhost:80", "/./x",
    ])
  func refused(target: String) { #expect(Address(target: target) == nil) }

  @Test("a query's fields are found and decoded")
  func query() {
    let address = Address(target: "/?q=een+twee%21&page=2&leeg")
    #expect(address?.value(of: "q") == "een twee!")
    #expect(address?.value(of: "page") == "2")
    #expect(address?.value(of: "leeg") == "" && address?.value(of: "nee") == nil)
  }

  @Test(
    "this computer's own names",
    arguments: [
      "localhost", "LOCALHOST:80", "a.localhost", "localhost.", "127.0.0.1:1", "127.9.9.9", "[::1]",
      "[::1]:8",
    ])
  func local(host: String) { #expect(isLocalHost(host)) }

  @Test(
    "names of others",
    arguments: [
      "", "evil.example", "localhost.evil.example", "evil-localhost", "127.0.0.1.evil.example",
      "127.0.0", "127.0.0.256", "128.0.0.1", "[::2]", "[::1", "[::1]x", "localhost:x", "::1",
      "localhost@evil.example", "127.0.0.+1",
    ])
  func foreign(host: String) { #expect(!isLocalHost(host)) }

  @Test(
    "ranges of ten bytes",
    arguments: [
      (nil, ByteRange.whole), ("bytes=0-3", .part(0..<4)), ("bytes=4-", .part(4..<10)),
      ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)), ("bytes=9-99", .part(9..<10)),
      ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=99999999999999999999-", .unsatisfiable),
      ("bytes=0-99999999999999999999", .part(0..<10)), ("bytes=3-1", .whole),
      ("bytes=0-1,3-4", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole),
      ("lines=0-1", .whole), ("Bytes= 1-2", .part(1..<3)),
    ] as [(String?, ByteRange)])
  func ranges(header: String?, range: ByteRange) {
    #expect(ByteRange(header, size: 10) == range)
  }

  @Test("a page below the board's path, with the script and nothing else added")
  func page() async throws {
    let board = try PreviewedBoard()
    let responder = await board.responder()
    let answer = responder.answer(Request("/bord/vacatures/a/"))
    guard case .bytes(let bytes) = answer.body else {
      Issue.record("a page is bytes")
      return
    }
    let script = "<script src=\"/bord/__prikbord/preview.js\" data-snapshot=\"run-1\"></script>"
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(answer.status == 200 && text.contains(script + "</body>"))
    #expect(
      Array(text.replacing(script, with: "").utf8)
        == responder.snapshot.pages["vacatures/a/index.html"])
  }

  @Test(
    "where the board is and where it is not",
    arguments: [
      ("/", 301), ("/bord", 301), ("/bord/", 200), ("/bord/vacatures/a", 301),
      ("/vacatures/a/", 404), ("/bord/nee", 404), ("/bord/index.html", 200),
      ("/bord/map/rapport.txt", 200), ("/bord/map/", 404), ("/bord/Content/board.yml", 404),
      ("/bord/__prikbord", 301), ("/bord/__prikbord/", 200), ("/__prikbord/preview.js", 200),
      ("/bord/__prikbord/nee", 404),
      ("/bord/__prikbord/explain/Content/vacancies/a.md", 200),
      ("/bord/__prikbord/explain/Content/board.yml", 404),
    ])
  func places(target: String, status: Int) async throws {
    let board = try PreviewedBoard()
    #expect(await board.responder().answer(Request(target)).status == status)
  }

  @Test("a board open to others answers to any name")
  func bound() async throws {
    let board = try PreviewedBoard()
    var request = Request("/bord/")
    request.hosts = ["bord.example"]
    #expect(await board.responder(isLocal: true).answer(request).status == 403)
    #expect(await board.responder(isLocal: false).answer(request).status == 200)
  }

  @Test("what is refused is said in the language of the board")
  func refusals() async throws {
    let board = try PreviewedBoard()
    try board.write("Content/board.yml", PreviewedBoard.settings + "language: de\n")
    let responder = await board.responder()
    var change = Request("/bord/")
    change.method = "PUT"
    var range = Request("/bord/map/rapport.txt")
    range.range = "bytes=10-"
    let told = [change, Request("x"), range].map { request in
      if case .bytes(let bytes) = responder.answer(request).body {
        String(decoding: bytes, as: UTF8.self)
      } else {
        ""
      }
    }
    #expect(told == ["nur GET und HEAD\n", "ungültige Anfrage\n", "die Datei hat 10 Bytes\n"])
  }
}
