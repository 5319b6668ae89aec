/// The codes of currencies as three letters in a number, for the tokenizer.
enum CurrencyCode {
  static let length = 3

  private static let codes: Set<UInt32> = Set(
    Currency.allCases.map { code in code.rawValue.utf8.reduce(0) { $0 << 8 | UInt32($1 | 0x20) } })

  /// Whether the three letters at `index` are one, in any case.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    codes.contains(
      (index..<index + length).reduce(0) { $0 << 8 | UInt32(bytes[$1] | 0x20) })
  }
}
