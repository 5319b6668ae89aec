import Days
import Diagnostics
import Postings
import Testing

@testable import Pages

@Suite("Sitemaps within the protocol's limits")
struct SitemapTests {
  private func site(_ count: Int) throws -> Site {
    let board = MadeBoard.board(
      (0..<count).map { number in
        MadeBoard.posting("v\(number)", posted: Day(year: 2024, month: 7, day: 1 + number % 14))
      })
    let texts = try MadeBoard.texts()
    return Site(
      board: board, postingProse: board.vacancies.map { _ in .empty }, organisationProse: [],
      pageProse: [], texts: texts, groups: SiteGroups(board, texts))
  }

  private func text(_ document: any Document) -> String {
    var bytes: [UInt8] = []
    document.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a few pages make one file")
  func small() throws {
    let site = try site(3)
    let documents = Sitemap.documents(site, (0..<3).map(PageSubject.posting))
    #expect(documents.map(\.path) == ["sitemap.xml"])
    #expect(text(documents[0].document).contains("<loc>https://example.org/vacatures/v0/</loc>"))
  }

  @Test("more addresses than a file may hold are spread, and an index lists the files")
  func addresses() throws {
    let site = try site(25)
    let pages = (0..<25).map(PageSubject.posting)
    let documents = Sitemap.documents(site, pages, limits: .init(addresses: 10))
    #expect(
      documents.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let index = text(documents[0].document)
    #expect(
      index.contains("<sitemapindex")
        && index.contains("<loc>https://example.org/sitemap-3.xml</loc>"))
    // The newest page of the first file was posted on the 14th.
    #expect(index.contains("<lastmod>2024-07-14</lastmod>"))
    let counts = documents.dropFirst().map { text($0.document).ranges(of: "<url>").count }
    #expect(counts == [10, 10, 5])
  }

  @Test("no file is larger than it may be")
  func bytes() throws {
    let site = try site(60)
    let pages = (0..<60).map(PageSubject.posting)
    let limits = Sitemap.Limits(addresses: 50_000, bytes: 4096)
    let documents = Sitemap.documents(site, pages, limits: limits)
    #expect(documents.count > 3)
    for document in documents.dropFirst() { #expect(text(document.document).utf8.count <= 4096) }
  }

  @Test("an update that is yet to come has changed nothing")
  func future() throws {
    let site = try site(1)
    #expect(site.lastModified(PageSubject.posting(0)) == Day(iso: "2024-07-01"))
  }
}
