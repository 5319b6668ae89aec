/// Why a file or folder is no content, as its name tells.
package enum NameLeftOut: Sendable, Hashable {
  /// What systems and programs leave behind wherever they are, and take away again.
  case litter
  /// A copy that somebody or an editor kept: `adviseur.md.bak`.
  case copy
  /// What holds secrets or the history of files, and is never for visitors.
  case secret
  /// A name that begins with a dot, where it has no meaning.
  case hidden

  /// Nil for content. Among the files for the site's root, names with a dot have a meaning: `.well-known`,
  /// `.htaccess`.
  package init?(_ name: String, isServedFile: Bool) {
    // Ten thousand postings are asked for, and all but a few have a plain name.
    if name.utf8.first.map({ !"._~#".utf8.contains($0) }) ?? false,
      [".md", ".txt", ".png", ".jpg", ".html"].contains(where: name.hasSuffix)
    {
      return nil
    }
    let small = name.lowercased()
    if Self.litterNames.contains(small) || Self.litterEndings.contains(where: small.hasSuffix)
      || Self.litterBeginnings.contains(where: small.hasPrefix)
      || (name.hasPrefix("#") && name.hasSuffix("#"))
    {
      self = .litter
    } else if [".bak", ".orig", ".tmp", ".old"].contains(where: small.hasSuffix) {
      self = .copy
    } else if Self.secretNames.contains(small) || small.hasPrefix(".env.") {
      self = .secret
    } else if name.hasPrefix("."), !isServedFile {
      self = .hidden
    } else {
      return nil
    }
  }

  var message: String {
    switch self {
    case .litter: "a file of the system's is left out"
    case .copy: "a file whose name says that it is a copy is left out"
    case .secret: "a file that visitors must never see is left out"
    case .hidden: "a name that begins with a dot is left out here"
    }
  }

  private static let litterNames: Set<String> = [
    ".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".directory", ".localized",
    ".spotlight-v100", ".trashes", ".fseventsd", ".appledouble", "__macosx", ".gitkeep", ".keep",
    ".gitignore", ".gitattributes", ".editorconfig", ".idea", ".vscode", ".nova",
  ]
  private static let litterEndings = ["~", ".swp", ".swo", ".swx", ".crdownload", ".part"]
  private static let litterBeginnings = [
    "._", "~$", ".~lock.", ".#", ".nfs", ".goutputstream-", ".prikbord-new-",
  ]
  private static let secretNames: Set<String> = [
    ".git", ".hg", ".svn", ".env", ".ssh", ".gnupg", ".aws", ".netrc", ".npmrc", ".htpasswd",
    ".git-credentials", ".bash_history",
  ]
}
