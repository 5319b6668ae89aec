import Digests
import Disk

// Files of the cache that are read whole or not at all: the digest of all before it stands at the end.
extension CacheFolder {
  func read(sealed name: String) -> ArraySlice<UInt8>? {
    guard let bytes = read(name), bytes.count >= Digest.length else { return nil }
    let told = bytes.dropLast(Digest.length)
    return Digest(bytes.suffix(Digest.length)) == Digest(of: told) ? told : nil
  }

  func write(sealed bytes: [UInt8], as name: String) {
    var bytes = bytes
    Digest(of: bytes).append(to: &bytes)
    write(bytes, as: name)
  }
}
