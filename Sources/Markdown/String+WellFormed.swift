extension String {
  /// A text of bytes that are UTF-8 because this program wrote them out of texts. Where the system allows they are not
  /// looked at again, which costs as much as writing them.
  package init(wellFormed bytes: [UInt8]) {
    #if compiler(>=6.2)
      if #available(macOS 26, *) {
        self.init(copying: UTF8Span(unchecked: bytes.span))
        return
      }
    #endif
    self.init(decoding: bytes, as: UTF8.self)
  }
}
