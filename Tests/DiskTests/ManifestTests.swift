import Testing

@testable import Disk

@Suite("The list of own files")
struct ManifestTests {
  private static let digest = String(repeating: "0a", count: 16)

  @Test("it reads back as it was written, whatever letters its names have")
  func roundTrip() {
    let names = [
      "index.html", "a b/ c /x.html", "café/é.txt", "%0A.txt", "a\u{2028}b", " ", "…", "a\\b",
      ".well-known/security.txt", "5 CNAME", "'\"<>&", "0 0 0", "😀",
    ]
    var entries: [String: Manifest.Entry] = [:]
    for (size, name) in names.enumerated() {
      #expect(Manifest.holds(name))
      entries[name] = .init(digest: Self.digest, size: size)
    }
    let manifest = Manifest(entries)
    #expect(Manifest(reading: manifest.bytes) == manifest)
  }

  @Test(
    "a name that a line cannot hold, or that leads out, is none",
    arguments: [
      "", "a\nb", "\n", "a\rb", "a\0b", "a\tb", "a\u{7F}", "/a", "a/", "a//b", "../a", "a/../b",
      "a/..",
      "./a", "a/./b", ".", "..", "zz\n\(String(repeating: "0", count: 32)) 5 CNAME",
    ])
  func refused(name: String) {
    // The plan of a site refuses what no list holds: written out, such a name could be two lines.
    #expect(!Manifest.holds(name))
  }

  @Test("a list that was cut off or written by others is none, and never an empty one")
  func broken() {
    let whole = Manifest([
      "a": .init(digest: Self.digest, size: 1), "b": .init(digest: Self.digest, size: 22),
    ]).bytes
    for length in 0..<whole.count where length != "prikbord 1\n".utf8.count {
      // Cut at a line's end it is a shorter list; anywhere else it is none.
      let cut = Array(whole[..<length])
      if cut.last == 10 { continue }
      #expect(Manifest(reading: cut) == nil, "\(length)")
    }
    for text in [
      "", "prikbord 2\n", "prikbord 1", "prikbord 1\nx\n", "prikbord 1\n\n",
      "prikbord 1\n\(Self.digest) -1 a\n", "prikbord 1\n\(Self.digest) 1  \n\n",
      "prikbord 1\n\(Self.digest) 1 a\n\(Self.digest) 1 a\n",
      "prikbord 1\n\(Self.digest.uppercased()) 1 a\n", "prikbord 1\nDIGEST 1 a\n",
      "\u{FEFF}prikbord 1\n", "prikbord 1\r\n",
    ] {
      #expect(Manifest(reading: Array(text.utf8)) == nil, "\(text)")
    }
    #expect(Manifest(reading: Array("prikbord 1\n".utf8)) == Manifest())
  }
}
