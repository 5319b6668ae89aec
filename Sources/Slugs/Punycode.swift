/// A label of a host name in letters as the name service knows it (RFC 3492); one of ASCII alone stays as it is.
///
///     punycoded("bücher")   // "xn--bcher-kva"
///
/// Nil for a label that is too long to be encoded.
package func punycoded(_ label: String) -> String? {
  let scalars = Array(label.unicodeScalars)
  guard scalars.contains(where: { !$0.isASCII }) else { return label }
  // A host name's label has at most 63 bytes, and each scalar takes one at least.
  guard scalars.count < 60 else { return nil }
  var output = scalars.filter(\.isASCII).map { UInt8($0.value) }
  let basic = output.count
  if basic > 0 { output.append(UInt8(ascii: "-")) }
  var (code, delta, bias, handled) = (0x80, 0, 72, basic)
  while handled < scalars.count {
    guard let next = scalars.lazy.map({ Int($0.value) }).filter({ $0 >= code }).min() else { break }
    delta += (next - code) * (handled + 1)
    code = next
    for scalar in scalars {
      if scalar.value < code { delta += 1 }
      guard scalar.value == code else { continue }
      appendNumber(delta, bias, to: &output)
      bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
      delta = 0
      handled += 1
    }
    delta += 1
    code += 1
  }
  return "xn--" + String(decoding: output, as: UTF8.self)
}

/// A generalised variable-length integer (RFC 3492, 3.3).
private func appendNumber(_ number: Int, _ bias: Int, to output: inout [UInt8]) {
  func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? Int(UInt8(ascii: "a")) + value : Int(UInt8(ascii: "0")) + value - 26)
  }
  var (rest, k) = (number, 36)
  while true {
    let threshold = min(max(k - bias, 1), 26)
    if rest < threshold { break }
    output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
    rest = (rest - threshold) / (36 - threshold)
    k += 36
  }
  output.append(digit(rest))
}

/// RFC 3492, 6.1.
private func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
  var delta = isFirst ? delta / 700 : delta / 2
  delta += delta / points
  var k = 0
  while delta > 455 {
    delta /= 35
    k += 36
  }
  return k + 36 * delta / (delta + 38)
}
