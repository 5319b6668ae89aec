import Facts
import Postings

/// Whom to ask and how to apply: the addresses of the text, each read by the words before it.
///
///     Mail je brief en cv aan vacatures@hetwilgenhof.example.               → apply
///     Vragen over het werk? Bel teamleider Ruud Peelen op 0317-55 50 63.    → contact
///     Vragen over de procedure stel je aan het team HRM via hrm@….          → contact, a desk
///
/// An address that one applies to is no contact's, and one for questions is no way to apply.
struct ContactRule {
  let text: TextReading
  var scan: Scan { text.scan }
  var contacts: [Contact] = []
  var apply = Apply()
  /// Where the first contact and the way to apply stand.
  var contactPlace: (tokens: Range<Int>, line: Int)?
  var applyPlace: (tokens: Range<Int>, line: Int)?

  /// The person or desk that the next address belongs to.
  var holder: Int?
  /// A role on a line of its own, whose person follows.
  var role: Range<Int>?
  var purpose: Purpose?
  /// What the section is about.
  var section: Purpose?

  /// Persons whom a section of contact names, to be asked for at the employer's own number.
  var namedForContact: Set<String> = []
  /// Those of them whom a block of short lines shows below the heading or label of contacts.
  var listed: Set<String> = []
  /// Those whom applications go to, and whom nobody is told to ask.
  var recipients: Set<String> = []
  /// From the first to the last line of running text: what stands round it may be the site's.
  let body: Range<Int>
  /// Numbers and addresses that stand beside no name, outside the text.
  var ofSite: Set<String> = []
  /// What a network shows as the role of whoever placed the posting, by name.
  var shownRoles: [String: String] = [:]
  /// Those of blocks that nothing leads to: a mail's sender, the foot of a page.
  var unannounced: Set<String> = []
  /// The line below a block that something leads to, and what for.
  var announced: (end: Int, purpose: Purpose?)?
  /// Addresses that one is asked to write to, whose box is one for those who apply.
  var applyBoxes: Set<String> = []
  /// Addresses that a sentence asks to write to, which asks no question.
  var writtenTo: Set<String> = []
  /// The desk that was named last.
  var deskBefore: Range<Int>?
  /// Persons behind the label of a contact, and the lines of addresses that belong to nobody: `+Ways`.
  var labelled: [(name: String, line: Int)] = []
  var ways: [(contact: Contact, line: Int)] = []
  /// The sentence helps those whom the form fails.
  var isOfHelp = false
  /// The sentence asks to write or call, and names no question: "Schreib uns an …".
  var asksToWrite = false
  /// "Bewirb dich mit Anschreiben und Lebenslauf bei": what the short lines below are for, and the last of them.
  var lead: (purpose: Purpose, end: Int)?
  /// A number of the sentence that belongs to nobody so far.
  var looseNumber: String?
  /// Whom the stretch named last and where that ended, and who are named together: `+Together`.
  var lastNamed: (contact: Int, end: Int)?
  var together: (other: Int, holder: Int)?
  /// The address by which one writes to whom the sentence named.
  var wayBy: (holder: Int, address: String)?
  /// An address that nothing is said of: a guess where the text names no other way to apply.
  var unclaimed: (address: String, tokens: Range<Int>, line: Int)?
  /// Nothing says so but the box, "jobs@", in a line beside the text.
  var isWeakMail = false
  /// Nothing says so but that it is the only address.
  var isGuess = false

  /// A page repeats its title now and then.
  private static let mostTitles = 3

  enum Purpose { case application, enquiry }

  /// The words that name the employer.
  let employer: Range<Int>?
  /// The lines that give the title.
  let titles: [Range<Int>]
  /// Whether the text says that one applies by a form or a button; nil until somebody asks: `+ByForm`.
  var isByForm: Bool?

  init(_ text: TextReading) {
    self.text = text
    let candidates = text.candidates
    employer = candidates.indices.first { candidates[$0].field == .organisation }
      .map { text.tokens(in: candidates[$0].span, line: candidates[$0].line) }
    titles = text.lines.filter { $0.role == .title }.prefix(Self.mostTitles).map(\.tokens)
    let paragraphs = text.lines.indices.filter { Self.isText($0, text) }
    let foot = Self.foot(of: text)
    body =
      paragraphs.first.flatMap { first in
        paragraphs.last { $0 < foot }.map { first..<$0 + 1 }
      } ?? 0..<0
    let blocks = ContactBlockReader(text)
    var index = 0
    while index < text.lines.count {
      if let end = readHiringTeam(at: index) ?? readColumns(at: index) ?? readRows(at: index) {
        index = end
      } else if let block = blocks.block(from: index), read(block) {
        index = block.lines.upperBound
      } else {
        read(line: index)
        index += 1
      }
    }
    readButtons()
    settle()
  }

  // MARK: Lines and sentences

  private mutating func read(line index: Int) {
    let line = text.lines[index]
    switch line.role {
    case .heading(let topic):
      holder = nil
      role = nil
      // "Fachlich" over one person, "Organisatorisch" over the next
      if topic == nil, section == .enquiry, isOverPerson(index) { return }
      section = topic == .apply ? .application : topic == .contact ? .enquiry : nil
      // "Bewerben Sie sich jetzt"
      if topic == nil, line.tokens.count <= Self.longestHeading { section = cue(in: line.tokens) }
      purpose = text.endsWith("?", index) ? cue(in: line.tokens) : nil
      return
    case .paragraph, .listItem, .open, .fact, .unknownFact, .aside: break
    case .blank:
      // A block of lines ends; a sentence's question does not.
      if index > 0, !text.lines[index - 1].isBlank,
        holder.map({ isReachable(contacts[$0]) }) ?? false
      {
        holder = nil
      }
      return
    case .dropped(let reason):
      if Self.endsText(reason) { (section, purpose, holder) = (nil, nil, nil) }
      readDropped(index)
      return
    case .title: return
    }
    guard !line.tokens.isEmpty, !text.isOfOtherFact(line.tokens), !isForAdvertisers(line.tokens)
    else { return }
    followLead(index)
    let summary = text.summary(of: index)
    let isShort = !text.isSentence(index) && line.tokens.count <= 24
    guard
      text.hasMailAddress(line.tokens) || summary.hasNumber || summary.may("/") || summary.may("?")
        || isShort
        || summary.may(.word)
    else { return }
    for sentence in text.sentences(line.tokens) {
      let start = max(line.tokens.lowerBound, sentence.lowerBound - Self.farthestSaid)
      let before = start..<sentence.lowerBound
      if purpose == nil, !before.isEmpty, isDoneSo(sentence), cue(in: before) == .application {
        purpose = .application
      }
      if sentence.lowerBound > line.tokens.lowerBound, !goesOn(sentence), !isOfHolder(sentence) {
        holder = nil
      }
      read(sentence, line: index)
    }
  }

  /// A short heading right over the name of a person.
  private func isOverPerson(_ index: Int) -> Bool {
    guard text.lines[index].tokens.count <= Self.longestTopic, index + 1 < text.lines.count,
      let first = text.lines[index + 1].tokens.first
    else { return false }
    let end = text.lines[index + 1].tokens.upperBound
    return scan.person(at: first, end)?.upperBound == end
  }

  /// "Fachlich", "Zum Verfahren"
  private static let longestTopic = 3
  private static let longestHeading = 8
  /// "Dat kan via …" goes back so many words at most.
  private static let farthestSaid = 60

  /// What follows a menu, an imprint or other vacancies stands in no section of the posting.
  static func endsText(_ reason: PlainLine.Reason) -> Bool {
    switch reason {
    case .navigation, .consent, .form, .alerts, .imprint, .others, .aroundMail, .signature: true
    default: false
    }
  }

  /// "Of mail naar …", "Zij is bereikbaar op …": still of the person named before.
  private func goesOn(_ sentence: Range<Int>) -> Bool {
    sentence.count <= 6 || scan.has(.notname, at: sentence.lowerBound, sentence.upperBound)
      || scan.skip(Sense.and.bit | Sense.or.bit, at: sentence.lowerBound, sentence.upperBound)
        != nil
  }

  /// "Bellen voor meer informatie kan ook: 0118 555 127": another way to reach who was named before.
  private func isOfHolder(_ sentence: Range<Int>) -> Bool {
    guard let holder, contacts[holder].phone == nil || contacts[holder].email == nil,
      hasAddress(sentence), let first = sentence.first,
      scan.isWord(.asks, at: first, sentence.upperBound)
        || scan.isWord(.enquiry, at: first, sentence.upperBound),
      !sentence.contains(where: { scan.isWord(.applyBox, at: $0, sentence.upperBound) })
    else { return false }
    return !sentence.contains { index in
      scan.isWord(.application, at: index, sentence.upperBound)
        || scan.desk(at: index, sentence.upperBound) != nil
        || scan.person(at: index, sentence.upperBound).map { !text.isOrganisation($0) } ?? false
    }
  }

  mutating func read(_ sentence: Range<Int>, line: Int) {
    let isQuestion = scan.tokens[sentence.upperBound - 1].isSign("?")
    if goesOnBelow(sentence, line), let found = cue(in: sentence) {
      purpose = found
      holder = nil
    }
    if isQuestion, !hasAddress(sentence) {
      purpose = cue(in: sentence) ?? purpose
      holder = nil
      return
    }
    defer { purpose = isQuestion || goesOnBelow(sentence, line) ? purpose : nil }
    readAddresses(from: sentence.lowerBound, sentence, line: line)
    beginLead(sentence, line)
  }

  /// A name with its role, address and number is so long; a sentence is longer.
  private static let longestLineBelow = 24

  /// "… ausschließlich über das Portal", "… kun je contact opnemen met": the address follows on a line of its own.
  private func goesOnBelow(_ sentence: Range<Int>, _ line: Int) -> Bool {
    let last = scan.tokens[sentence.upperBound - 1]
    guard last.kind == .word || last.isSign(",") || last.isSign(":"), sentence.count > 4,
      sentence.upperBound == text.lines[line].tokens.upperBound, !hasAddress(sentence),
      let next = text.next(after: line), let first = text.lines[next].tokens.first,
      text.lines[next].tokens.count <= Self.longestLineBelow
    else { return false }
    let end = text.lines[next].tokens.upperBound
    return scan.webAddress(at: first, end)?.end == end || scan.mailAddress(at: first, end) == end
      || scan.person(at: first, end)?.lowerBound == first || scan.has(.honorific, at: first, end)
  }
}
