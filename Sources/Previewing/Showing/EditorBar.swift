import Building
import Diagnostics
import Pages
import Postings

/// The bar for the editor on a page that comes from one file: which file, its state, how it was read, what
/// is wrong with it.
struct EditorBar {
  private let snapshot: Snapshot

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Nil for pages that the board itself makes.
  func html(forPageAt path: String) -> String? {
    guard let plan = snapshot.renderer?.plan, path.hasPrefix(snapshot.base + "/"),
      let output = plan.output(at: path.dropFirst(snapshot.base.count + 1) + "index.html"),
      case .page(let page) = output.content, let source = page.source
    else { return nil }
    guard let file = snapshot.postings.first(where: { $0.path == source }) else {
      return "<span class=\"file\">\(escapedHTML(source))</span> " + problems(of: source)
    }
    let state = PostingState(file, in: snapshot.board)
    return
      "<span class=\"state \(state?.word ?? "")\">\(snapshot.language.text(state?.rawValue ?? ""))</span> "
      + "<span class=\"file\">\(ExplainedPosting.link(to: source, in: snapshot))</span> "
      + problems(of: source)
  }

  private func problems(of path: String) -> String {
    let own = snapshot.problems.filter { $0.location?.path == path }
    guard !own.isEmpty else { return "" }
    let word = snapshot.language.text(Report.plural(own.count, "problem"))
    return
      "<details><summary>\(word)</summary>\(HTMLRendering(in: snapshot.language).render(own))</details>"
  }
}

extension PostingState {
  /// As a class in HTML.
  var word: String { rawValue.replacing(" ", with: "-") }
}
