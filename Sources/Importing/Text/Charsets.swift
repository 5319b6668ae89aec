import Diagnostics
import Platform

/// Text of a named charset, through iconv. One that is unknown, or lies, is read as what the bytes look like.
func decodedText(_ bytes: [UInt8], charset: String?) -> String {
  let name = charset?.lowercased() ?? ""
  // Browsers read Latin-1 as Windows-1252 (WHATWG Encoding, 4.2), and so does whoever wrote it.
  let isLatin = ["iso-8859-1", "latin1", "us-ascii", "ascii"].contains(name)
  if !name.isEmpty, name != "utf-8", name != "utf8",
    let text = converted(bytes, from: isLatin ? "windows-1252" : name)
  {
    return text
  }
  var log = DiagnosticLog()
  return decoded(SourceText(path: "", bytes: bytes), log: &log).text
}

/// Nil when iconv does not know the charset, or the bytes are none of it.
private func converted(_ bytes: [UInt8], from charset: String) -> String? {
  guard let descriptor = iconv_open("UTF-8", charset), descriptor != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(descriptor) }
  var input = bytes.map { CChar(bitPattern: $0) }
  // No charset needs more than three bytes of UTF-8 for one of its own.
  var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
  let room = output.count
  let left = input.withUnsafeMutableBufferPointer { from in
    output.withUnsafeMutableBufferPointer { to -> Int? in
      var (source, target) = (from.baseAddress, to.baseAddress)
      var (rest, left) = (from.count, to.count)
      return iconv(descriptor, &source, &rest, &target, &left) == -1 ? nil : left
    }
  }
  guard let left else { return nil }
  return String(decoding: output[..<(room - left)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
