import Testing

@testable import Building

@Suite("A place of a site")
struct SitePlaceTests {
  @Test(
    "is the smallest folder that holds all files",
    arguments: [
      (["vacatures/a/index.html"], "vacatures/a/"),
      (["vacatures/a/index.html", "vacatures/a/deadline.ics"], "vacatures/a/"),
      (["vacatures/aa/index.html", "vacatures/ab/index.html"], "vacatures/"),
      (["vacatures/a/index.html", "vacatures/a/foto/x.png"], "vacatures/a/"),
      (["vacatures/a/index.html", "vacaturesindex.html"], ""),
      (["vacatures/a/index.html", "index.html"], ""),
      (["café/x", "cafe/x"], ""),
    ])
  func smallest(files: [String], prefix: String) {
    #expect(SitePlace(holding: files)?.prefix == prefix)
    #expect(SitePlace(holding: files.reversed())?.prefix == prefix)
    #expect(files.allSatisfy { SitePlace(holding: files)?.holds($0) == true })
  }

  @Test("of no files is none, and the whole site holds all")
  func ends() {
    #expect(SitePlace(holding: [String]()) == nil)
    #expect(SitePlace(holding: ["index.html"]) == .whole)
    #expect(SitePlace.whole.path(in: "/srv/Site") == "/srv/Site")
    #expect(SitePlace(holding: ["a/b/x"])?.path(in: "/srv/Site") == "/srv/Site/a/b")
  }
}
