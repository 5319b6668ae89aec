import Facts
import Postings

extension TextReading {
  /// Takes off what a mail puts over a posting: the notes of those who sent it on, greetings. The signature is
  /// furniture (`Furniture`).
  mutating func dropMail() {
    dropOtherDepths()
    dropNote()
    dropNoteOverRuler()
    dropOtherItems()
    dropGreetings()
  }

  /// A newsletter's items stand between rulers: the one with the posting is the longest by far, and no other has a
  /// section, a label or a way to reach anybody, as the parts of one posting do.
  private mutating func dropOtherItems() {
    guard lines.contains(where: isOfNewsletter) else { return }
    let rulers = lines.indices.filter { lines[$0].role == .dropped(.ruler) }
    let bounds = [-1] + rulers + [lines.count]
    let items = zip(bounds, bounds.dropFirst()).map { start, end in
      (start + 1..<end).filter { lines[$0].role == .open }
    }
    let sizes = items.map { $0.reduce(0) { $0 + width($1) } }
    guard items.count >= Self.leastItems, let most = sizes.max(),
      let posting = sizes.firstIndex(of: most)
    else { return }
    for (place, item) in items.enumerated() where place != posting {
      // The title may stand over a ruler of its own.
      let isTitle =
        place + 1 == posting && item.count <= Self.linesOfTitle
        && !item.contains(where: isSentence)
      guard sizes[place] * 2 <= most, !isTitle, !item.contains(where: mayBeOfPosting) else {
        continue
      }
      for index in item { drop(index, .beside) }
    }
  }

  private static let (leastItems, linesOfTitle) = (3, 3)

  /// "Je krijgt deze nieuwsbrief omdat …"
  private func isOfNewsletter(_ line: PlainLine) -> Bool {
    guard line.role == .open, !line.tokens.isEmpty else { return false }
    let words = FurnitureWords(scan, line.tokens)
    return words.within > 0 && (words.kind == .alert || words.kind == .legal)
  }

  private func mayBeOfPosting(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return scan.headingTopic(of: tokens) != nil || hasTelephone(tokens)
      || summary(of: index).may("@")
      || scan.labelled(tokens).map { $0.joint == .colon && $0.label != .other } ?? false
  }

  /// "Hallo Hilde, …" over the first ruler of a text: what a newsletter or a mailing list says before what it shows. It
  /// greets, it is short, and it names no job.
  private mutating func dropNoteOverRuler() {
    guard let ruler = lines.firstIndex(where: { $0.role == .dropped(.ruler) }) else { return }
    let note = lines[..<ruler].indices.filter { lines[$0].role == .open }
    let below = lines[ruler...].indices.filter { lines[$0].role == .open }
    guard note.contains(where: isGreeting), !note.contains(where: namesJob),
      note.count <= Self.linesOfNote,
      let title = below.first, !isSentence(title), width(title) <= Self.longestTitle,
      note.reduce(0, { $0 + width($1) }) * Self.leastBelowNote
        < below.reduce(0, { $0 + width($1) })
    else { return }
    for index in note { drop(index, .aroundMail) }
  }

  /// What follows a note is so many times as long.
  private static let (linesOfNote, leastBelowNote) = (8, 3)

  private func isGreeting(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return tokens.first.flatMap {
      scan.match(.mail, is: MailWords.greeting.index, at: $0, tokens.upperBound)
    } != nil
  }

  private func namesJob(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return tokens.contains {
      scan.has(.role, at: $0, tokens.upperBound) || scan.has(.title, at: $0, tokens.upperBound)
        || scan.hasRoleSuffix(at: $0, tokens.upperBound)
    } || scan.labelled(tokens).map { $0.joint == .colon && $0.label != .other } ?? false
  }

  /// Where a posting is quoted in a mail, what is not quoted as deep belongs to the mail.
  private mutating func dropOtherDepths() {
    let deepest = lines.map(\.depth).max() ?? 0
    guard deepest > 0, !takeListSigns() else { return }
    var labels = Array(repeating: 0, count: deepest + 1)
    for line in lines where line.role == .open {
      if let labelled = scan.labelled(line.tokens), labelled.joint == .colon {
        labels[line.depth] += 1
      }
    }
    guard let depth = depthOfPosting(labels) else { return }
    for index in lines.indices where lines[index].depth != depth && lines[index].role == .open {
      drop(index, .aroundMail)
    }
  }

  /// `>` before a few lines are the signs of a list, where no mail quotes: none is answered, and all that a mail's headers
  /// announce stands without them.
  private mutating func takeListSigns() -> Bool {
    let quoted = lines.indices.filter { lines[$0].depth > 0 && !lines[$0].isBlank }
    guard let first = quoted.first else { return false }
    let isQuoting = lines.indices.contains { index in
      switch lines[index].role {
      case .dropped(.mailQuote): true
      case .dropped(.mailHeader): lines[index].depth > 0 || index > first
      default: false
      }
    }
    let open = lines.count { $0.role == .open && $0.depth == 0 }
    guard !isQuoting, quoted.count < open, quoted.allSatisfy({ lines[$0].depth == 1 }) else {
      return false
    }
    for index in quoted {
      lines[index].depth = 0
      if lines[index].marker == .none { lines[index].marker = .bullet }
    }
    return true
  }

  /// Where most labels are; without labels, in a text with a mail's headers, where most of the text is.
  private func depthOfPosting(_ labels: [Int]) -> Int? {
    if let most = labels.max(), most >= 2 { return labels.firstIndex(of: most) }
    guard
      lines.contains(where: { $0.role == .dropped(.mailHeader) || $0.role == .dropped(.mailQuote) })
    else { return nil }
    var sizes = Array(repeating: 0, count: labels.count)
    for index in lines.indices where lines[index].role == .open {
      sizes[lines[index].depth] += width(index)
    }
    guard let most = sizes.max(), let depth = sizes.firstIndex(of: most), depth > 0,
      isMost(most, of: sizes.reduce(0, +))
    else { return nil }
    return depth
  }

  /// What stands before the innermost mail, before "Forwarded message" or its headers alone, is the note of
  /// whoever sent it on, when the posting follows.
  private mutating func dropNote() {
    let quote = lines.indices.last {
      lines[$0].role == .dropped(.mailQuote) || lines[$0].role == .dropped(.mailHeader)
    }
    guard let quote else { return }
    func size(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + (lines[$1].role == .open ? width($1) : 0) }
    }
    guard size(quote..<lines.count) > size(0..<quote) else { return }
    for index in 0..<quote where lines[index].role == .open { drop(index, .aroundMail) }
  }

  private mutating func dropGreetings() {
    let isMail = lines.contains {
      $0.role == .dropped(.mailHeader) || $0.role == .dropped(.aroundMail)
        || $0.role == .dropped(.mailQuote)
    }
    for index in lines.indices where lines[index].role == .open {
      let tokens = lines[index].tokens
      guard let first = tokens.first, lines[index].marker == .none else { continue }
      if scan.match(.mail, is: MailWords.greeting.index, at: first, tokens.upperBound) != nil,
        tokens.count <= Self.longestGreeting,
        isMail || isFirst(index) && (endsWith(",", index) || endsWith("!", index))
      {
        drop(index, .aroundMail)
      }
    }
    if isMail { dropSalutation() }
  }

  /// Nothing but furniture stands before it.
  private func isFirst(_ index: Int) -> Bool {
    lines[..<index].allSatisfy { $0.isBlank || $0.role != .open }
  }

  /// "Dear all, please pass this on.": a note to the readers of a mail and not to those of the posting, when
  /// it is its first paragraph and the posting's title stands below.
  private mutating func dropSalutation() {
    guard let index = lines.indices.first(where: { lines[$0].role == .open }),
      let title = next(after: index), let first = lines[index].tokens.first,
      lines[title].role == .open, lines[title].isAfterBlank, lines[title].isBeforeBlank,
      !isSentence(title), width(title) <= Self.longestTitle, !summary(of: index).hasNumber,
      scan.match(.mail, is: MailWords.greeting.index, at: first, lines[index].tokens.upperBound)
        != nil
    else { return }
    drop(index, .aroundMail)
  }

  /// "Beste collega's en andere belangstellenden,"
  private static let longestGreeting = 7
  /// A title has no more letters.
  private static let longestTitle = 80

  /// More than two thirds of it.
  private func isMost(_ size: Int, of all: Int) -> Bool { size * 3 > all * 2 }
}
