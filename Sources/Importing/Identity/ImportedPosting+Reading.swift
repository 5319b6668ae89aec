import Diagnostics
import Facts
import PlainText
import Postings

extension ImportedPosting {
  /// The posting that front matter and the text are. The title that stands beside a text counts where the text has
  /// none, and is no line of it: the reader is asked what it makes of such a line.
  func read(_ path: String, _ frontMatter: String) -> Reading {
    let alone = text.read(path, frontMatter)
    guard let line = suggestedTitle, alone.title == nil,
      let title = text.led(by: line).read(path, frontMatter).title
    else { return alone }
    return text.read(path, "title: \(title)\n" + frontMatter)
  }
}

extension ImportedPosting.Text {
  fileprivate func read(_ path: String, _ frontMatter: String) -> Reading {
    let reading = readPosting(
      SourceText(path: path, text: "---\n\(frontMatter)---\n\n\(words)"))
    if case .rich(let text) = self { return reading.looking(as: text) }
    return reading
  }

  fileprivate func led(by line: String) -> ImportedPosting.Text {
    switch self {
    case .markdown(let words): .markdown("# \(line)\n\n\(words)")
    case .plain(let words): .plain("\(line)\n\n\(words)")
    case .rich(let text):
      .rich(RichText(blocks: [.paragraph([.init(text: line)])] + text.blocks))
    }
  }
}

extension Reading {
  /// As front matter writes it.
  fileprivate var title: String? { facts.first { $0.field == .title }?.value.yaml }
}
