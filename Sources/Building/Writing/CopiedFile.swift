package import Disk

/// A file that is copied to the site, as visitors get it.
package struct CopiedFile: Sendable {
  package let bytes: [UInt8]
  /// What visitors can read in it besides the picture.
  let finding: Finding?

  enum Finding {
    /// A picture that is none: nobody can say what is in it.
    case broken
    /// Of a kind out of which nothing is taken.
    case tells(kind: String)
  }

  /// `path` is absolute.
  package init(at path: String, in inputs: InputFolder) throws(Disk.Failure) {
    let bytes = try inputs.read(path, for: .copied)
    let clean = PictureMetadata.removed(from: bytes)
    self.bytes = clean ?? bytes
    finding =
      clean == nil
      ? .broken : PictureMetadata.kindThatTells(bytes).map { .tells(kind: $0) }
  }
}
