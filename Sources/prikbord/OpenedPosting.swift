import ArgumentParser
import Authoring
import Building
import Days
import Diagnostics
import Disk
import Pages
import Postings
import Slugs

/// The file of a posting that a command changes, on its board.
struct OpenedPosting {
  let path: String
  let settings: BoardSettings
  private let source: SourceText
  private let board: BoardOptions

  init(_ file: String, _ board: BoardOptions) throws {
    if let absence = BoardSettings.absence(of: board.project) { throw absence }
    path = try InputFile.path(file, in: board.project)
    self.board = board
    settings = BoardSettings(of: board.project)
    source = try InputFile.read(path)
    if let refusal = FileRole(of: path, in: board.project).refusal(of: path) { throw refusal }
  }

  func change(_ log: inout DiagnosticLog) -> PostingChange? {
    let today = board.today ?? settings.today ?? dayByTheClock(in: settings.timeZone)
    return PostingChange(source, settings, today: today, log: &log)
  }

  /// In one step: the posting is its old or its new text, whatever happens meanwhile.
  func replace(with bytes: [UInt8]) throws {
    do throws(Disk.Failure) {
      let whole = path + ".new~"
      try Disk.write(bytes, to: whole)
      try Disk.rename(whole, to: path)
    } catch {
      try Console.fail(DiagnosticLog([.unwritable(error, board.project)]), in: board.language)
    }
  }

  /// `adviseur-2.md` beside `adviseur.md`, or the next number that is free.
  func nextName() throws -> (path: String, name: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let stem = fileStem(of: path).replacing(#/-[0-9]{1,3}\z/#, with: "")
    for number in 2...999 {
      let free = "\(folder)\(stem)-\(number).md"
      if try Disk.kind(of: free) == nil { return (free, slug(of: "\(stem)-\(number)")) }
    }
    throw ValidationError("there are 998 postings of the name `\(stem)` already")
  }
}
