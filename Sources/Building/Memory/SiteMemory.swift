import Diagnostics
import Digests
import Disk
import Pages

/// By what the outputs of a site were made that stands, on the disk: those that would be made by the same are taken over.
enum SiteMemory {
  /// Nil for a site that does not stand as its build left it, as `site` says.
  static func remembered(_ site: Digest, _ project: Project) -> OutputKeys? {
    guard let bytes = CacheFolder(at: project.root).read(sealed: fileName(project)) else {
      return nil
    }
    var reader = ByteReader(bytes)
    guard reader.digest() == site, let frame = reader.digest(),
      let keys = reader.list({ reader in reader.optional { $0.digest() } }), reader.isAtEnd
    else { return nil }
    return OutputKeys(frame: frame, keys: keys)
  }

  static func remember(_ keys: OutputKeys, of site: Digest, _ project: Project) {
    var writer = ByteWriter()
    writer.write(site)
    writer.write(keys.frame)
    writer.write(keys.keys) { key, writer in writer.write(ifAny: key) { $1.write($0) } }
    CacheFolder(at: project.root).write(sealed: writer.bytes, as: fileName(project))
  }

  /// One for each folder that a site of this board is written into.
  private static func fileName(_ project: Project) -> String {
    "outputs-\(Digest(of: Array(project.output.utf8)).fingerprint)"
  }
}
