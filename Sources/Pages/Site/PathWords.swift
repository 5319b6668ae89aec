package import Days

/// The words that addresses are made of, in the board's language.
package struct PathWords: Sendable {
  package let vacancies: String
  package let page: String
  package let closingSoon: String
  package let archive: String

  package init(_ language: BoardLanguage) {
    switch language {
    case .nl:
      (vacancies, page, closingSoon, archive) = (
        "vacatures", "pagina", "sluit-binnenkort", "archief"
      )
    case .en:
      (vacancies, page, closingSoon, archive) = ("vacancies", "page", "closing-soon", "archive")
    }
  }
}

extension FacetKind {
  package func word(_ language: BoardLanguage) -> String {
    switch (self, language) {
    case (.field, .nl): "vakgebied"
    case (.location, .nl): "plaats"
    case (.province, .nl): "provincie"
    case (.organisation, .nl): "organisatie"
    case (.education, .nl): "opleiding"
    case (.employment, .nl): "dienstverband"
    case (.workplace, .nl): "werkplek"
    case (.hours, .nl): "uren"
    case (.tag, .nl): "label"
    case (_, .en): rawValue
    }
  }
}

/// A text as part of an address: what may not stand there is percent-encoded (RFC 3986, 3.3).
package func percentEncoded(_ path: String) -> String {
  let plain = "-._~/".utf8
  guard
    !path.utf8.allSatisfy({
      plain.contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        || (0x41...0x5A).contains($0)
    })
  else { return path }
  var result = ""
  for byte in path.utf8 {
    if plain.contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte)
    {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return result
}
