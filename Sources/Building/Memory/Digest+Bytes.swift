import Diagnostics
import Digests

extension ByteWriter {
  mutating func write(_ digest: Digest) { digest.append(to: &bytes) }
}

extension ByteReader {
  mutating func digest() -> Digest? { stretch(of: Digest.length).flatMap { Digest($0) } }
}
