// The theme's own files are written to be read; on a site they are only run.
extension Theme {
  /// Takes away what browsers do not need. A board's own files are left alone: they need not follow what
  /// `ScriptTightening` and `StyleTightening` ask for.
  mutating func tightenAssets() {
    for (name, bytes) in assets where EmbeddedTheme.files[name] == bytes {
      if name.hasSuffix(".js") {
        assets[name] = ScriptNames.shortened(in: ScriptTightening.tightened(bytes))
      } else if name.hasSuffix(".css") {
        assets[name] = StyleTightening.tightened(bytes)
      }
    }
  }
}
