package import Diagnostics
import Postings
package import Templating

/// Renders planned outputs. A pure function of its input: any order, any thread, the same bytes.
package struct Renderer: Sendable {
  package let plan: SitePlan
  private let templates: TemplateSet
  /// What lists have printed of a posting already. It changes nothing but the time that it takes.
  private let fragments = FragmentCache()
  private var site: Site { plan.site }

  package init(_ plan: SitePlan, _ templates: TemplateSet) {
    self.plan = plan
    self.templates = templates
  }

  /// Appends the bytes of an output to `buffer` and gives what went wrong. Copies are not rendered: who
  /// writes them reads them.
  package func render(_ output: PlannedOutput, into buffer: inout [UInt8]) -> [Diagnostic] {
    switch output.content {
    case .page(let page): return render(page, output, into: &buffer)
    case .document(let document): document.write(to: &buffer)
    case .bytes(let bytes): buffer.append(contentsOf: bytes)
    case .copy: break
    }
    return []
  }

  private func render(
    _ page: some Page, _ output: PlannedOutput, into buffer: inout [UInt8]
  ) -> [Diagnostic] {
    guard let template = templates[type(of: page).name + ".html"] else {
      preconditionFailure("every kind of page has a template")
    }
    return template.render(page.scope, fragments: fragments, into: &buffer).map { problem in
      var problem = problem
      problem.notes.append(
        .init("while making `/\(output.path)` from", at: Location(path: output.origin)))
      return problem
    }
  }
}
