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

  @Test(
    "a clipping is known by the address of its page and the day on which it was made",
    arguments: ["clipped", "saved", "captured", "retrieved"])
  func otherKeys(day: String) {
    let clipped =
      "title: Night Porter | The Anchor\nurl: https://www.seaside-jobs.example/4711\n\(day): 2026-11-30"
    #expect(posting(clipped).title == "Night Porter")
    // Another system's posting, with its way to apply.
    let own =
      "title: Night Porter | The Anchor\nurl: https://www.seaside-jobs.example/4711\ncreated: 2026-11-30"
    #expect(posting(own).title == "Night Porter | The Anchor")
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

  private static let page = """
    [Skip to content](#main)

    - [Rooms](https://anchor.example/rooms)
    - [Restaurant](https://anchor.example/food)
    - [The house](https://anchor.example/house)

    # Night Porter

    The Anchor Hotel is a house with forty rooms, and you keep the door from ten to six every night.

    | Hours | 36 a week |
    |---|---|
    | Place | Whitby |

    Read [our story](https://anchor.example/house) before you write. Whom to ask:

    [ruth@anchor.example](mailto:ruth@anchor.example)

    [Share on LinkedIn](https://social.example/s) · [Copy link](#copy)

    ## Similar jobs

    ### [Chambermaid](https://anchor.example/jobs/2)

    Whitby - 20 hours - £11.80 an hour

    [Imprint](/imprint) [Privacy](/privacy)
    """

  @Test("the furniture of a clipped page goes, line by line, and all else stays as it is")
  func furniture() {
    let text = "---\n\(Self.source)title: Night Porter\n---\n\(Self.page)\n"
    let reading = readPosting(SourceText(path: "a.md", text: text))
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    let kept = Self.page.split(separator: "\n")[4..<11]
    #expect(kept.allSatisfy { body.contains($0) }, "\(body)")
    for gone in ["Rooms", "Skip to", "Share on", "Chambermaid", "11.80", "Imprint"] {
      #expect(!body.contains(gone), "\(gone)")
      // What goes is told, with its line.
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains(gone) }
      #expect(
        reading.lines.contains { $0.number == (line ?? -1) + 1 && $0.kind == .dropped }, "\(gone)")
    }
    // A line of the body is found in the file.
    let place = body.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("The Anchor") }
    #expect(reading.body.sourceLine(of: (place ?? -1) + 1) == 13)
  }

  private func body(_ text: String, _ frontMatter: String = "") -> String {
    let reading = readPosting(SourceText(path: "a.md", text: frontMatter + text + "\n"))
    return String(decoding: reading.body.markdown, as: UTF8.self)
  }

  @Test("the address of the page is no error, and told as the day of the clipping is")
  func address() {
    let text = "---\n\(Self.source)title: Night Porter\n---\n\(Self.page)\n"
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(!reading.isRefused && !reading.diagnostics.contains { $0.severity == .error })
    #expect(reading.diagnostics.contains { $0.message.contains("the page that was clipped") })
  }

  @Test("what the text itself shows and leads to stays")
  func ownLinks() {
    let steps = "1. [Download the form](form.pdf)\n2. [Fill in the questions](/ask)"
    let own =
      "# Night Porter\n\nYou keep the door of a house with forty rooms, from ten to six.\n\n"
      + "![Our team at work](team.jpg)\n\n[Read the full description](full.pdf)\n\n\(steps)\n\n"
      + "€ 3.200 – € 4.100 [Bewaar](/b)\n\nThen you write to us, and we answer within a week."
    let left = body(own)
    for kept in ["team.jpg", "full.pdf", "form.pdf", "Fill in", "4.100"] {
      #expect(left.contains(kept), "\(kept)")
    }
  }

  @Test(
    "fences and tables are Markdown's own; a heading's ruler goes with it",
    arguments: ["\n", "\r\n"])
  func signs(end: String) {
    let page = """
      # Night Porter

      You keep the door of a house with forty rooms, from ten to six every night.

      ~~~
      ```
      [Privacy](/privacy)
      ~~~

      Similar jobs
      ------------

      [Chambermaid](/jobs/2) [Cook](/jobs/3)

      [Imprint](/imprint) [Privacy policy](/privacy)
      """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    let left = body(page)
    #expect(left.contains("[Privacy](/privacy)"))
    #expect(!left.contains("Similar") && !left.contains("-----") && !left.contains("Imprint"))
  }

  @Test func theSiteOfATitleOfManyBarsIsFound() {
    let bars = Array(repeating: "a", count: 4000).joined(separator: " | ")
    #expect(posting(Self.source + "title: \(bars) | Seaside Jobs").title != nil)
  }

  @Test("what an editor wrote is left alone, whatever it looks like")
  func editors() {
    let text = "---\ntitle: Night Porter\norganisation: The Anchor\n---\n\(Self.page)\n"
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(String(decoding: reading.body.markdown, as: UTF8.self) == Self.page + "\n")
    #expect(reading.lines.isEmpty)
  }

  @Test func theDayOfTheClippingIsTold() {
    let text =
      "---\n\(Self.source)title: Night Porter\ncreated: 2027-02-09\n---\nYou keep the door.\n"
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(reading.diagnostics.contains { $0.code == "dropped-line" })
  }
}
