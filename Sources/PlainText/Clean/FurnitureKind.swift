import Facts

/// What furniture is for, as its words tell.
enum FurnitureKind: UInt8, CaseIterable {
  case site, consent, action, share, form, alert, others, counter, legal, logo, section, signature

  /// Why its lines are no part of the posting.
  var reason: PlainLine.Reason {
    switch self {
    case .site: .navigation
    case .consent: .consent
    case .action: .button
    case .share: .sharing
    case .form: .form
    case .alert: .alerts
    case .others: .others
    case .counter: .counter
    case .legal: .imprint
    case .logo: .logo
    case .section: .beside
    case .signature: .signature
    }
  }
}

/// How a phrase of a vocabulary tells furniture.
struct FurnitureSign {
  enum Fit {
    /// Where it and others of its kind are the whole line.
    case whole
    /// At the beginning of a line.
    case start
    /// Anywhere.
    case within
  }
  let kind: FurnitureKind
  let fit: Fit
}

extension ChromeWords {
  /// Whether a phrase with these values is furniture where it stands alone.
  static func isFurniture(_ values: UInt64) -> Bool { values & furniture != 0 }

  private static let furniture = mask { $0.sign != nil }

  /// A bit for each value that `isOne` holds of.
  static func mask(_ isOne: (Self) -> Bool) -> UInt64 {
    allCases.reduce(0) { isOne($1) ? $0 | 1 << UInt64($1.rawValue) : $0 }
  }

  /// The values of a mask, in their order.
  static func forEach(in mask: UInt64, _ body: (Self) -> Void) {
    var bits = mask
    while bits != 0 {
      if let value = Self.at(bits.trailingZeroBitCount) { body(value) }
      bits &= bits - 1
    }
  }

  /// nil for words that tell furniture only together.
  var sign: FurnitureSign? {
    switch self {
    case .site: FurnitureSign(kind: .site, fit: .whole)
    case .siteStart: FurnitureSign(kind: .site, fit: .start)
    case .siteWithin: FurnitureSign(kind: .site, fit: .within)
    case .consent: FurnitureSign(kind: .consent, fit: .whole)
    case .consentStart: FurnitureSign(kind: .consent, fit: .start)
    case .consentWithin: FurnitureSign(kind: .consent, fit: .within)
    case .action: FurnitureSign(kind: .action, fit: .whole)
    case .actionStart: FurnitureSign(kind: .action, fit: .start)
    case .actionWithin: FurnitureSign(kind: .action, fit: .within)
    case .share: FurnitureSign(kind: .share, fit: .whole)
    case .shareStart: FurnitureSign(kind: .share, fit: .start)
    case .form: FurnitureSign(kind: .form, fit: .whole)
    case .formStart: FurnitureSign(kind: .form, fit: .start)
    case .formWithin: FurnitureSign(kind: .form, fit: .within)
    case .alert: FurnitureSign(kind: .alert, fit: .whole)
    case .alertStart: FurnitureSign(kind: .alert, fit: .start)
    case .alertWithin: FurnitureSign(kind: .alert, fit: .within)
    case .others: FurnitureSign(kind: .others, fit: .start)
    case .counterStart: FurnitureSign(kind: .counter, fit: .start)
    case .counterWithin: FurnitureSign(kind: .counter, fit: .within)
    case .legal: FurnitureSign(kind: .legal, fit: .whole)
    case .legalStart: FurnitureSign(kind: .legal, fit: .start)
    case .legalWithin: FurnitureSign(kind: .legal, fit: .within)
    case .logo: FurnitureSign(kind: .logo, fit: .start)
    case .section: FurnitureSign(kind: .section, fit: .start)
    case .end, .icon, .press, .thing, .tail, .glyph: nil
    }
  }
}
