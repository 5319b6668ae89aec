import Diagnostics
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

  @Test func theTableHasNoMistakes() {
    #expect(LikenessTable.shared.problems.isEmpty)
    #expect(LikenessTable.shared.steps.contains { $0 != .zero })
  }

  /// The name that is written for fitting leads to the number that a line is read by.
  @Test func namesAndNumbersAreTheSame() {
    withPage(SourceText(path: "a.txt", text: Self.page)) { reading in
      let features = LineFeatures(reading)
      var count = 0
      for place in features.lines.indices {
        features.forEach(of: place) { key, name in
          let row = Array("\(name()) 1 -2 3".utf8)
          let table = row.withUnsafeBufferPointer { LikenessTable($0) }
          #expect(table[key] == LikenessTable.Odds(0, 1, -2, 3), "\(name())")
          #expect(table.problems.isEmpty)
          count += 1
        }
      }
      #expect(count > 300)
    }
  }

  @Test func aRowThatSaysNothingIsToldOf() {
    let rows = Array("word cookies 3 x 1\nstep text above\nwurd a 1 2 3\nstep text above 4".utf8)
    let table = rows.withUnsafeBufferPointer { LikenessTable($0) }
    #expect(table.problems == ["word cookies 3 x 1", "step text above", "wurd a 1 2 3"])
    #expect(table.steps[0][1] == 4)
  }

  /// Forwards and backwards give what trying every chain of parts gives.
  @Test func marginsAreThoseOfAllChains() {
    var numbers = SplitMix64(seed: 7)
    func odds() -> LikenessTable.Odds {
      var odds = LikenessTable.Odds.zero
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

  private func tried(_ own: [LikenessTable.Odds], _ steps: [LikenessTable.Odds]) -> [Int] {
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
    return best.map { max($0[1], $0[2], $0[3]) - $0[0] }
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
}
