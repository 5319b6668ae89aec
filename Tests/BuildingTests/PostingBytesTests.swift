import Diagnostics
import Foundation
import Postings
import Testing

@testable import Building
@testable import Pages

@Suite("A posting that was read comes back from its bytes")
struct PostingBytesTests {
  private static let words = Theme().lintWords

  /// The sample board's, and one with every field.
  private static func sources() throws -> [SourceText] {
    let folder = TestBoard.repository + "/Content/vacancies"
    let samples = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".txt")
    }
    let fields = Field.allCases.filter { $0 != .notes && $0 != .extra }.map {
      "\($0.rawValue): \($0.row.example)"
    }
    let all = """
      ---
      \(fields.joined(separator: "\n"))
      notes: {locations: ook avonden, hours: in overleg}
      extra: {team: Bodem, aantal: 3, getal: 1.5, ja: true, lijst: [a, b]}
      ---

      Bel Noor Dijkstra, [06-12345678](tel:0612345678). Zie [dit](/over/#wat), ![](x.png) en <b>dat</b>.

      ## Wat

      Tekst.
      """
    return try samples.map {
      SourceText(
        path: "Content/vacancies/" + $0,
        bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + $0))))
    } + [
      SourceText(path: "Content/vacancies/alles.md", text: all),
      SourceText(path: "Content/vacancies/kapot.md", text: "---\ntitle: [\n---\n"),
    ]
  }

  private static func bytes(of file: PostingFile) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(file, facts: file.facts)
    return writer.bytes
  }

  @Test("with all that it says, and all that is said of it")
  func roundTrip() throws {
    for source in try Self.sources() {
      let file = PostingFile(reading: source, Self.words)
      #expect((file.posting == nil) == source.path.contains("kapot"), "\(source.path)")
      let bytes = Self.bytes(of: file)
      let other = try #require(PostingFile(reading: bytes[...]), "\(source.path)")
      #expect(other.path == file.path)
      #expect(other.posting == file.posting, "\(source.path)")
      #expect(other.prose.document == file.prose.document, "\(source.path)")
      #expect(other.prose.withoutPersons == file.prose.withoutPersons, "\(source.path)")
      #expect(other.prose.linkLines == file.prose.linkLines, "\(source.path)")
      #expect(other.prose.diagnostics == file.prose.diagnostics, "\(source.path)")
      #expect(other.diagnostics == file.diagnostics, "\(source.path)")
      #expect(other.textFindings == file.textFindings, "\(source.path)")
      #expect(Self.bytes(of: other) == bytes, "\(source.path)")
    }
  }

  @Test("and not from bytes that are cut off")
  func cut() throws {
    let bytes = try Self.bytes(
      of: PostingFile(
        reading: #require(Self.sources().last { $0.path.contains("alles") }), Self.words))
    for count in bytes.indices { #expect(PostingFile(reading: bytes[..<count]) == nil) }
  }

  @Test("numbers of every size come back")
  func numbers() {
    var writer = ByteWriter()
    let numbers = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, .max, .min]
    for number in numbers { writer.write(number) }
    var reader = ByteReader(writer.bytes[...])
    for number in numbers { #expect(reader.number() == number) }
    #expect(reader.isAtEnd)
  }
}
