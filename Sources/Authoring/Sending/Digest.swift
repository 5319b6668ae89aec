package import Days
import Diagnostics
import Facts
package import Pages
import Platform
import Postings
import Slugs
import Templating

/// The vacancies that came open since a day, for a newsletter: as Markdown, and as a mail that waits to be sent.
package struct Digest {
  package struct Entry {
    let title: String
    let facts: String
    let url: String
  }

  package struct Section {
    /// Nil where nobody asked for sections.
    let title: String?
    let entries: [Entry]
  }

  package let subject: String
  package let count: Int
  private let sections: [Section]
  private let summary: String
  private let date: String

  /// `facet` makes a section of each of its values; a vacancy with several of them is in the first.
  package init(of site: Site, since day: Day, by facet: FacetKind? = nil) {
    let new = site.open.filter { $0.own.posting.posted.map { $0 >= day } ?? false }
    let strings = site.texts.strings
    subject = strings.text("digest_subject", .text(site.settings.name))
    count = new.count
    date = site.today.rfc822(offsetSeconds: 0)
    summary = strings.text("digest_count", .whole(new.count))
    guard let facet else {
      sections = [Section(title: nil, entries: new.map(Self.entry))]
      return
    }
    let byValue = Dictionary(grouping: new) { $0.values(facet).first }
    var sections = site.facet(facet).values.enumerated().compactMap { position, value in
      byValue[position].map { Section(title: value.name, entries: $0.map(Self.entry)) }
    }
    if let rest = byValue[nil] {
      sections.append(Section(title: "…", entries: rest.map(Self.entry)))
    }
    self.sections = sections
  }

  private static func entry(_ vacancy: SiteVacancy) -> Entry {
    let posting = vacancy.own.posting
    let until = vacancy.own.timeline.lastDay.map {
      vacancy.site.texts.strings.text("digest_until", .day($0))
    }
    let places = posting.locations.map(\.name).joined(separator: ", ")
    let facts = [posting.organisation, places.isEmpty ? nil : places, until].compactMap(\.self)
    return Entry(
      title: vacancy.title, facts: facts.joined(separator: " · "), url: vacancy.absoluteURL)
  }

  package func markdown() -> String {
    "# \(Self.escaped(subject))\n\n\(summary)\n" + body()
  }

  private func body() -> String {
    sections.filter { !$0.entries.isEmpty }.map { section in
      let title = section.title.map { "\n## \(Self.escaped($0))\n" } ?? ""
      let lines = section.entries.map {
        "- [\(Self.escaped($0.title))](\($0.url))"
          + ($0.facts.isEmpty ? "" : "  \n  \(Self.escaped($0.facts))")
      }
      return title + "\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Signs of Markdown in a text are that text.
  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>#".contains($0) ? "\\\($0)" : $0.isNewline ? " " : String($0) }.joined()
  }

  // MARK: The mail

  /// A message (RFC 5322) in two forms, plain and HTML. `X-Unsent` makes mail programs open it to be sent; who
  /// sends it to whom is theirs to fill in.
  package func mail() -> String {
    let boundary = "prikbord-digest"
    let plain =
      summary + "\n"
      + sections.map { section in
        (section.title.map { "\n\($0.uppercased())\n" } ?? "")
          + section.entries.map { entry in
            "\n"
              + [entry.title, entry.facts, entry.url].filter { !$0.isEmpty }
              .map { $0 + "\n" }.joined()
          }.joined()
      }.joined()
    let html =
      "<!doctype html>\n<title>\(Self.html(subject))</title>\n<h1>\(Self.html(subject))</h1>\n"
      + "<p>\(Self.html(summary))</p>\n"
      + sections.map { section in
        (section.title.map { "<h2>\(Self.html($0))</h2>\n" } ?? "") + "<ul>\n"
          + section.entries.map {
            "<li><a href=\"\(Self.html($0.url))\">\(Self.html($0.title))</a>"
              + ($0.facts.isEmpty ? "" : "<br>\(Self.html($0.facts))") + "</li>\n"
          }.joined() + "</ul>\n"
      }.joined()
    return [
      "Date: \(date)", "Subject: \(Self.encodedWords(subject))", "X-Unsent: 1", "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
      Self.part("text/plain", plain, boundary), Self.part("text/html", html, boundary),
      "--\(boundary)--", "",
    ].joined(separator: "\r\n")
  }

  private static func part(_ type: String, _ text: String, _ boundary: String) -> String {
    [
      "--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: base64",
      "", base64(Array(text.utf8)),
    ].joined(separator: "\r\n")
  }

  /// RFC 2047, 2: words of at most 75 letters, none of which cuts a letter in two.
  private static func encodedWords(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var words: [String] = []
    var part = ""
    for character in text + "\0" {
      if character == "\0" || part.utf8.count + character.utf8.count > 42 {
        words.append("=?utf-8?B?\(base64(Array(part.utf8)))?=")
        part = ""
      }
      part.append(character)
    }
    return words.joined(separator: "\r\n ")
  }

  private static func html(_ text: String) -> String { escapedHTML(text) }
}

private func base64(_ bytes: [UInt8]) -> String {
  Data(bytes).base64EncodedString(
    options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
}
