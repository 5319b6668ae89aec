import Building
import Diagnostics
import Previewing

/// What a preview says on the terminal: where it is, one line for each rebuild, and what is wrong.
struct PreviewReport: Sendable {
  let quiet: Bool
  let language: MessageLanguage
  let started: @Sendable (_ address: String) -> Void

  init(
    quiet: Bool, language: MessageLanguage, started: @escaping @Sendable (_ address: String) -> Void
  ) {
    self.quiet = quiet
    self.language = language
    self.started = started
  }

  func say(_ news: PreviewEvent) {
    switch news {
    case .polling(let reason):
      tell(.note, "polling", "changes are looked for now and then, because \(reason)")
    case .started(let snapshot, let address, let portWasTaken, let isOpen):
      show(snapshot.problems)
      if portWasTaken { say("port 8000 is taken, so it is \(address.port)") }
      if isOpen {
        let places = address.inNetwork.joined(separator: ", ")
        tell(.warning, "open-preview", "others can read this board over the network, at \(places)")
      }
      say("\(address) shows the board; Ctrl-C stops")
      started("\(address)")
    case .rebuilt(let rebuild):
      show(rebuild.told)
      say(rebuild.line)
    case .found(let problems, let page):
      show(problems)
      say("\(page): \(Report.plural(problems.count, "problem"))")
    }
  }

  private func tell(_ severity: Diagnostic.Severity, _ code: String, _ message: String) {
    show([Diagnostic(severity, code, message, at: nil)])
  }

  private func show(_ problems: [Diagnostic]) {
    let text = TerminalRendering(color: Console.isColorful, in: language).render(problems)
    if !text.isEmpty { Console.error(text) }
  }

  private func say(_ line: String) {
    if !quiet { Console.say(language.text(line)) }
  }
}
