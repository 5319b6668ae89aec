extension Vocabulary {
  /// What stands below a sense in the files, whatever its value but one: `vmbo` and `mavo` of `education`.
  package static func phrases(of sense: String, besides value: String? = nil) -> [String] {
    embedded().flatMap { file in
      var isWanted = false
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      return lines.compactMap { line -> String? in
        if line.hasPrefix("[") {
          isWanted = line.hasPrefix("[\(sense) ") && !line.hasSuffix(" \(value ?? "")]")
          return nil
        }
        return isWanted && !line.hasPrefix("#") ? String(line) : nil
      }
    }
  }
}
