import Diagnostics
import Pages
import Postings

/// The bar for the editor on a page that comes from one file: which file, its state, how it was read, what
/// is wrong with it.
struct EditorBar {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// Nil for pages that the board itself makes.
  func html(forPageAt path: String) -> String? {
    guard let plan = edition.renderer?.plan, path.hasPrefix(edition.base + "/"),
      let output = plan.output(at: path.dropFirst(edition.base.count + 1) + "index.html"),
      case .page(let subject) = output.content
    else { return nil }
    switch subject {
    case .posting(let index):
      let origin = plan.site.board.vacancies[index].posting.path
      guard let file = edition.postings.first(where: { $0.path == origin }) else { return nil }
      let state = PostingState(file, in: edition.board)
      return "<span class=\"state \(state?.word ?? "")\">\(state?.rawValue ?? "")</span> "
        + "<span class=\"file\">\(ExplainedPosting.link(to: origin, in: edition))</span> "
        + problems(of: origin)
    case .plain, .organisation:
      return "<span class=\"file\">\(escapedHTML(output.origin))</span> "
        + problems(of: output.origin)
    default: return nil
    }
  }

  private func problems(of path: String) -> String {
    let own = edition.problems.filter { $0.location?.path == path }
    guard !own.isEmpty else { return "" }
    let word = own.count == 1 ? "1 problem" : "\(own.count) problems"
    return "<details><summary>\(word)</summary>\(HTMLRendering().render(own))</details>"
  }
}

extension PostingState {
  /// As a class in HTML.
  var word: String { rawValue.replacing(" ", with: "-") }
}
