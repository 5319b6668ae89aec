import Platform

/// A board's colour, and the shades of it that can be read.
///
/// Links and buttons stand on paper, in two schemes. `onLight` has the contrast that WCAG 2.2 asks of text
/// (1.4.3: 4.5 to 1) against the light ground, and white has it against `onLight`; `onDark` has it against
/// dark paper. Where the colour itself will do, it is used as it is.
package struct Accent: Sendable, Hashable {
  package let color: Color

  package struct Color: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8
  }

  package init(_ color: Color) { self.color = color }

  /// What text needs (WCAG 2.2, 1.4.3).
  static let wantedContrast = 4.5
  /// The theme's grounds: `--ground` in light, `--paper` in dark.
  static let lightGround = Color(red: 0xF5, green: 0xF3, blue: 0xEF)
  static let darkPaper = Color(red: 0x1D, green: 0x21, blue: 0x25)
  static let darkGround = Color(red: 0x15, green: 0x18, blue: 0x1B)

  package var onLight: Color {
    shade(to: 0) { $0.contrast(with: Self.lightGround) >= Self.wantedContrast }
  }

  /// Lighter than need be, since thin bright letters on dark tire the eye less with some more contrast.
  package var onDark: Color {
    shade(to: 1) { $0.contrast(with: Self.darkPaper) >= 7 }
  }

  /// The wide band behind white text, dimmed for the dark.
  package var bandOnDark: Color { onLight.mixed(with: Self.darkGround, 0.35) }

  /// The colour itself, else the nearest lightness towards `end` that will do; the hue stays.
  private func shade(to end: Double, until isEnough: (Color) -> Bool) -> Color {
    if isEnough(color) { return color }
    let (hue, saturation, lightness) = color.hueSaturationLightness
    for step in 1...100 {
      let shade = Color(
        hue: hue, saturation: min(saturation, 0.6),
        lightness: lightness + (end - lightness) * Double(step) / 100)
      if isEnough(shade) { return shade }
    }
    return end == 0 ? .black : .white
  }

  /// The custom properties of the stylesheet, for its end.
  package var styles: String {
    """

    :root { --accent: \(onLight); --on-accent: #fff; --deep: \(onLight); }
    @media screen and (prefers-color-scheme: dark) {
      :root { --accent: \(onDark); --on-accent: #10161a; --deep: \(bandOnDark); }
    }
    @media print { :root { --accent: #000; } }

    """
  }
}

extension Accent.Color: LosslessStringConvertible {
  static let black = Self(red: 0, green: 0, blue: 0)
  static let white = Self(red: 255, green: 255, blue: 255)

  /// `#rrggbb`
  package init?(_ text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  package var description: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// From 1 to 21 (WCAG 2.2, *contrast ratio*).
  package func contrast(with other: Self) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Relative luminance (WCAG 2.2, *relative luminance*).
  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Hue in sixths of the circle, the others from 0 to 1 (CSS Color 4, *rgbToHsl*).
  var hueSaturationLightness: (Double, Double, Double) {
    let (r, g, b) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    let (high, low) = (max(r, g, b), min(r, g, b))
    let (spread, lightness) = (high - low, (high + low) / 2)
    guard spread > 0 else { return (0, 0, lightness) }
    let saturation = (high - lightness) / min(lightness, 1 - lightness)
    let hue =
      high == r
      ? (g - b) / spread + (g < b ? 6 : 0)
      : high == g ? (b - r) / spread + 2 : (r - g) / spread + 4
    return (hue, saturation, lightness)
  }

  init(hue: Double, saturation: Double, lightness: Double) {
    func channel(_ n: Double) -> UInt8 {
      let k = (n + hue * 2).truncatingRemainder(dividingBy: 12)
      let amount = saturation * min(lightness, 1 - lightness)
      return UInt8(((lightness - amount * max(-1, min(k - 3, 9 - k, 1))) * 255).rounded())
    }
    self.init(red: channel(0), green: channel(8), blue: channel(4))
  }

  func mixed(with other: Self, _ share: Double) -> Self {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return Self(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
