/// The files of a publish in the order in which they go out, so that no visitor meets a page whose style or
/// picture is missing, or a list whose pages are.
struct UploadBatch: Sendable {
  let name: String
  let paths: [String]

  /// Only those that have files.
  static func all(of difference: Difference) -> [UploadBatch] {
    var batches = ["assets": [String](), "pages": [], "lists": []]
    for file in difference.sent { batches[kind(of: file.path), default: []].append(file.path) }
    return ["assets", "pages", "lists"].compactMap { name in
      batches[name].flatMap { $0.isEmpty ? nil : UploadBatch(name: name, paths: $0) }
    }
  }

  /// Pages of postings stand below a folder named for them; every other page, feed and map lists or
  /// links to those.
  private static func kind(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").last {
    case "html":
      let parts = path.split(separator: "/")
      return parts.count > 2 && (parts[0] == "vacatures" || parts[0] == "vacancies")
        ? "pages" : "lists"
    case "xml", "json", "ics", "txt": return "lists"
    default: return "assets"
    }
  }
}
