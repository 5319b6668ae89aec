// How long reading takes: 10,000 plain postings of the seed's size, each with a day and a reference of its
// own, as many in prose, and as many Markdown postings with front matter.
//
//     swift run -c release reading-benchmark [COUNT [plain|prose|markdown]]
import Diagnostics
import Foundation
import PlainText

let corpus = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../PlainTextTests/Corpus")

func copies(of file: String, count: Int) throws -> [SourceText] {
  let bytes = Array(try Data(contentsOf: corpus.appending(path: file)))
  return (0..<count).map { number in
    var copy = bytes
    copy.append(contentsOf: "\n\(number)\n".utf8)
    return SourceText(path: file, bytes: copy)
  }
}

/// The greatest memory that the process has held, in megabytes (proc(5), VmHWM).
func peakMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}

/// Time of this process on a processor, which other programs on the machine do not lengthen.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

func measure(_ name: String, _ sources: [SourceText]) {
  var facts = 0
  let before = peakMegabytes()
  var best = Double.infinity
  for _ in 0..<3 {
    let start = processorTime()
    for source in sources { facts += readPosting(source).facts.count }
    best = min(best, processorTime() - start)
  }
  let size = sources.first?.bytes.count ?? 0
  print(
    "\(name): \(sources.count) of \(size) bytes, "
      + "\(String(format: "%.1f", best / Double(sources.count))) µs each, "
      + "memory \(before) to \(peakMegabytes()) MB, \(facts / 3 / sources.count) facts each")
}

let arguments = CommandLine.arguments.dropFirst()
let count = arguments.first.flatMap { Int($0) } ?? 10_000
let only = arguments.dropFirst().first
let start = processorTime()
_ = readPosting(SourceText(path: "a.txt", text: "Utrecht"))
print("first reading, with the vocabularies: \(Int(processorTime() - start)) µs")
for (name, file) in [
  ("plain", "seed.txt"), ("prose", "unseen-plain/prose-dorpshuis-beheerder.txt"),
  ("markdown", "markdown/yaml-dutch-keys.md"),
] where only == nil || only == name {
  measure(name, try copies(of: file, count: count))
}
