import Building
import Diagnostics
import Disk
import Dispatch
import Importing
import Pages
import Postings
import Templating

/// A reader of bytes that somebody else wrote.
package struct Target: Sendable {
  package let name: String
  package let read: @Sendable ([UInt8]) -> Void

  package static let all = [
    Target(name: "markdown") { readPosting($0, named: "a.md") },
    Target(name: "plain") { readPosting($0, named: "a.txt") },
    Target(name: "organisation") {
      _ = OrganisationFile(reading: SourceText(path: "Content/organisations/a.md", bytes: $0))
    },
    Target(name: "page") {
      _ = PlainPageFile(reading: SourceText(path: "Content/pages/a.md", bytes: $0))
    },
    Target(name: "settings") { bytes in
      rendered { log in
        _ = BoardSettings(reading: SourceText(path: "board.yml", bytes: bytes), log: &log)
      }
    },
    Target(name: "template") { bytes in
      rendered { log in
        _ = TemplateSet.compile(
          sources: ["posting.html": SourceText(path: "posting.html", bytes: bytes)],
          pages: PageKinds.templates.filter { $0.file == "posting.html" },
          host: TemplateHost(strings: strings, baseURL: "https://example.org", markdown: { $0 }),
          log: &log)
      }
    },
    Target(name: "strings") { bytes in
      rendered { log in
        _ = Strings(
          source: SourceText(path: "strings.nl.txt", bytes: bytes), code: "nl", log: &log)
      }
    },
    Target(name: "manifest") { bytes in
      guard let manifest = Manifest(reading: bytes) else { return }
      precondition(
        Manifest(reading: manifest.bytes)?.entries == manifest.entries,
        "a list that is written is the one that was read")
    },
    Target(name: "import") { readDocument($0) },
  ]

  private static let strings: Strings = {
    var log = DiagnosticLog()
    return Theme.strings(in: "nl", log: &log)
  }()
}

private let words: LintWords = {
  var log = DiagnosticLog()
  return LintWords(["nl", "en", "de"].map { Theme.strings(in: $0, log: &log) })
}()

/// The whole way of a posting's file: decoding, front matter, reader, converter, lints.
private func readPosting(_ bytes: [UInt8], named name: String) {
  let source = SourceText(path: "Content/vacancies/" + name, bytes: bytes)
  let file = PostingFile(reading: source, words)
  render(file.diagnostics + file.textFindings)
}

/// Diagnostics are rendered, too: their places are in the input.
private func rendered(_ body: (inout DiagnosticLog) -> Void) {
  var log = DiagnosticLog()
  body(&log)
  render(log.all)
}

private func render(_ diagnostics: [Diagnostic]) {
  _ = TerminalRendering(color: false, in: MessageLanguage("nl") ?? .english).render(diagnostics)
}

/// The first byte says what the rest is called: a name's ending tells tables from mails from pages.
private func readDocument(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let endings = ["html", "xml", "json", "csv", "eml", "docx", "odt", "mhtml", "md", "txt"]
  let name = "a." + endings[Int(first) % endings.count]
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    defer { done.signal() }
    do {
      let document = try Document(name: name, bytes: Array(bytes.dropFirst()))
      _ = try await SourceKind.read(document)
    } catch {
      // Refusing is the usual answer.
    }
  }
  done.wait()
}
