import Building
import Diagnostics
import Disk
import Pages

/// The preview's own addresses, all below one folder of the board that no page can have.
struct OwnPages: Sendable {
  static let folder = "__prikbord"

  let snapshot: Snapshot
  let project: Project
  let run: String

  /// `place` is the path below the folder.
  func answer(_ place: String, _ address: Address) -> Answer {
    switch place {
    case "": return .html(200, page("All postings", Overview(snapshot).html(address)))
    case "preview.js":
      return Answer(200, mediaType(of: place), .bytes(PackageResources.preview_js))
    case "preview.css":
      return Answer(200, mediaType(of: place), .bytes(PackageResources.preview_css))
    case "events":
      return Answer(
        200, "text/event-stream", .events(page: address.value(of: "page") ?? ""))
    default:
      if place.hasPrefix(Self.posting) {
        return page(of: String(place.dropFirst(Self.posting.count)))
      }
      guard place.hasPrefix("explain/") else {
        return .plain(404, "not found", in: snapshot.language)
      }
      return explained(String(place.dropFirst("explain/".count)))
    }
  }

  /// Before the path of a posting: its page, wherever that is.
  static let posting = "posting/"

  /// A posting that was written just now may not have been read yet: until then its place is held, and one that has no
  /// page, because it is a draft or the board has errors, is explained.
  private func page(of path: String) -> Answer {
    if let address = snapshot.page(of: path) { return .redirect(to: address) }
    if snapshot.postings.contains(where: { $0.path == path }) { return explained(path) }
    guard OpenFile(Disk.absolute(path, in: project.root), within: project.content) != nil else {
      return .plain(404, "no posting `\(path)`", in: snapshot.language)
    }
    return .html(200, page(path, "<p>\(snapshot.language.text("It is being read."))</p>"))
  }

  /// Only files that were read as postings are shown.
  private func explained(_ path: String) -> Answer {
    guard snapshot.postings.contains(where: { $0.path == path }),
      let file = OpenFile(Disk.absolute(path, in: project.root), within: project.content),
      let bytes = file.read(0..<file.size)
    else { return .plain(404, "no posting `\(path)`", in: snapshot.language) }
    let source = SourceText(path: path, bytes: bytes)
    return .html(200, page(path, ExplainedPosting(source, in: snapshot).html()))
  }

  private func page(_ title: String, _ body: String) -> String {
    OwnPage(title: title, ReloadScript(snapshot, run: run), snapshot).html(body)
  }
}
