import Foundation
import Stencil

/// Stencil escapes nothing by itself; this is the filter that its users write.
func stencilEscaping() -> Extension {
  let filters = Extension()
  filters.registerFilter("escape") { (value: Any?) in
    guard let text = value as? String else { return value }
    return text.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
  }
  return filters
}
