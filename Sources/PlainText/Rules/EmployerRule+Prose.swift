import Facts
import Postings

/// The employer in the sentences of the text.
extension EmployerRule {
  func addProse(_ found: inout [Occurrence]) {
    var sentences = 0
    var hasOpened = false
    var hasOpenedBelow = false
    var topic: HeadingTopic?
    var isOfClient = false
    for index in text.lines.indices {
      let tokens = text.lines[index].tokens
      if !tokens.isEmpty, tokens.count <= 10, !text.isSentence(index) {
        isOfClient = scan.contains(.client, in: tokens)
      }
      if !tokens.isEmpty, tokens.count <= 10, let found = text.headingTopic(index) { topic = found }
      switch text.lines[index].role {
      case .open, .heading, .paragraph, .listItem, .unknownFact, .aside: break
      default: continue
      }
      guard tokens.count >= 4, text.lines[index].marker != .bullet || text.isSentence(index) else {
        continue
      }
      let place = landmarks.evidence(of: index, in: text).without(
        EvidenceSet([.alone, .first]).bits)
      for sentence in text.sentences(tokens) {
        sentences += 1
        // "News, calls and jobs from the county" is no sentence.
        let isBelowTitle = title.map { index > $0.line } ?? true
        let opens =
          !hasOpened && (sentences == 1 || text.isSentence(index))
          || !hasOpenedBelow && isBelowTitle && text.width(index) > TextReading.paragraph
        if text.isSentence(index) { hasOpened = true }
        if isBelowTitle, text.width(index) > TextReading.paragraph { hasOpenedBelow = true }
        if opens, let name = text.openingSubject(of: sentence), isOwnName(name) {
          var evidence = place
          evidence.insert(.opens)
          found.append(Occurrence(tokens: text.nameOnly(name), line: index, evidence: evidence))
        }
        guard sentences < Self.mostSentences else { return }
        let clients =
          clientsNamed(in: sentence)
          + (isOfClient || scan.contains(.client, in: sentence) ? firms(in: sentence) : [])
        for (name, piece) in text.employers(in: sentence, isAbout: topic == .about) + clients {
          let name = text.nameOnly(name)
          guard !name.isEmpty else { continue }
          var evidence = place
          evidence.insert(piece)
          found.append(Occurrence(tokens: name, line: index, evidence: evidence))
        }
      }
    }
  }
}
