import Building
import Diagnostics
import Previewing

/// What a preview says on the terminal: where it is, one line for each rebuild, and what is wrong.
struct PreviewReport: Sendable {
  let quiet: Bool
  let started: @Sendable (_ address: String) -> Void

  init(quiet: Bool, started: @escaping @Sendable (_ address: String) -> Void) {
    self.quiet = quiet
    self.started = started
  }

  func say(_ news: PreviewNews) {
    switch news {
    case .polling(let reason):
      Console.error("note: changes are looked for now and then, because \(reason)\n")
    case .started(let edition, let address, let portWasTaken, let isOpen):
      show(edition.problems)
      if portWasTaken { say("port 8000 is taken, so it is \(address.port)") }
      if isOpen {
        Console.error(
          "warning: others can read this board over the network, at \(address.host) "
            + "port \(address.port)\n")
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

  private func show(_ problems: [Diagnostic]) {
    let text = TerminalRendering(color: Console.isColorful).render(problems)
    if !text.isEmpty { Console.error(text) }
  }

  private func say(_ line: String) {
    if !quiet { Console.say(line) }
  }
}
