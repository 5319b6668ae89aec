import Facts
import PlainText
import Postings
import Testing

@Suite struct CorpusTests {
  /// Facts right, and the wrong ones, over some postings.
  struct Measure {
    var right: [String: Int] = [:]
    var total: [String: Int] = [:]
    var wrong: [String] = []

    mutating func take(_ posting: CorpusPosting) {
      guard let expected = posting.expected else { return }
      let facts = corpusFacts(readPosting(posting.source))
      for (field, value) in expected.sorted(by: { $0.key < $1.key }) {
        let isRight = facts[field] == value
        for key in ["field " + field, "layout " + posting.layout, "all"] {
          total[key, default: 0] += 1
          if isRight { right[key, default: 0] += 1 }
        }
        if !isRight {
          wrong.append("\(posting) \(field): read \(facts[field] ?? "-"), expected \(value)")
        }
      }
    }

    var share: Double { Double(right["all"] ?? 0) / Double(max(1, total["all"] ?? 0)) }

    func printed(_ title: String) {
      print("== \(title): \(right["all"] ?? 0) of \(total["all"] ?? 0) facts right")
      for key in total.keys.sorted() where key != "all" {
        print("   \(key): \(right[key] ?? 0)/\(total[key] ?? 0)")
      }
      for line in wrong { print("   wrong: \(line)") }
    }
  }

  private func measure(_ folders: [String], _ title: String) -> Measure {
    var measure = Measure()
    for folder in folders { CorpusPosting.folder(folder).forEach { measure.take($0) } }
    measure.printed(title)
    return measure
  }

  @Test func seedIsReadCompletely() {
    #expect(measure([""], "seed").share == 1)
  }

  @Test func plainFactsAreRight() {
    #expect(measure(["plain"], "plain").share >= 0.99)
  }

  @Test func markdownFactsAreRight() {
    #expect(measure(["markdown"], "markdown").share == 1)
  }

  @Test func unseenFactsAreRight() {
    #expect(measure(["unseen-plain", "unseen-markdown"], "unseen").share >= 0.98)
  }

  @Test func factsOfWholePagesAreRight() {
    #expect(measure(["pages"], "pages").share >= 0.92)
    // Nobody looked at these before they were measured.
    #expect(measure(["unseen-pages"], "unseen pages").share >= 0.88)
  }

  @Test func filesWithSeveralPostingsAreRefused() {
    for posting in CorpusPosting.folder("multi") {
      let isRefused = readPosting(posting.source).isRefused
      #expect(isRefused, "\(posting)")
    }
  }
}
