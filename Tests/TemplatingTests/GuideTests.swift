import Days
import Diagnostics
import Foundation
import Testing

@testable import Templating

/// `Templates/README.md` is for theme authors; what it shows is what they get.
@Suite struct GuideTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let sources: [String: String]
    let result: String
    let testDescription: String
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates/README.md")
  static let guide = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

  /// A `jinja` block and the `html` or `text` block behind it. A block that begins with the name of a file
  /// in a comment is that file for the next example.
  static let examples: [Example] = {
    var examples: [Example] = []
    var sources: [String: String] = [:]
    for (kind, text) in blocks {
      switch kind {
      case "jinja":
        if text.hasPrefix("{# "), let end = text.firstRange(of: ".html #}\n") {
          sources[text[text.index(text.startIndex, offsetBy: 3)..<end.lowerBound] + ".html"] =
            String(text[end.upperBound...])
        } else {
          sources["page.html"] = text
        }
      case "html", "text":
        examples.append(
          Example(
            sources: sources, result: text,
            testDescription: String((sources["page.html"] ?? "").prefix(40))))
        sources = [:]
      default: continue
      }
    }
    return examples
  }()

  private static var blocks: [(kind: String, text: String)] {
    var blocks: [(kind: String, text: String)] = []
    var isInside = false
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isInside { blocks.append((String(line.dropFirst(3)), "")) }
        isInside.toggle()
      } else if isInside {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    return blocks
  }

  @Test func `The guide has examples`() { #expect(Self.examples.count >= 14) }

  @Test("An example of the guide prints what stands below it", arguments: examples)
  func prints(example: Example) {
    let (page, diagnostics) = Sample.render(example.sources, GuidePage())
    let said = TerminalRendering(color: false).render(diagnostics)
    // Lines that hold nothing but a tag leave a line end at the start; the guide does not show it.
    let shown = page.map { $0.drop { $0 == "\n" } }.map(String.init)
    #expect((shown ?? said) == example.result)
  }

  @Test func `The guide's table of filters is made from their declarations`() throws {
    let rows = Filter.all.sorted { $0.name < $1.name }.map { Self.row(of: $0) }
    var lines = Self.guide.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heading = try #require(lines.firstIndex(of: "## Filters"))
    let rule = try #require(lines[heading...].firstIndex { $0.hasPrefix("|---") })
    let end = try #require(lines[rule...].firstIndex(of: ""))
    #expect(Array(lines[(rule + 1)..<end]) == rows)
    if Case.isRecording {
      lines.replaceSubrange((rule + 1)..<end, with: rows)
      try lines.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  /// The row of the guide that a filter's declaration makes.
  static func row(of filter: Filter) -> String {
    func code(_ text: String) -> String {
      "`" + text.replacing("|", with: "\\|").replacing("\n", with: "↵") + "`"
    }
    return "| \(code(filter.signature)) | \(filter.input.phrase) | "
      + "\(filter.documentation.replacing("|", with: "\\|")) | \(code(filter.example)) | \(code(filter.expected)) |"
  }
}
