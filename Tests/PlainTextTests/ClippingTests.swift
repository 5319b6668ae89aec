import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Pages that a web clipper saved as Markdown with front matter.
@Suite struct ClippingTests {
  private func posting(_ frontMatter: String, heading: String = "Night Porter") -> Posting {
    let text = """
      ---
      \(frontMatter)
      ---
      # \(heading)

      The Anchor Hotel is a house with forty rooms, and you keep the door from ten to six every night.
      """
    return Posting(readPosting(SourceText(path: "a.md", text: text)), slug: "a")
  }

  private static let source = "source: \"https://www.seaside-jobs.example/4711\"\n"

  @Test(
    "the title is without the site's name, where the page or its address says which words are its own"
  )
  func title() {
    #expect(posting(Self.source + "title: Night Porter | The Anchor").title == "Night Porter")
    #expect(
      posting(Self.source + "title: Night Porter - Seaside Jobs", heading: "Jobs").title
        == "Night Porter")
    // The page has it all.
    let whole = "Night Porter - Weekends"
    #expect(posting(Self.source + "title: \(whole)", heading: whole).title == whole)
    // Nobody clipped it.
    #expect(posting("title: Night Porter | The Anchor").title == "Night Porter | The Anchor")
  }

  @Test("the day of the page is the posting's, and the day of the clipping is not")
  func days() {
    let both = posting(
      Self.source + "title: Night Porter\npublished: 2027-02-03\ncreated: 2027-02-09")
    #expect(both.posted?.iso == "2027-02-03" && !both.draft)
    #expect(
      posting(Self.source + "title: Night Porter\npublished:\ncreated: 2027-02-09").posted == nil)
    #expect(posting("title: Night Porter\ncreated: 2027-02-09").posted?.iso == "2027-02-09")
    #expect(posting("title: Night Porter\npublished: false").draft)
  }

  @Test func theDayOfTheClippingIsTold() {
    let text =
      "---\n\(Self.source)title: Night Porter\ncreated: 2027-02-09\n---\nYou keep the door.\n"
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(reading.diagnostics.contains { $0.code == "dropped-line" })
  }
}
