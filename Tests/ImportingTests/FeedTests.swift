import Facts
import Postings
import Testing

@testable import Importing

@Suite("What an application system sends")
struct FeedTests {
  private func read(
    _ text: String, name: String = "a.json"
  ) async throws -> (key: String, postings: [ImportedPosting]) {
    let (kind, postings) = try await SourceKind.read(Document(name: name, bytes: Array(text.utf8)))
    return (kind.key, postings)
  }

  @Test(
    "may be one vacancy, which is no list of all",
    arguments: [
      (
        "greenhouse",
        "{\"id\": 4, \"title\": \"Adviseur\", \"absolute_url\": \"https://x.example/4\", \"content\": \"&lt;p&gt;Je adviseert.&lt;/p&gt;\"}"
      ),
      (
        "lever",
        "{\"id\": \"4\", \"text\": \"Adviseur\", \"hostedUrl\": \"https://x.example/4\", \"categories\": {}, \"descriptionBody\": \"<p>Je adviseert.</p>\"}"
      ),
      (
        "recruitee",
        "{\"offer\": {\"id\": 4, \"title\": \"Adviseur\", \"description\": \"<p>Je adviseert.</p>\"}}"
      ),
      (
        "smartrecruiters",
        "{\"id\": \"4\", \"name\": \"Adviseur\", \"releasedDate\": \"2026-11-02\", \"jobAd\": {\"sections\": {\"jobDescription\": {\"text\": \"<p>Je adviseert.</p>\"}}}}"
      ),
    ])
  func one(key: String, job: String) async throws {
    let document = try Document(name: "a.json", bytes: Array(job.utf8))
    let (kind, postings) = try await SourceKind.read(document)
    #expect(kind.key == key && postings.map(\.id) == ["4"])
    #expect(postings.first?.facts[.title] == .text("Adviseur"))
    #expect(postings.first?.text.words == "Je adviseert.\n")
    #expect(!kind.isList(document) && !kind.isWhole(document, ReadOptions()))
  }

  @Test("is Teamtailor's as RSS, too")
  func teamtailor() async throws {
    let (key, postings) = try await read(
      """
      <rss xmlns:tt="https://teamtailor.com/locations"><channel><title>De Pan</title><item><title>Kok</title>
      <description>&lt;p&gt;Je kookt.&lt;/p&gt;</description><pubDate>Mon, 2 Nov 2026 09:00:00 +0100</pubDate>
      <link>https://werk.pan.example/jobs/1-kok</link><remoteStatus>none</remoteStatus><guid>g-1</guid>
      <tt:locations><tt:location><tt:city>Ommen</tt:city></tt:location></tt:locations></item></channel></rss>
      """, name: "https://werk.pan.example/jobs.rss")
    let posting = try #require(postings.first)
    #expect(key == "teamtailor" && posting.id == "g-1" && posting.text.words == "Je kookt.\n")
    #expect(posting.facts[.organisation] == .text("De Pan"))
    #expect(posting.facts[.posted]?.words == "2026-11-02")
    #expect(posting.facts[.apply]?.words == "https://werk.pan.example/jobs/1-kok")
    #expect(posting.facts[.locations]?.words?.hasPrefix("Ommen") == true)
  }

  @Test("says where one applies where Personio's feed has its vacancies")
  func personio() async throws {
    let xml = "<workzag-jobs><position><id>7</id><name>Koch</name></position></workzag-jobs>"
    let (_, there) = try await read(xml, name: "https://pan.jobs.personio.de/xml?language=de")
    #expect(there.first?.facts[.apply]?.words == "https://pan.jobs.personio.de/job/7")
    let (_, saved) = try await read(xml, name: "a.xml")
    #expect(saved.first?.facts[.apply] == nil)
  }

  @Test("has addresses without a scheme or with references, and one beside the vacancy")
  func teachingVacancies() async throws {
    let (_, some) = try await read(
      """
      <items><item><reference>1</reference><jobTitle>Teacher</jobTitle><jobAdvert>You teach.</jobAdvert>
      <advertUrl><![CDATA[ www.school.example/1?a=1&amp;b=2 ]]></advertUrl><jobRole>teacher</jobRole>
      <keyStages>ks5</keyStages><ectSuitable>true</ectSuitable></item></items>
      """, name: "a.xml")
    #expect(some.first?.facts[.apply]?.words == "https://www.school.example/1?a=1&b=2")
    #expect(
      some.first?.extra == [
        "role": .text("teacher"), "keystages": .text("ks5"), "ect": .text("true"),
      ])
    let (_, more) = try await read(
      """
      <rss><channel><link>https://school.example</link><item><link>https://school.example/2</link><content><Vacancy>
      <Vacancy_ID>2</Vacancy_ID><Vacancy_title>Assistant</Vacancy_title><Advert_text>You help.</Advert_text>
      </Vacancy></content></item></channel></rss>
      """, name: "a.xml")
    #expect(more.first?.facts[.apply]?.words == "https://school.example/2")
  }

  @Test("has the lines and titles that WordPress shows")
  func wordPress() async throws {
    func item(_ title: String, _ text: String) -> String {
      "<item><title><![CDATA[\(title)]]></title><post_id>\(title.count)</post_id><post_type>job_listing</post_type><status>publish</status><encoded><![CDATA[\(text)]]></encoded></item>"
    }
    let (_, postings) = try await read(
      "<rss><channel><wxr_version>1.2</wxr_version>"
        + item(
          "Kok &amp; bakker",
          "Je kookt.\nUren: 32\n\n[gallery ids=\"1,2\"]Kom [snel].\n[caption id=\"a\"]foto[/caption]"
        )
        + item("Ober", "<!-- wp:list --><ul><li>soep</li>\n<li>taart</li></ul><!-- /wp:list -->")
        + "</channel></rss>", name: "a.xml")
    #expect(postings.first?.facts[.title] == .text("Kok & bakker"))
    #expect(
      postings.map(\.text.words) == [
        "Je kookt.\nUren: 32\n\nKom [snel].\nfoto\n", "- soep\n- taart\n",
      ])
  }
}
