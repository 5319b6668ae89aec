import Days
import Diagnostics
import Foundation
import Testing

@testable import Templating

@Suite struct StringsTests {
  private func read(_ text: String, _ code: String = "nl") -> (Strings, DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceText(path: "Templates/strings.\(code).txt", text: text)
    return (Strings(source: source, code: code, log: &log), log)
  }

  /// The theme's file of a language.
  private func shipped(_ code: String) throws -> (Strings, DiagnosticLog) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return read(
      try String(
        contentsOf: root.appending(path: "Templates/strings.\(code).txt"), encoding: .utf8), code)
  }

  private func said(_ log: DiagnosticLog) -> String {
    TerminalRendering(color: false).render(log.sorted)
  }

  @Test func `A text has one form, or one for exactly one and another`() {
    let (strings, log) = read(
      """
      # comment
      apply_now: Solliciteer: nu | straks
      vacancies(count): {count} vacature | {count} vacatures
      until(day, name) :  Tot {day}, {name}
      plural_rule: n = 1
      money: € 1.234,50
      months: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
      day_long(day, month, year): {day} {month} {year}
      """)
    #expect(!log.hasErrors)
    #expect(strings.text("apply_now") == "Solliciteer: nu | straks")
    #expect(strings.text("vacancies", count: 1) == "1 vacature")
    #expect(strings.text("vacancies", count: 0) == "0 vacatures")
    #expect(strings.text("vacancies", count: 12_345) == "12.345 vacatures")
    #expect(
      strings.text("until", .day(Day(number: 0)), .text("Noor")) == "Tot 1 januari 1970, Noor")
  }

  @Test func `A bar behind a backslash parts no forms`() {
    let (strings, log) = read(#"title(name): {name} \| Het Bord"#)
    #expect(!log.hasErrors)
    #expect(strings.text("title", .text("Noor")) == "Noor | Het Bord")
  }

  @Test func `Wrong lines are said where they stand`() {
    let (_, log) = read(
      """
      apply now: x
      nothing
      a: 1
      a: 2
      b(x): {y}
      c(n): {n} | {n} | {n}
      """)
    #expect(
      said(log) == """
        error: a key is letters, digits and `_`, as in `apply_now`
         --> Templates/strings.nl.txt:1:1
          |
        1 | apply now: x
          | ^^^^^^^^^
          |

        error: a line is `key: text`
         --> Templates/strings.nl.txt:2:1
          |
        2 | nothing
          | ^^^^^^^
          |

        error: a language has one text for `a`
         --> Templates/strings.nl.txt:4:1
          |
        4 | a: 2
          | ^
          |
        note: first defined here
         --> Templates/strings.nl.txt:3:1
          |
        3 | a: 1
          | ^
          |

        error: the text has no parameter `y`
         --> Templates/strings.nl.txt:5:8
          |
        5 | b(x): {y}
          |        ^
          |
        help: did you mean `x`?

        error: a text of this language has one form, or 2 by `plural_rule`
         --> Templates/strings.nl.txt:6:1
          |
        6 | c(n): {n} | {n} | {n}
          | ^
          |
        help: this one has 3

        """)
  }

  @Test
  func
    `What a language lacks is one error that lists it, and a slip in parameters is said in place`()
  {
    let (theme, _) = read("a: x\nb(n): {n}\nc: y\nd(who, what): y\n", "en")
    let (french, _) = read("a: x\nb(m): {m}\n", "fr")
    var log = DiagnosticLog()
    french.requireTexts(of: theme, log: &log)
    #expect(
      said(log) == """
        error: 2 of 4 texts are missing: `c`, `d(who, what)`
         --> Templates/strings.fr.txt
        help: `prikbord theme strings.en.txt` hands you all of them to translate

        error: the text is `b(n)`
         --> Templates/strings.fr.txt:2:1
          |
        2 | b(m): {m}
          | ^
          |
        note: as it is here
         --> Templates/strings.en.txt:2:1
          |
        2 | b(n): {n}
          | ^
          |

        """)
  }

  @Test func `How a language writes is what its file says`() throws {
    let day = try #require(Day(iso: "2024-08-02"))
    let expected = [
      "nl": [
        "2 augustus 2024", "2 aug 2024", "vrijdag 2 augustus 2024", "1.234,5", "€\u{A0}1.234,50",
      ],
      "en": ["2 August 2024", "2 Aug 2024", "Friday 2 August 2024", "1,234.5", "€1,234.50"],
      "de": [
        "2. August 2024", "2. Aug. 2024", "Freitag, 2. August 2024", "1.234,5", "1.234,50\u{A0}€",
      ],
    ]
    for (code, forms) in expected {
      let (strings, log) = try shipped(code)
      #expect(log.all.isEmpty, "\(said(log))")
      let language = strings.language
      #expect(
        [
          language.days.text(day), language.days.text(day, .short), language.days.text(day, .full),
          language.numbers.text(.decimal(1234.5)),
          language.money.text(.decimal(1234.5), currency: "EUR"),
        ] == forms)
    }
  }

  @Test func `The languages of the theme are all whole`() throws {
    let all = try ["nl", "en", "de"].map { try shipped($0).0 }
    var log = DiagnosticLog()
    for language in all { for other in all { language.requireTexts(of: other, log: &log) } }
    #expect(log.all.isEmpty, "\(said(log))")
  }

  @Test(
    arguments: [
      ("n = 1", [0: 1, 1: 0, 2: 1, 21: 1]),
      ("n = 0..1", [0: 0, 1: 0, 2: 1]),
      (
        "n = 1 | n % 10 = 2..4 and n % 100 != 12..14",
        [1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 22: 1, 112: 2, 0: 2]
      ),
      ("n % 10 = 1 and n % 100 != 11 or n = 3,5", [1: 0, 11: 1, 21: 0, 3: 0, 5: 0, 4: 1]),
    ] as [(String, [Int: Int])])
  func `A plural rule chooses the form`(rule: String, forms: [Int: Int]) {
    let (strings, log) = read("plural_rule: \(rule)\n")
    #expect(log.all.isEmpty, "\(said(log))")
    for (number, form) in forms {
      #expect(strings.language.plurals.form(of: number) == form, "\(number)")
    }
  }

  @Test(arguments: ["n", "n = x", "m = 1", "n % 0 = 1", "n = 3..1", "n = 1 |", "n = 1 and"])
  func `What is no plural rule is said`(rule: String) {
    let (_, log) = read("plural_rule: \(rule)\n")
    #expect(log.all.map(\.code) == ["strings-plural"])
  }

  @Test func `Names of months and days are counted, and an amount must be one`() {
    let (_, log) = read("months: jan, feb\nmoney: veel\n")
    #expect(log.all.map(\.code).sorted() == ["strings-form", "strings-names"])
  }
}
