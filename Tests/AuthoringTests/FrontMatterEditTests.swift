import Diagnostics
import Postings
import Testing

@testable import Authoring

@Suite("Front matter that a command changes")
struct FrontMatterEditTests {
  private func edited(_ text: String, _ change: (inout FrontMatterEdit) -> Void) -> String {
    var edit = FrontMatterEdit(SourceText(path: "a.md", text: text))
    change(&edit)
    return String(decoding: edit.bytes, as: UTF8.self)
  }

  @Test("a field that is not there goes last, and every other byte stays")
  func added() {
    #expect(
      edited("---\ntitle: Kok  # de baas\n---\n\nTekst.\n") { $0.set(.closed, "2024-07-20") }
        == "---\ntitle: Kok  # de baas\nclosed: 2024-07-20\n---\n\nTekst.\n")
  }

  @Test("a field that is there is replaced, whatever its name and however many lines it has")
  func replaced() {
    let contacts = "contacts:\n  - {name: Noor}\n  - {name: Jan}\n"
    let text = "---\nsluit: 2024-08-01\n\(contacts)title: Kok\n---\nTekst.\n"
    #expect(
      edited(text) { $0.set(.deadline, "2024-09-01") }
        == "---\n\(contacts)title: Kok\ndeadline: 2024-09-01\n---\nTekst.\n")
    #expect(
      edited(text) { $0.set(.contacts, nil) }
        == "---\nsluit: 2024-08-01\ntitle: Kok\n---\nTekst.\n")
  }

  @Test("a file without front matter is given some")
  func given() {
    #expect(
      edited("Kok\n\nTekst.\n") { $0.set(.closed, "2024-07-20") }
        == "---\nclosed: 2024-07-20\n---\n\nKok\n\nTekst.\n")
  }

  @Test("lines end as they do in the file")
  func lineEnds() {
    #expect(
      edited("---\r\ntitle: Kok\r\n---\r\nTekst.\r\n") { $0.set(.closed, "2024-07-20") }
        == "---\r\ntitle: Kok\r\nclosed: 2024-07-20\r\n---\r\nTekst.\r\n")
  }
}
