import Diagnostics
import Postings

// The board's colour goes into the stylesheet and into the theme's own pictures.
extension Theme {
  /// The colour that the pictures of the default theme are drawn in.
  static let drawnIn = "#0a5c7d"

  /// Writes the accent of `board.yml` into the assets, and says so where it cannot be read on paper.
  mutating func wear(_ settings: BoardSettings.Theme, log: inout DiagnosticLog) {
    tightenAssets()
    // One stylesheet, one request: the theme's rules, the colour, then the board's own.
    let own = assets.removeValue(forKey: "own.css") ?? []
    defer {
      if own != EmbeddedTheme.files["own.css"] { assets["style.css"]?.append(contentsOf: own) }
    }
    guard let text = settings.accent, let color = Accent.Color(text) else { return }
    let accent = Accent(color)
    if accent.onLight != color { log.add(.weakAccent(accent, at: settings.accentLocation)) }
    assets["style.css"]?.append(contentsOf: accent.styles.utf8)
    // A board's own pictures are left alone.
    for (name, bytes) in assets where EmbeddedTheme.files[name] == bytes {
      if name.hasSuffix(".svg") {
        let drawing = String(decoding: bytes, as: UTF8.self)
        assets[name] = Array(drawing.replacing(Self.drawnIn, with: "\(accent.onLight)").utf8)
      } else if name.hasSuffix(".png") {
        assets[name] = PNGPalette.ramp(from: accent.onLight, in: bytes)
      }
    }
  }
}

/// The palette of an indexed PNG (W3C *Portable Network Graphics*, 11.2.2).
///
/// The theme's pictures are drawn in even steps from the accent to white, so a new colour is a new palette;
/// the pixels stay as they are.
enum PNGPalette {
  /// `bytes` with a palette from `color` to white; unchanged where there is no palette.
  static func ramp(from color: Accent.Color, in bytes: [UInt8]) -> [UInt8] {
    // Signature, then chunks of length, type, data and checksum.
    var start = 8
    while start + 12 <= bytes.count {
      let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard start + 12 + length <= bytes.count else { break }
      if bytes[start + 4..<start + 8].elementsEqual("PLTE".utf8) {
        let steps = length / 3
        var chunk = Array("PLTE".utf8)
        for step in 0..<steps {
          let shade = color.mixed(with: .white, Double(step) / Double(max(1, steps - 1)))
          chunk += [shade.red, shade.green, shade.blue]
        }
        let checksum = crc32(of: chunk)
        chunk += (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (24 - 8 * $0)) }
        var result = bytes
        result.replaceSubrange(start + 4..<start + 12 + length, with: chunk)
        return result
      }
      start += 12 + length
    }
    return bytes
  }

  /// The checksum of a chunk (the same, annex D).
  private static func crc32(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
        crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func weakAccent(_ accent: Accent, at location: Location?) -> Diagnostic {
    let ratio = accent.color.contrast(with: Accent.lightGround)
    let tenths = Int((ratio * 10).rounded(.down))
    return Diagnostic(
      .warning, "accent-contrast",
      "text in `\(accent.color)` is hard to read on light paper: its contrast is "
        + "\(tenths / 10).\(tenths % 10) to 1, and 4.5 is what WCAG asks",
      at: location,
      help:
        "the board uses the darker `\(accent.onLight)` for links and buttons; "
        + "write that to be rid of this warning"
    )
  }
}
