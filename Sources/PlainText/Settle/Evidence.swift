/// What speaks for a candidate or against it. A rule finds it; `Weights` says how much it counts.
enum Evidence: UInt8, CaseIterable, Sendable {
  // How the text presents it.
  /// Behind its label: "Functie: …", "Werkgever TAB …".
  case label
  /// The line that looks most like the titles of other pages.
  case titleLike
  /// Behind its label without a sign, or among columns that are facts.
  case looseLabel
  /// Behind a label that another overrules: "School: …".
  case weakLabel
  /// A heading of Markdown.
  case heading
  /// The first line that is no furniture.
  case first
  /// Facts stand right below.
  case overFacts
  /// The first paragraph or section stands right below.
  case overText
  /// Blank lines round it.
  case alone
  /// The whole of a line.
  case ownLine
  /// The line before leads to it: "Wir suchen zum nächstmöglichen Zeitpunkt eine".
  case ledTo
  /// The subject of a mail.
  case subject

  // Where else it stands.
  /// As a line of its own once more.
  case repeated
  /// Within another short line.
  case quoted
  /// At the end of a path of links.
  case pathEnd
  /// A column of the page's title: "X | Gemeente Y".
  case pageTitle
  /// Twice in the text; four times.
  case mentionedTwice, mentionedOften
  /// The domain of a mail or web address is made of it.
  case domain

  // What its words are.
  /// The word of a job.
  case jobWord
  /// "(m/w/d)", "Gärtner*in".
  case genderMark
  /// The words of an organisation's name, its form in law.
  case organisationForm

  // What names an employer.
  /// The text of a logo.
  case logo
  /// Right below or above the title.
  case besideTitle
  /// "Baker at X", "Vacature bij X", behind a job.
  case titlePart
  /// "Werken bij X" heads the employer's own site.
  case ownSite
  /// Over the links of the page's own site.
  case siteHead
  /// At the head of the page, and the text says it again as a name: "about tallyho", "tallyho makes …".
  case echoed
  /// "You will be employed by X", "Arbeitsvertrag mit der X".
  case employs
  /// "X zoekt", "X is hiring".
  case seeks
  /// "X is een …".
  case isDescribed
  /// "X is a …", and nothing says that it is an organisation: a tool may be described so.
  case isSomething
  /// "Bij X werk je".
  case worksAt
  /// "Wij zijn X".
  case introduces
  /// "Over X", or the subject under "Over ons".
  case about
  /// The subject of the text's first sentence.
  case opens
  /// A name in prose, without more.
  case named
  /// Sender of the mail, header of the page.
  case carrier
  /// Over a street and a post code, or behind a sign of copyright.
  case imprint

  // What it is instead.
  /// The words of a menu or a button.
  case menu
  /// A line that was dropped as furniture.
  case furniture
  /// In a list of other vacancies.
  case others
  /// The words that head a section.
  case sectionHeading
  /// The line is another fact.
  case otherFact
  /// A person's name.
  case person
  /// A place and nothing else.
  case place
  /// Numbers, amounts, addresses.
  case digits
  /// Ends in a question mark or an exclamation mark.
  case question
  /// Ends in a colon, a comma, a word that leads on.
  case openEnd
  case sentence
  /// Begins with a small letter.
  case smallLetter
  /// An item of a list.
  case listed
  /// In a run of short lines without a blank between.
  case amongLinks
  /// A site of many employers.
  case jobSite
  /// Below the first paragraphs.
  case late
  /// Under a heading of tasks, requirements or what is offered.
  case inSection
  /// More words than a name has.
  case long
  /// Common words alone.
  case generic
  /// Another column of the line is employer, site or place.
  case holdsMore
  /// Without the word "Vacature" before it.
  case stripped
  /// The words of the title, or of a job.
  case isTitle
  /// A part of an organisation.
  case department
  /// "for our client, X": an agency says so.
  case client
  /// An agency that seeks for somebody else whom the text names.
  case agency
}

/// Pieces of evidence, each at most once.
struct EvidenceSet: Equatable, Sendable {
  private(set) var bits: UInt64 = 0

  init(_ pieces: [Evidence] = []) {
    for piece in pieces { insert(piece) }
  }

  private init(bits: UInt64) { self.bits = bits }

  mutating func insert(_ piece: Evidence) { bits |= 1 << UInt64(piece.rawValue) }
  mutating func insert(_ piece: Evidence, if isTrue: Bool) { if isTrue { insert(piece) } }
  func contains(_ piece: Evidence) -> Bool { bits & 1 << UInt64(piece.rawValue) != 0 }
  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }

  /// Those within a mask, and those outside it.
  func only(_ mask: UInt64) -> Self { Self(bits: bits & mask) }
  func without(_ mask: UInt64) -> Self { Self(bits: bits & ~mask) }

  var pieces: [Evidence] { Evidence.allCases.filter(contains) }
}
