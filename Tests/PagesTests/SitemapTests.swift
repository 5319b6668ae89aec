import Days
import Diagnostics
import Postings
import Testing

@testable import Pages

@Suite("Sitemaps within the protocol's limits")
struct SitemapTests {
  private func site(_ count: Int) async throws -> Site {
    try await MadeBoard.site(
      (0..<count).map { number in
        MadeBoard.posting("v\(number)", posted: Day(year: 2024, month: 7, day: 1 + number % 14))
      })
  }

  private func text(_ document: any Document) -> String {
    var bytes: [UInt8] = []
    document.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a few pages make one file")
  func small() async throws {
    let site = try await site(3)
    let documents = Sitemap.documents(site, PostingPage.pages(of: site))
    #expect(documents.map(\.path) == ["sitemap.xml"])
    #expect(text(documents[0].document).contains("<loc>https://example.org/vacatures/v0/</loc>"))
  }

  @Test("more addresses than a file may hold are spread, and an index lists the files")
  func addresses() async throws {
    let site = try await site(25)
    let pages = PostingPage.pages(of: site)
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
  func bytes() async throws {
    let site = try await site(60)
    let pages = PostingPage.pages(of: site)
    let limits = Sitemap.Limits(addresses: 50_000, bytes: 4096)
    let documents = Sitemap.documents(site, pages, limits: limits)
    #expect(documents.count > 3)
    for document in documents.dropFirst() { #expect(text(document.document).utf8.count <= 4096) }
  }

  @Test("an update that is yet to come has changed nothing")
  func future() async throws {
    let site = try await site(1)
    #expect(PostingPage(site.vacancies[0]).lastModified == Day(iso: "2024-07-01"))
  }
}
