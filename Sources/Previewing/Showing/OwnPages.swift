import Building
import Diagnostics
import Pages

/// The preview's own addresses, all below one folder of the board that no page can have.
struct OwnPages: Sendable {
  static let folder = "__prikbord"

  let edition: Edition
  let project: Project
  let run: String

  /// `place` is the path below the folder.
  func answer(_ place: String, _ address: Address) -> Answer {
    switch place {
    case "": return .html(200, page("All postings", Overview(edition).html(address)))
    case "preview.js":
      return Answer(200, mediaType(of: place), .bytes(PackageResources.preview_js))
    case "preview.css":
      return Answer(200, mediaType(of: place), .bytes(PackageResources.preview_css))
    case "events":
      return Answer(
        200, "text/event-stream", .events(page: address.value(of: "page") ?? ""))
    default:
      guard place.hasPrefix("explain/") else { return .plain(404, "not found") }
      return explained(String(place.dropFirst("explain/".count)))
    }
  }

  /// Only files that were read as postings are shown.
  private func explained(_ path: String) -> Answer {
    guard edition.postings.contains(where: { $0.path == path }),
      let file = OpenFile(Disk.absolute(path, in: project.root), within: project.content),
      let bytes = file.read(0..<file.size)
    else { return .plain(404, "no posting `\(path)`") }
    let source = SourceText(path: path, bytes: bytes)
    return .html(200, page(path, ExplainedPosting(source, in: edition).html()))
  }

  private func page(_ title: String, _ body: String) -> String {
    OwnPage(title: title, ReloadScript(edition, run: run)).html(body)
  }
}
