import Foundation
import FuzzReaders
import SeededNumbers
import Testing

/// The readers of `Tests/Fuzz/run`, fed without libFuzzer: the same mutations in every run, a few of them. What they
/// find ends the process, as there. `PRIKBORD_MUTATIONS=20000` has so many for each.
@Suite("Bytes that somebody else wrote end no reader")
struct MutationTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let count =
    ProcessInfo.processInfo.environment["PRIKBORD_MUTATIONS"].flatMap(Int.init) ?? 500

  /// Where a reader's seeds are, and how their names end.
  private static let seeds: [String: [(folder: String, ending: String)]] = [
    "markdown": [("Content/vacancies", ".md")],
    "plain": [("Content/vacancies", ".txt")],
    "organisation": [("Content/organisations", ".md")],
    "page": [("Content/pages", ".md")],
    "settings": [("Content", "board.yml")],
    "template": [("Templates", ".html"), ("Templates/parts", ".html")],
    "strings": [("Templates", ".txt")],
    "manifest": [("Site", ".prikbord")],
    "import": [("Tests/ImportingTests/Samples", "")],
  ]

  @Test("each reader has seeds")
  func readers() {
    #expect(Set(Target.all.map(\.name)) == Set(Self.seeds.keys))
    for target in Target.all { #expect(!Self.inputs(of: target).isEmpty, "\(target.name)") }
  }

  @Test("mutations are read", arguments: Target.all.map(\.name))
  func mutations(name: String) throws {
    let target = try #require(Target.all.first { $0.name == name })
    let inputs = Self.inputs(of: target)
    var mutator = Mutator(seed: 1)
    for input in inputs { target.read(input) }
    for _ in 0..<Self.count { target.read(mutator.mutation(of: inputs)) }
  }

  /// Long ones would take the time of many.
  private static let longest = 20_000

  private static func inputs(of target: Target) -> [[UInt8]] {
    (seeds[target.name] ?? []).flatMap { place -> [[UInt8]] in
      let folder = "\(repository)/\(place.folder)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().filter { $0.hasSuffix(place.ending) }.compactMap { name -> [UInt8]? in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
          return nil
        }
        let bytes = Array(data.prefix(longest))
        return target.name == "import" ? ending(of: name) + bytes : bytes
      }
    }
  }

  /// The first byte of an import says which ending its name has (see the reader).
  private static func ending(of name: String) -> [UInt8] {
    let endings = ["html", "xml", "json", "csv", "eml", "docx", "odt", "mhtml", "md", "txt"]
    let own = name.split(separator: ".").last.map(String.init) ?? ""
    return [UInt8(endings.firstIndex(of: own) ?? 0)]
  }
}

/// Bytes changed, parts left out, said twice, cut off or put between those of another input.
private struct Mutator {
  private var numbers: SplitMix64
  private static let most = 4
  private static let signs = Array("\n\n---\0\u{FEFF}`\"'{}[]<>&:|#*%,;  \t\\".utf8) + [0x80, 0xFF]

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func mutation(of inputs: [[UInt8]]) -> [UInt8] {
    var bytes = inputs[below(inputs.count)]
    for _ in 0...below(Self.most) { mutate(&bytes, inputs) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8], _ inputs: [[UInt8]]) {
    let start = below(bytes.count + 1)
    let end = min(bytes.count, start + below(64))
    switch below(6) {
    case 0: bytes.insert(Self.signs[below(Self.signs.count)], at: start)
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
    case 3 where start < bytes.count: bytes[start] = UInt8(below(256))
    case 4: bytes.removeSubrange(start...)
    default:
      let other = inputs[below(inputs.count)]
      let from = below(other.count + 1)
      bytes.insert(contentsOf: other[from..<min(other.count, from + below(64))], at: start)
    }
  }

  private mutating func below(_ bound: Int) -> Int { numbers.below(bound) }
}
