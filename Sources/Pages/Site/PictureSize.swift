/// How many pixels a picture is wide and high.
package struct PictureSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// Nil for what no picture can be.
  package init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    (self.width, self.height) = (width, height)
  }
}

extension Site {
  /// `html` with the sizes of the pictures that are known, so that nothing moves when they arrive.
  func sized(_ html: String) -> String {
    guard !pictureSizes.isEmpty, html.contains("<img ") else { return html }
    let opening = "<img src=\""
    var result = ""
    var rest = html[...]
    while let found = rest.firstRange(of: opening),
      let end = rest[found.upperBound...].firstIndex(of: "\"")
    {
      result += rest[...end]
      if let size = pictureSizes[String(rest[found.upperBound..<end])] {
        result += " width=\"\(size.width)\" height=\"\(size.height)\""
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
