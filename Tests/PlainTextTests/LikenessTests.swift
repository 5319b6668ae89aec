import Diagnostics
import Postings
import SeededNumbers
import Testing

@testable import PlainText

/// What furniture looks like: the table, the features that it was fitted to, and the chain that is read by both.
@Suite struct LikenessTests {
  static let page = """
    Garnalen
    Kaarsen & Touw
    Ons verhaal
    Inloggen

    Boomverzorger
    Vaartbomen, Tiel

    Je snoeit de bomen langs de vaart, je overlegt met de bewoners en je houdt de paden open in de winter.

    Zondagse crème brûlée · maandag dicht
    Volg ons op Mastodon
    """

  static let tables: [(FeatureTable, columns: [String])] = [
    (Likeness.table, Likeness.columns), (DayRoles.table, DayRoles.columns),
    (TownRoles.table, TownRoles.columns),
  ]

  @Test func theTablesHaveNoMistakes() {
    for (table, columns) in Self.tables {
      #expect(table.problems.isEmpty)
      #expect(table.columns == columns)
    }
    #expect(Likeness.table.steps.contains { $0 != .zero })
  }

  /// The name that is written for fitting leads to the number that a line is read by.
  @Test func namesAndNumbersAreTheSame() {
    withPage(SourceText(path: "a.txt", text: Self.page)) { reading in
      let features = LineFeatures(reading)
      var count = 0
      for place in features.lines.indices {
        features.forEach(of: place) { key, name in
          let row = Array("columns a b c\n\(name()) 1 -2 3".utf8)
          let table = row.withUnsafeBufferPointer { FeatureTable($0) }
          #expect(table[key] == FeatureTable.Odds(1, -2, 3, 0), "\(name())")
          #expect(table.problems.isEmpty)
          count += 1
        }
      }
      #expect(count > 300)
    }
  }

  @Test func aRowThatSaysNothingIsToldOf() {
    let rows = Array(
      "columns a b\nword cookies 3 x\nstep a b\nwurd a 1 2\nword 1 2\nstep a b 4".utf8)
    let table = rows.withUnsafeBufferPointer { FeatureTable($0) }
    #expect(table.problems == ["word cookies 3 x", "step a b", "wurd a 1 2", "word 1 2"])
    #expect(table.steps[0][1] == 4)
  }

  /// Forwards and backwards give what trying every chain of parts gives.
  @Test func marginsAreThoseOfAllChains() {
    var numbers = SplitMix64(seed: 7)
    func odds() -> FeatureTable.Odds {
      var odds = FeatureTable.Odds.zero
      for part in 0..<4 { odds[part] = Int32(numbers.below(801)) - 400 }
      return odds
    }
    for count in 0..<6 {
      for _ in 0..<40 {
        let own = (0..<count).map { _ in odds() }
        let steps = (0..<4).map { _ in odds() }
        #expect(Likeness.margins(own, steps) == tried(own, steps))
      }
    }
  }

  private func tried(_ own: [FeatureTable.Odds], _ steps: [FeatureTable.Odds]) -> [Int] {
    var best = Array(repeating: Array(repeating: Int.min, count: 4), count: own.count)
    var chain: [Int] = []
    func go(_ sum: Int) {
      guard chain.count < own.count else {
        for (place, part) in chain.enumerated() { best[place][part] = max(best[place][part], sum) }
        return
      }
      for part in 0..<4 {
        let step = chain.last.map { Int(steps[$0][part]) } ?? 0
        let next = sum + step + Int(own[chain.count][part])
        chain.append(part)
        go(next)
        chain.removeLast()
      }
    }
    if !own.isEmpty { go(0) }
    return best.map { max($0[0], $0[1], $0[2]) - $0[3] }
  }

  /// No rule knows what this shop sells; its menu is one all the same, and the text is none.
  @Test func aMenuIsKnownByItsLooks() {
    withPage(SourceText(path: "a.txt", text: Self.page)) { reading in
      let likeness = Likeness(reading).furniture
      #expect(likeness[0] > 0)
      #expect(likeness[1] > 0)
      #expect(likeness[8] < 0)
    }
  }

  @Test func aTextWithoutASentenceHasNone() {
    withPage(SourceText(path: "a.txt", text: "Menu\nHome\nContact\nAnna de Vries")) { reading in
      #expect(Likeness(reading).furniture.allSatisfy { $0 == 0 })
    }
  }

  /// No rule knows these words; days in other postings were said with some of them.
  @Test(arguments: [
    (
      "Boomverzorger\n\nJe snoeit de bomen.\nWe hopen op iemand vanaf 1 maart 2027, maar later mag ook.",
      Field.starts, "2027-03-01"
    ),
    (
      "Baumpfleger (m/w/d)\n\nSie schneiden Bäume.\nAm liebsten zum 1. März 2027, früher geht auch.",
      Field.starts, "2027-03-01"
    ),
    (
      "Tree Officer\n\nYou prune trees.\nMaximum term to 30 June 2029",
      Field.ends, "2029-06-30"
    ),
  ])
  func aDayIsKnownByItsWords(_ text: String, _ field: Field, _ day: String) {
    let facts = readPosting(SourceText(path: "a.txt", text: text)).facts
    #expect(facts.contains { $0.field == field && "\($0.value)".contains(day) }, "\(facts)")
  }

  @Test(arguments: [
    "Tree Officer\n\nYou prune trees.\nThe council was founded on 3 May 1974 and celebrates on 3 May 2027.",
    "Baumpfleger (m/w/d)\n\nSie schneiden Bäume.\nDie Gespräche finden am 4. Februar 2027 statt.",
  ])
  func aDayOfSomethingElseIsNone(_ text: String) {
    let facts = readPosting(SourceText(path: "a.txt", text: text)).facts
    #expect(!facts.contains { DayRoles.fields.contains($0.field) }, "\(facts)")
  }
}
