import Facts
import Postings

/// A line of a plain text as its writer meant it: one line of the file, or several that a mail program or a
/// PDF broke at a column.
struct PlainLine {
  /// The line of the file, from 1; of several the first.
  var number: Int
  /// The bytes, without the end of the line.
  var span: Range<Int>
  /// The tokens after quote signs and the marker.
  var tokens: Range<Int>
  var marker: Marker
  /// The lines of the file that it was joined of; empty for a line of its own.
  var parts: [Part] = []
  /// How many `>` of quoted mails stand before it.
  var depth: Int
  var isAfterBlank: Bool
  var isBeforeBlank = false
  var role: Role = .open
  /// A line of facts that the body tells as well.
  var staysInBody = false

  /// A line of the file within a line that was broken into several.
  struct Part {
    let number: Int
    /// The whole line.
    let span: Range<Int>
    /// What of it is text of the posting: no quote sign, no hyphen that broke a word.
    var text: Range<Int>
    /// It goes on in the next without a blank.
    var touchesNext = false
  }

  enum Marker: Equatable {
    case none, bullet
    case number(Int)
    /// `##`, as Markdown writes headings.
    case hash(Int)
  }

  /// What the reader decided about the line.
  enum Role: Equatable {
    case open
    case blank
    /// Gave facts and leaves the body.
    case fact
    /// Stands in the block of facts, gave none, and stays in the body.
    case unknownFact
    /// A known label whose fact a posting has no field for; stays in the body.
    case aside
    case dropped(Reason)
    case title
    case heading(HeadingTopic?)
    case listItem
    case paragraph
  }

  /// Why a line is no part of the posting.
  enum Reason: String {
    case chrome = "page furniture"
    case navigation = "navigation of the site"
    case consent = "asks for consent"
    case button = "a button"
    case sharing = "links for sharing"
    case form = "a form"
    case alerts = "offers news of vacancies"
    case counter = "counts visitors or days"
    case imprint = "the site's imprint"
    case logo = "the text of a picture"
    case chat = "belongs to the chat round the posting"
    case icons = "names of icons"
    case breadcrumb = "a trail of links"
    case countdown = "counts from a day that the text does not give"
    case ruler = "a ruler"
    case pageHeader = "a page's header or footer"
    case repeated = "repeats the title or the employer"
    case mailHeader = "a mail's header"
    case mailQuote = "announces a quoted mail"
    case factHeading = "heads the facts"
    case aroundMail = "belongs to the mail round the posting"
    case signature = "a mail's signature"
    case page = "a page number"
    case others = "belongs to another vacancy"
    case beside = "what the site says beside the posting"
  }

  var isBlank: Bool { role == .blank }
  var isOfPage: Bool { role == .dropped(.page) || role == .dropped(.pageHeader) }
}
