import Diagnostics
import Disk
import Pages

// Why a folder is not written into.
extension Diagnostic {
  static func noPageFolder(
    _ obstacle: (path: String, kind: Disk.Kind), _ output: PlannedOutput, at location: Location
  ) -> Diagnostic {
    let isLink = obstacle.kind == .link
    return Diagnostic(
      .error, "foreign-file",
      isLink
        ? "`\(obstacle.path)` is a link that Prikbord did not put there, and a folder is needed in its place"
        : "`\(obstacle.path)` is a file that Prikbord did not put there, and a folder is needed in its place",
      at: location,
      notes: [.init("the page is `/\(output.path)`", at: Location(path: output.origin))],
      help: "move it away")
  }

  static func siteIsNoFolder(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "site-folder", "the site is written into a folder, and this is none", at: location)
  }

  static func brokenManifest(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "site-manifest", "the list of own files `\(Manifest.fileName)` cannot be read",
      at: location, help: "remove the folder if nothing but the site is in it, and build again")
  }

  static func foreignSite(_ count: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "foreign-site",
      count == 1
        ? "the folder holds a file or folder that Prikbord did not write"
        : "the folder holds \(count) files or folders that Prikbord did not write",
      at: location, help: "empty it, or build into another folder with `--output`")
  }

  static func foreignFile(
    _ path: String, _ origin: String, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .error, "foreign-file", "`\(path)` is there already, and Prikbord did not write it",
      at: location, notes: [.init("it would come from", at: Location(path: origin))],
      help: "move that file away")
  }
}
