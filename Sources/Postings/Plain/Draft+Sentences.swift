import Days

extension Draft {
  /// Looks in running text for what labels and shapes did not give: the deadline in "Apply by 1 September",
  /// hours, pay, the period, the place in sentences that name them. What a label leaves open on purpose
  /// ("Salaris: marktconform") stays open.
  mutating func readSentences() {
    readAnswersAboutApplying()
    let open = openFields()
    guard !open.isEmpty else { return }
    var settled: [Field] = []
    for index in lines.indices {
      switch lines[index].role {
      case .paragraph, .listItem, .heading, .unknownFact, .aside: break
      default: continue
      }
      let question = question(before: index)
      // Most lines have nothing for the fields that are open: one look at the whole says so.
      var whole = summary(of: index)
      if let question { whole = scan.summary(question..<lines[index].tokens.upperBound) }
      let likely = open.filter { !settled.contains($0) && whole.mayGive($0, in: language) }
      guard !likely.isEmpty else { continue }
      let sentences = sentences(lines[index].tokens)
      for (number, sentence) in sentences.enumerated() {
        // "Reageren? Dat kan tot en met 30 november": a short question leads to its answer.
        let lead =
          number == 0
          ? question : sentences[number - 1].count <= 4 ? sentences[number - 1].lowerBound : nil
        let context = (lead ?? sentence.lowerBound)..<sentence.upperBound
        let summary = scan.summary(context)
        for field in likely where !settled.contains(field) && summary.mayGive(field, in: language) {
          let before = candidates.count
          switch field {
          case .deadline: deadline(sentence, context, index)
          case .reference: reference(sentence, index)
          case .hours: hours(sentence, context, index)
          case .pay: pay(sentence, context, index)
          case .scales: scales(sentence, index)
          case .starts: starts(sentence, context, index)
          case .ends: ends(sentence, index)
          case .posted: posted(sentence, index)
          case .education: education(sentence, index)
          case .locations: place(sentence, index)
          case .employment: employment(sentence, index)
          case .workplace: workplace(sentence, index)
          default: break
          }
          if candidates.count > before { settled += candidates[before...].map(\.field) }
        }
      }
    }
    readDistantPlaces()
  }

  /// Where the question begins that a line answers: "When does it start?" right above.
  func question(before index: Int) -> Int? {
    guard index > 0, let above = (0..<index).last(where: { !lines[$0].isBlank }),
      endsWith("?", above) || standsAsHeading(above), lines[above].tokens.count <= 10,
      lines[above].role != .title
    else { return nil }
    return lines[above].tokens.lowerBound
  }

  private func standsAsHeading(_ index: Int) -> Bool {
    if case .heading = lines[index].role { true } else { false }
  }

  private func openFields() -> [Field] {
    let given = candidates.map(\.field)
    func has(_ field: Field) -> Bool { given.contains(field) || settledWithout.contains(field) }
    return [
      Field.deadline, .reference, .hours, .pay, .scales, .starts, .ends, .posted, .education,
      .locations, .employment, .workplace,
    ].filter { field in
      switch field {
      case .locations: !has(.locations) && !has(.workplace)
      case .employment: !has(.employment) && !titleNamesEmployment()
      default: !has(field)
      }
    }
  }

  private func titleNamesEmployment() -> Bool {
    guard let title = candidates.first(where: { $0.field == .title }) else { return false }
    let tokens = lines[title.line].tokens
    return !scan.employment(ofTitle: tokens).isEmpty
  }

  /// Cuts at full stops that end a sentence: a blank and a capital follow, and no number or initial stands
  /// before ("1 sept. 2025", "mr. X"). Nobody reads a sentence of two hundred words: a longer one is cut, and
  /// what is asked of each sentence stays little.
  func sentences(_ tokens: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      if index - start >= 400, token.isSpaced {
        sentences.append(start..<index)
        start = index
      }
      guard token.isSign(".") || token.isSign("!") || token.isSign("?"),
        index + 1 < tokens.upperBound, scan.tokens[index + 1].isSpaced,
        scan.tokens[index + 1].isCapital, index > start
      else { continue }
      if token.isSign("."),
        scan.tokens[index - 1].length == 1 && scan.tokens[index - 1].kind == .word
          || scan.has(.honorific, at: index - 1, tokens.upperBound)
          || scan.tokens[index - 1].kind == .number
            && scan.has(.month, at: index + 1, tokens.upperBound)
      {
        continue
      }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.upperBound { sentences.append(start..<tokens.upperBound) }
    return sentences
  }
}

extension Scan.Summary {
  /// A quick no for sentences without the words or numbers that a field needs.
  fileprivate func mayGive(_ field: Field, in language: VocabularyLanguage?) -> Bool {
    switch field {
    case .deadline:
      hasNumber
        && (may(anyOf: Sense.until.bit | Sense.label.bit)
          || may("?") && may(.applying))
    case .reference: may(.label) && hasNumber
    case .hours: may(.hours) && (hasNumber || may(.days) || may(.number))
    case .pay:
      hasNumber && (may(.paying) || hasCurrency && may(.per))
    case .scales: may(.scale) || may(.scalesystem)
    case .starts:
      hasNumber && may(anyOf: Sense.starting.bit | Sense.seeking.bit)
        || may(.range) && mayHoldDate(in: language)
    case .ends: mayHoldDate(in: language)
    case .posted: hasNumber && may(.label)
    case .education: may(.education)
    case .locations: may(.inside) || may(.label)
    case .employment: may(.employment) && may(.contract)
    case .workplace: may(.workplace)
    default: true
    }
  }

  /// Full stops within dates, which German has, cannot be told from those of sentences.
  private func mayHoldDate(in language: VocabularyLanguage?) -> Bool {
    hasNumber
      && (may(.month) || may("-") || may("/") || language == .de)
  }
}
