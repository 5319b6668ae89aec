extension Vocabulary {
  /// What stands below a sense in the files, whatever its value but one: `vmbo` and `mavo` of `education`.
  package static func phrases(of sense: String, besides value: String? = nil) -> [String] {
    phrases { $0.hasPrefix("[\(sense) ") && !$0.hasSuffix(" \(value ?? "")]") }
  }

  /// What stands below one head: `Nieuws` and `Over ons` below `chrome site`.
  package static func phrases(below head: String) -> [String] {
    phrases { $0 == "[\(head)]" }
  }

  private static func phrases(below isWanted: (Substring) -> Bool) -> [String] {
    embedded().flatMap { file in
      var isBelow = false
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      return lines.compactMap { line -> String? in
        if line.hasPrefix("[") {
          isBelow = isWanted(line)
          return nil
        }
        return isBelow && !line.hasPrefix("#") ? String(line) : nil
      }
    }
  }
}
