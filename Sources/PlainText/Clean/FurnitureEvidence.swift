/// What speaks for a line being page furniture, or against it.
///
/// `FurnitureReading` finds it line by line, `FurnitureWeights` says what it counts, `Furniture` cuts the text by it.
enum FurnitureEvidence: UInt8, CaseIterable {
  // What its words are.
  /// Words of furniture and nothing else: "Bewaar vacature", "Facebook Instagram LinkedIn".
  case whole
  /// One such word that text may hold as well: "Website", "Team".
  case word
  /// Begins as such lines do: "Deel deze …", "Skip to …".
  case begins
  /// Holds what only furniture says: "cookies accepteren", "keer bekeken".
  case holds
  /// Asks to press, and names a thing of the page: "Bekijk bedrijfsprofiel", "Stelle merken".
  case pressed
  /// Half of its words are of furniture.
  case mostly
  /// Says so beside something else: "Sheffield · 2 weeks ago · Over 100 people clicked apply".
  case mixed
  /// A known heading that is a button as well, with no text below it: "Solliciteren".
  case button
  /// A known heading that is a link as well, with no text below it: "Over ons".
  case link

  // What it looks like.
  /// The label of a field that must be filled: "Naam *".
  case starred
  /// "[kaart]", "[x] secundair [ ] basis"
  case bracketed
  /// "Clare (14)" among others: the filters of a search.
  case facet
  /// "♡ 23", ":ship: 6"
  case tally
  /// "3 dagen geleden"
  case ago
  /// "Home > Vacatures > Adviseur"
  case path
  /// The title beside the site's name, or at the end of a path, and the title itself stands below.
  case pageTitle
  /// One of the links to the page's own sections.
  case contents
  /// A button with the title in it: "Save Tree Officer at Wexcombe".
  case quotesTitle
  /// "Company logo for, …", "Tidewater logo".
  case logo
  case copyright
  /// "Met vriendelijke groet," in the second half: a signature follows.
  case closing
  /// Short columns without numbers.
  case columns
  /// Links of Markdown and nothing else.
  case links
  /// A web address or a host and nothing else.
  case host
  /// A number and nothing else.
  case number
  /// Right over the files to download: "Attachments".
  case overFiles
  /// Three times in the text.
  case often
  /// The same words stand below, beyond a button.
  case again
  /// A street or a post code below the text.
  case address

  // Where it stands.
  /// Before the last link of the site that stands over the posting.
  case overLinks
  /// Among the links of a menu.
  case inMenu
  /// Below the first furniture after the text.
  case belowText
  /// Below the closing of a letter: its signature, and what mail programs put under it.
  case belowClosing
  /// Under the heading of other vacancies.
  case underOthers
  /// Beside the fields of a form.
  case besideForm

  // What it is instead.
  case sentence
  case paragraph
  case listItem
  /// A heading of Markdown.
  case markdownHeading
  /// A known heading over text.
  case heading
  /// A known heading over nothing.
  case bareHeading
  /// A link's words over a paragraph, apart: a heading that nobody listed.
  case overText
  /// A label and its value.
  case labelled
  /// "Geplaatst op 3 maart 2027": a label and its day.
  case day
  /// Amounts, hours, dates.
  case fact
  /// The words of a fact and no others: "Vollzeit".
  case factAlone
  /// One of several labels with their values, or of the lines that tell whom to ask.
  case factBox
  /// A mail address or a telephone number.
  case contact
  /// The word of a job, a gender mark.
  case jobTitle
  /// Between the last link of the site and the first text: title, employer, place.
  case head
  /// Nothing tells it from text.
  case plain
}

struct FurnitureEvidenceSet {
  private(set) var bits: UInt64 = 0

  mutating func insert(_ piece: FurnitureEvidence) { bits |= 1 << UInt64(piece.rawValue) }
  mutating func insert(_ piece: FurnitureEvidence, if isTrue: Bool) { if isTrue { insert(piece) } }
  mutating func remove(_ piece: FurnitureEvidence) { bits &= ~(1 << UInt64(piece.rawValue)) }
  mutating func remove(_ pieces: UInt64) { bits &= ~pieces }
  func without(_ piece: FurnitureEvidence) -> Self {
    var rest = self
    rest.remove(piece)
    return rest
  }
  func contains(_ piece: FurnitureEvidence) -> Bool { bits & 1 << UInt64(piece.rawValue) != 0 }
  func holds(anyOf mask: UInt64) -> Bool { bits & mask != 0 }
  var pieces: [FurnitureEvidence] { FurnitureEvidence.allCases.filter(contains) }

  static func mask(_ pieces: FurnitureEvidence...) -> UInt64 {
    pieces.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Furniture by itself, whatever stands beside it.
  static let known = mask(
    .whole, .word, .begins, .holds, .pressed, .button, .link, .starred, .bracketed, .facet,
    .ago, .tally, .path, .pageTitle, .contents,
    .quotesTitle, .logo, .copyright, .closing, .links, .host)
  /// Below the text such a line begins what the page says after it.
  static let beginsBelow = mask(
    .whole, .begins, .holds, .button, .starred, .path, .copyright, .closing, .ago,
    .pressed, .links, .tally)
  /// A site's own links over the posting.
  static let ofSite = mask(
    .whole, .word, .begins, .holds, .path, .columns, .links, .host, .pageTitle)
  /// What a heading or a label stands over.
  static let text = mask(.sentence, .paragraph, .contact, .listItem, .labelled, .heading)

  var isKnown: Bool { holds(anyOf: Self.known) }
}
