import Days
import Diagnostics
import Testing

@testable import Templating

@Suite struct StringsTests {
  private func read(_ text: String, _ language: BoardLanguage = .nl) -> (Strings, DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceText(path: "Templates/strings.\(language).txt", text: text)
    let strings = Strings(source: source, language: language, log: &log)
    return (strings, log)
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

        error: a text has two forms at most, one and other
         --> Templates/strings.nl.txt:6:1
          |
        6 | c(n): {n} | {n} | {n}
          | ^^^^^^^^^^^^^^^^^^^^^
          |

        """)
  }

  @Test func `Every language has the same texts`() {
    let (dutch, _) = read("a: x\nb(n): {n}\n", .nl)
    let (english, _) = read("a: x\nb(m): {m}\nc: y\n", .en)
    var log = DiagnosticLog()
    Strings.requireSameKeys([dutch, english], log: &log)
    #expect(
      said(log) == """
        error: `c` has no text in `Templates/strings.nl.txt`
         --> Templates/strings.en.txt:3:1
          |
        3 | c: y
          | ^
          |
        help: add a line `c: …` to it

        error: `b` has the same parameters in every language
         --> Templates/strings.nl.txt:2:1
          |
        2 | b(n): {n}
          | ^
          |
        note: with other parameters here
         --> Templates/strings.en.txt:2:1
          |
        2 | b(m): {m}
          | ^
          |

        """)
  }
}
