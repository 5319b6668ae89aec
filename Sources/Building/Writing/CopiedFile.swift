package import Disk

/// A file that is copied to the site, as visitors get it.
package struct CopiedFile: Sendable {
  package let bytes: [UInt8]
  /// A picture that is none: nobody can say what is in it.
  package let isBrokenPicture: Bool

  /// `path` is absolute.
  package init(at path: String, in inputs: InputFolder) throws(Disk.Failure) {
    let bytes = try inputs.read(path, for: .copied)
    guard PictureMetadata.isLookedFor(in: path) else {
      (self.bytes, isBrokenPicture) = (bytes, false)
      return
    }
    let clean = PictureMetadata.removed(from: bytes)
    (self.bytes, isBrokenPicture) = (clean ?? bytes, clean == nil)
  }
}
