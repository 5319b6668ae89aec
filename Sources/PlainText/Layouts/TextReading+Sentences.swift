import Days
import Facts
import Postings

extension TextReading {
  /// Looks in running text for what labels and shapes did not give: the deadline in "Apply by 1 September",
  /// hours, pay, the period, the place in sentences that name them. What a label leaves open on purpose
  /// ("Salaris: marktconform") stays open.
  mutating func readSentences() {
    readAnswersAboutApplying()
    let open = openRules()
    guard !open.isEmpty else { return }
    var settled: [Field] = []
    // Here once: a closure that asks the reading holds a copy of it.
    let language = language
    for index in lines.indices {
      let isFact = lines[index].role == .fact
      switch lines[index].role {
      case .paragraph, .listItem, .heading, .unknownFact, .aside: break
      // "38 Stunden in einem unbefristeten Vertrag": taken for its hours, it says more.
      case .fact where lines[index].marker == .bullet || isSentence(index): break
      // "Entgeltgruppe 13, 75 %, befristet bis zum 31. März 2030"
      case .fact where kinds[index] == .pay || kinds[index] == .hours: break
      default: continue
      }
      let question = question(before: index)
      // Most lines have nothing for the fields that are open: one look at the whole says so.
      var whole = summary(of: index)
      if let question { whole = scan.summary(question..<lines[index].tokens.upperBound) }
      let likely = open.indices.filter {
        !settled.contains(open[$0].field) && (!isFact || open[$0].isBesideFacts)
          && open[$0].mayGive(whole, language)
      }
      guard !likely.isEmpty, !isOfCalculator(index) else { continue }
      let sentences = sentences(lines[index].tokens)
      for (number, sentence) in sentences.enumerated() {
        // "Reageren? Dat kan tot en met 30 november": a short question leads to its answer.
        let lead =
          number == 0
          ? question
          : sentences[number - 1].count <= Self.longestLead ? sentences[number - 1].lowerBound : nil
        let context = (lead ?? sentence.lowerBound)..<sentence.upperBound
        let summary = scan.summary(context)
        for rule in likely.lazy.map({ open[$0] })
        where !settled.contains(rule.field) && rule.mayGive(summary, language) {
          let before = candidates.count
          rule.read(&self, sentence, context, index)
          settled += candidates[before...].filter { $0.value.hasYear && !mayBeSurer($0) }
            .map(\.field)
        }
      }
    }
    readDistantPlaces()
  }

  /// Another sentence may say where one works: "Je standplaats is Tiel."
  private func mayBeSurer(_ candidate: Candidate) -> Bool {
    candidate.field == .locations && isOnlyInProse
  }

  /// Where the question begins that a line answers: "When does it start?" right above.
  func question(before index: Int) -> Int? {
    guard index > 0, let above = (0..<index).last(where: { !lines[$0].isBlank }),
      lines[above].role != .title
    else { return nil }
    let isLead =
      endsWith("?", above) || standsAsHeading(above)
      // "The salary scale for the post is:"
      || lines[above].role == .paragraph && endsWith(":", above)
    guard isLead,
      lines[above].tokens.count
        <= (endsWith(":", above) ? Self.longestIntroduction : Self.longestQuestion)
    else { return nil }
    return lines[above].tokens.lowerBound
  }

  private func standsAsHeading(_ index: Int) -> Bool {
    if case .heading = lines[index].role { true } else { false }
  }

  private func openRules() -> [SentenceRule] {
    let found = candidates.map(\.field)
    func has(_ field: Field) -> Bool {
      found.contains(field) || settledWithout.contains(field) || isGiven(field)
    }
    return SentenceRule.all.filter { rule in
      switch rule.field {
      case .locations:
        !isGiven(.locations) && (!has(.locations) || isPlaceOfMunicipality) && !has(.workplace)
      case .employment: !has(.employment) && !titleNamesEmployment()
      default: !has(rule.field)
      }
    }
  }

  /// The employer's name alone says where: "Gemeente Deurne".
  private var isPlaceOfMunicipality: Bool {
    candidates.allSatisfy { $0.field != .locations || $0.rule == .municipality }
  }

  private func titleNamesEmployment() -> Bool {
    guard let title = candidates.first(where: { $0.field == .title }) else { return false }
    let tokens = lines[title.line].tokens
    return !scan.employment(ofTitle: tokens).isEmpty
  }

  /// Cuts at full stops that end a sentence: a blank and a capital follow, and no number, initial or abbreviation
  /// stands before ("1 sept. 2025", "mr. X", "St. Vitus"). Nobody reads a sentence of two hundred words: a longer one is cut, and
  /// what is asked of each sentence stays little.
  func sentences(_ tokens: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      if index - start >= Self.longestSentence, token.isSpaced {
        sentences.append(start..<index)
        start = index
      }
      guard token.isSentenceEnd, index + 1 < tokens.upperBound, scan.tokens[index + 1].isSpaced,
        scan.tokens[index + 1].isCapital, index > start
      else { continue }
      if token.isSign("."),
        scan.tokens[index - 1].length == 1 && scan.tokens[index - 1].kind == .word
          || scan.has(.honorific, at: index - 1, tokens.upperBound)
          || scan.isWord(.shortened, at: index - 1, index)
          || index > start + 1 && isAbbreviation(index, tokens)
          || scan.tokens[index - 1].kind == .number
            && (scan.has(.month, at: index + 1, tokens.upperBound)
              // "im 2. Lehrjahr"
              || scan.isWord(.step, at: index + 1, tokens.upperBound))
      {
        continue
      }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.upperBound { sentences.append(start..<tokens.upperBound) }
    return sentences
  }

  /// "Reageren?", "Wanneer begin je?"
  private static let longestLead = 4
  /// "The salary scale for the post is:"
  private static let longestIntroduction = 20
  private static let longestQuestion = 10
  /// Two hundred words, and the signs between them.
  private static let longestSentence = 400
}
