import Facts

/// Addresses and their labels: whom to ask, and where the site is at home.
extension FurnitureReading {
  /// "By email" right over an address is its label, and where the page goes on below the text it does not say.
  mutating func settleLabelsOfAddresses() {
    for place in lines.indices where lines[place].kind == .form || lines[place].kind == .share {
      guard isOverAddress(place) else { continue }
      lines[place].evidence.remove(.whole)
      lines[place].evidence.remove(.word)
      lines[place].evidence.insert(.labelled)
    }
  }

  /// "Tel." under "1500 Halle": the site's own, with its street.
  func isUnderStreet(_ place: Int) -> Bool {
    var above = place
    while above > max(0, place - Self.linesOfAddress), !lines[above].isAfterBlank {
      above -= 1
      if hasAddress(lines[above].line) { return true }
    }
    return false
  }

  private static let linesOfAddress = 3

  /// "Email" right over a mail address is its label, and no field to fill in.
  func isOverAddress(_ place: Int) -> Bool {
    place + 1 < lines.count && !lines[place + 1].isAfterBlank && !lines[place + 1].isSentence
      && lines[place + 1].evidence.contains(.contact)
  }

  /// A street, a post code and a town have at most so many tokens.
  private static let longestAddress = 16

  /// A post code and a town, a street and its number.
  func hasAddress(_ index: Int) -> Bool {
    let tokens = reading.lines[index].tokens
    guard tokens.count <= Self.longestAddress, reading.summary(of: index).hasNumber else {
      return false
    }
    return tokens.contains {
      scan.isWholePostcode(at: $0, tokens.upperBound)
        || scan.tokens[$0].kind == .number
          && Scan.digitsOfPostcode.contains(scan.tokens[$0].length)
          && $0 + 1 < tokens.upperBound && scan.tokens[$0 + 1].isCapital
    }
  }
}
