package import Disk
import Postings

/// What a board's files are read for, and how large each may be: nobody reads a posting of a megabyte, and a
/// file that was put there by mistake must not take the machine with it.
extension InputFolder.Purpose {
  /// Postings, profiles and pages. `kilobytes` are the board's own `max_text_kb`.
  static func text(kilobytes: Int) -> InputFolder.Purpose {
    InputFolder.Purpose(
      limit: kilobytes * 1000,
      rule: kilobytes % 1000 == 0
        ? "a text has at most \(kilobytes / 1000) MB" : "a text has at most \(kilobytes) kB",
      help: "keep the posting and put the rest into `files/`, or raise `max_text_kb` in board.yml")
  }

  package static let settings = InputFolder.Purpose(
    limit: 1_000_000, rule: "board.yml has at most 1 MB")

  static let template = InputFolder.Purpose(
    limit: 1_000_000, rule: "a template or a file of texts has at most 1 MB")

  static let asset = InputFolder.Purpose(
    limit: 20_000_000, rule: "a file of the theme has at most 20 MB")

  /// Hosts take no larger ones (GitHub Pages: 100 MB; Cloudflare Pages: 25 MB), and each is in memory once.
  static let copied = InputFolder.Purpose(
    limit: 100_000_000, rule: "a file for visitors has at most 100 MB",
    help: "put it on a server of its own, and link to it")
}
