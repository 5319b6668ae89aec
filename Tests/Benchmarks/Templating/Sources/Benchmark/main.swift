import Days
import Diagnostics
import Foundation
import Mustache
import Stencil
import Templating

/// CPU time of one page, in microseconds: the best of several runs, since other work shares the machine.
func microseconds(_ pages: Int, _ render: () throws -> Int) rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<5 {
    let start = clock()
    for _ in 0..<pages { if try render() == 0 { fatalError("an empty page") } }
    best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(pages) * 1e6)
  }
  return best
}

let vacancy = Vacancy()

// Prikbord
var log = DiagnosticLog()
let host = TemplateHost(
  strings: Strings(source: SourceText(path: "nl.txt", text: ""), code: "nl", log: &log),
  baseURL: "https://example.org/", markdown: { $0 })
let set = TemplateSet.compile(
  sources: ["page.html": SourceText(path: "page.html", text: PageText.prikbord)],
  pages: [PageTemplate("page.html", PageRecord.self, "a vacancy")], host: host, log: &log)
guard let page = set?["page.html"] else {
  fatalError(TerminalRendering(color: false).render(log.sorted))
}
let record = PageRecord(page: VacancyBox(vacancy))
var buffer: [UInt8] = []
let pages = CommandLine.arguments.contains("--own") ? 20_000 : 10_000
let prikbord = microseconds(pages) {
  buffer.removeAll(keepingCapacity: true)
  _ = page.render(record, into: &buffer)
  return buffer.count
}
let own = String(decoding: buffer, as: UTF8.self)

// For a profiler.
if CommandLine.arguments.contains("--own") {
  print(String(format: "%.1f µs a page", prikbord))
  exit(0)
}

// The others; their data is ready before the clock runs, ours is read from the model while it does.
let mustache = try MustacheTemplate(string: PageText.mustache)
let dictionary = vacancy.dictionary
let mustacheTime = microseconds(300) { mustache.render(dictionary).utf8.count }

let stencil = Template(
  templateString: PageText.stencil, environment: Environment(extensions: [stencilEscaping()]))
let stencilTime = try microseconds(30) { try stencil.render(dictionary).utf8.count }
let unescaped = Template(templateString: PageText.stencilUnescaped)
let unescapedTime = try microseconds(30) { try unescaped.render(dictionary).utf8.count }

let others = [mustache.render(dictionary), try stencil.render(dictionary)]
for other in others where other != own { print("a page differs:\n\(other)\n\(own)") }

func row(_ name: String, _ time: Double) {
  let times = time / prikbord
  print(
    name.padding(toLength: 34, withPad: " ", startingAt: 0)
      + String(format: "%9.1f µs a page %8.1f ×", time, times))
}
print("one page: \(own.utf8.count) bytes")
row("Prikbord", prikbord)
row("swift-mustache 2.1.1", mustacheTime)
row("Stencil 0.15.1", stencilTime)
row("Stencil 0.15.1, nothing escaped", unescapedTime)
print(String(format: "10,000 pages: %.3f s of CPU", prikbord / 100))
