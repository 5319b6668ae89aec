import Days
import Diagnostics
import Facts
import Postings

/// Reads a plain text as somebody pasted it: facts, the rest as Markdown, and how each line was taken.
///
/// A line is what the shape of its value says; label, colon and place are evidence. Front matter, where the
/// file has some, comes first.
func readPlain(_ source: SourceText) -> Reading {
  var log = DiagnosticLog()
  let source = decodedPaste(source, log: &log)
  let frontMatter = FrontMatter(of: source, log: &log)
  let given = frontMatterFacts(frontMatter, in: source, log: &log)
  return source.bytes.withUnsafeBufferPointer { bytes in
    let firstLine = source.lineNumber(ofBody: frontMatter.bodyStart)
    var reading = TextReading(
      bytes, frontMatter.bodyStart..<bytes.count, firstLine: firstLine, Vocabulary.shared)
    reading.understand()
    let refusal = reading.refusal(in: source)
    let facts = refusal == nil ? reading.settle(after: given, in: source, log: &log) : given
    reading.report(in: source, log: &log)
    if let refusal { log = DiagnosticLog([refusal]) }
    var writer = BodyWriter(reading)
    let body = writer.write()
    return Reading(
      source: source, reader: .plain, facts: facts, body: body,
      lines: reading.readings(in: source, before: firstLine), language: reading.language?.rawValue,
      diagnostics: log.all)
  }
}

extension TextReading {
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, firstLine: Int,
    _ vocabulary: Vocabulary
  ) {
    var cutter = LineCutter(bytes, vocabulary)
    cutter.cut(range, firstNumber: firstLine)
    let (cut, tokens) = cutter.finish()
    var lines = cut
    let scan = Scan(bytes: bytes, tokens: tokens, vocabulary: vocabulary)
    PageFurniture(scan).drop(&lines)
    let unwrapping = Unwrapping(scan, lines)
    if unwrapping.isNeeded {
      let joined = unwrapping.joined(lines)
      self.init(
        Scan(bytes: bytes, tokens: joined.tokens, vocabulary: vocabulary), joined.lines)
      crossesPages = joined.crossesPages
    } else {
      self.init(scan, lines)
    }
  }

  /// The phases, in their order.
  mutating func understand() {
    scan.spoken = scan.language()
    scan.writesMonthFirst = language == .en && scan.showsMonthFirst()
    // Whoever states title and employer wrote the posting, and pasted no page; a clipper states them, too.
    let isPasted = isClippedPage || !isGiven(.title, .organisation)
    if isPasted { clean() }
    findFacts()
    takeTownOfAddress()
    if isPasted {
      chooseNames()
      withdrawFactsOfMenus()
      takeFactsBelowTitle()
      takeDateOfPage()
      findByline()
    }
    findHeadings()
    readCarriers()
    if !isGiven(.locations) {
      findPlaceInColumns()
      findPlaceInHead()
    }
    dropDegreeOfPost()
    readSentences()
    if isPasted { takeDaysByTheirWords() }
    refineEducation()
    takeShareOfWeek()
    completeHoursOverLines()
    takeLoneReference()
    completePayOverLines()
    completePay()
    if !isGiven(.locations) {
      takePlaceOfEmployer()
      takePlaceByEvidence()
      takeTownByItsWords()
    }
    settleDollars()
    if !isGiven(.contacts, .apply) { readContacts() }
  }

  private mutating func clean() {
    dropChrome()
    dropChat()
    dropMail()
    dropFurniture()
  }

  func report(in source: SourceText, log: inout DiagnosticLog) {
    // First what is said of parts of lines: of many notes of a kind the last are only counted, and a dropped line is
    // known by its reading, too.
    for note in notes { log.add(note.make(Location(SourceSpan(note.span), in: source))) }
    for index in lines.indices {
      let location = {
        Location(
          SourceSpan(
            lines[index].tokens.isEmpty ? lines[index].span : scan.span(lines[index].tokens)),
          in: source)
      }
      switch lines[index].role {
      case .dropped(let reason): log.add(.dropped(reason.rawValue, at: location()))
      case .unknownFact: log.add(.unknownFact(at: location()))
      default: break
      }
    }
  }

  /// One reading for each line of the file.
  func readings(in source: SourceText, before first: Int) -> [LineReading] {
    var readings: [LineReading] = []
    readings.reserveCapacity(first + lines.count)
    var start = 0
    var number = 1
    while number < first, let end = source.bytes[start...].firstIndex(of: 0x0A) {
      readings.append(
        LineReading(number: number, kind: .frontMatter, span: SourceSpan(start: start, end: end)))
      start = end + 1
      number += 1
    }
    for index in lines.indices {
      let kind = kind(index)
      if lines[index].parts.isEmpty {
        readings.append(
          LineReading(
            number: lines[index].number, kind: kind, span: SourceSpan(lines[index].span),
            outcome: outcomes[index]))
      }
      var number = lines[index].number
      var outcome = outcomes[index]
      for part in lines[index].parts {
        if part.number > number + 1 { outcome = "goes on from line \(lines[index].number)" }
        number = part.number
        readings.append(
          LineReading(number: number, kind: kind, span: SourceSpan(part.span), outcome: outcome))
      }
    }
    // A paragraph that goes on behind a page's end has its last lines there.
    if crossesPages { readings.sort { $0.number < $1.number } }
    return readings
  }

  private func kind(_ index: Int) -> LineReading.Kind {
    switch lines[index].role {
    case .blank: .blank
    case .fact: kinds[index] ?? .label
    case .unknownFact, .aside: .label
    case .dropped: .dropped
    case .title: .title
    case .heading: .heading
    case .listItem: .listItem
    case .paragraph, .open: kinds[index] ?? .paragraph
    }
  }
}
