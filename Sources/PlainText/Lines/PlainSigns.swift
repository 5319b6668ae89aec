import Diagnostics

/// The text in UTF-8, as somebody pasted it: the ends of lines that Word and web editors write, references of HTML and
/// signs without a width undone.
func decodedPaste(_ source: SourceText, log: inout DiagnosticLog) -> SourceText {
  plainSigns(decoded(source, log: &log))
}

/// Ends of lines are line feeds, references of HTML are the signs they stand for, and signs without a width are
/// gone: `beleids&shy;medewerker` is one word. A soft hyphen at a line's end stays, since it divides a word.
func plainSigns(_ source: SourceText) -> SourceText {
  let bytes = source.bytes
  guard bytes.contains(where: mayStandForOther) else { return source }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var hasChanged = false
  var index = 0
  while index < bytes.count {
    guard mayStandForOther(bytes[index]) else {
      out.append(bytes[index])
      index += 1
      continue
    }
    if let (sign, length) = sign(bytes, at: index, after: out.last) {
      out.append(contentsOf: sign)
      index += length
      hasChanged = true
    } else {
      out.append(bytes[index])
      index += 1
    }
  }
  return hasChanged ? SourceText(path: source.path, bytes: out) : source
}

/// A quick no for most bytes: `sign` has a case for no other.
private func mayStandForOther(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "&") || byte == 0xC2 || byte == 0xE2 || byte == 0x0B || byte == 0x0C
    || byte == 0xEF
}

/// What stands for the bytes at `index`, and how many they are; nil for a byte that stands for itself.
private func sign(
  _ bytes: [UInt8], at index: Int, after last: UInt8?
) -> (sign: [UInt8], length: Int)? {
  func isNext(_ offset: Int, _ byte: UInt8) -> Bool {
    index + offset < bytes.count && bytes[index + offset] == byte
  }
  switch bytes[index] {
  case 0x0B: return ([0x0A], 1)
  // A page's end within a line ends it; the form feed still tells that a page begins.
  case 0x0C where last != nil && last != UInt8(ascii: "\n") && last != 0x0C:
    return ([0x0A, 0x0C], 1)
  case 0xC2 where isNext(1, 0x85): return ([0x0A], 2)
  case 0xC2 where isNext(1, 0xAD) && !isNext(2, 0x0A) && !isNext(2, 0x0D): return ([], 2)
  case 0xE2 where isNext(1, 0x80):
    if isNext(2, 0xA8) || isNext(2, 0xA9) { return ([0x0A], 3) }
    if isNext(2, 0x8B) { return ([], 3) }
  case 0xE2 where isNext(1, 0x81) && isNext(2, 0xA0): return ([], 3)
  case 0xEF where index > 0 && isNext(1, 0xBB) && isNext(2, 0xBF): return ([], 3)
  case 0x26: return reference(bytes, at: index)
  default: break
  }
  return nil
}

/// A reference has at most so many bytes.
private let longestReference = 10

/// `&euro;`, `&#8364;`, `&#x20AC;`: the sign, and the length of the reference. One that stands for nothing known
/// stays as it is.
private func reference(_ bytes: [UInt8], at index: Int) -> (sign: [UInt8], length: Int)? {
  guard
    let end = bytes[index...].prefix(longestReference).firstIndex(of: 0x3B), end > index + 2
  else { return nil }
  let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
  let scalar: Unicode.Scalar?
  if name.hasPrefix("#x") || name.hasPrefix("#X") {
    scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
  } else if name.hasPrefix("#") {
    scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
  } else {
    scalar = namedReferences[name]
  }
  guard let scalar, scalar.value >= 0x20 else { return nil }
  let isNothing = scalar.value == 0xAD || scalar.value == 0x200B
  return (isNothing ? [] : Array(String(Character(scalar)).utf8), end - index + 1)
}

/// The names that pages and feeds use, of those in HTML 4.01, 24.
private let namedReferences: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
  "euro": "€", "pound": "£", "sect": "§", "copy": "©", "reg": "®", "deg": "°", "middot": "·",
  "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
  "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "times": "×", "frac12": "½",
  "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "aring": "å", "aelig": "æ",
  "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
  "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
  "ocirc": "ô", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û",
  "uuml": "ü", "szlig": "ß", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "Ccedil": "Ç",
  "rarr": "→", "larr": "←", "zwnj": "\u{200C}", "thinsp": "\u{2009}", "ensp": "\u{2002}",
  "emsp": "\u{2003}", "permil": "‰", "dagger": "†", "trade": "™",
]
