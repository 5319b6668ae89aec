import Postings

/// Front matter as Hugo and Zola write it in TOML: keys and values, a line each, and tables of such.
///
///     title = "Adviseur water"
///     tags = ["water", "beleid"]
///     [extra]
///     hours = 36
///
/// Not all of TOML: what stands on a line that it does not know is handed on as text.
func readTOML(_ text: Substring) -> JSONValue {
  var root: [JSONValue.Member] = []
  var table: (name: String, members: [JSONValue.Member])?
  func close() { if let table { root.append(.init(table.name, .object(table.members))) } }
  var pending = ""
  for line in text.split(whereSeparator: \.isNewline) {
    let line = pending + trimmed(line)
    // A list goes on until it is closed.
    if line.contains("["), !line.hasPrefix("["), !line.hasSuffix("]"), !line.contains("\"\"\"") {
      if line.filter({ $0 == "[" }).count > line.filter({ $0 == "]" }).count {
        pending = line + " "
        continue
      }
    }
    pending = ""
    if line.hasPrefix("#") || line.isEmpty { continue }
    if line.hasPrefix("["), line.hasSuffix("]") {
      close()
      table = (String(line.drop { $0 == "[" }.prefix { $0 != "]" }), [])
      continue
    }
    guard let equals = line.firstIndex(of: "=") else { continue }
    let member = JSONValue.Member(
      trimmed(line[..<equals]).filter { $0 != "\"" },
      value(trimmed(line[line.index(after: equals)...])))
    if table != nil { table?.members.append(member) } else { root.append(member) }
  }
  close()
  return .object(root)
}

private func value(_ text: String) -> JSONValue {
  if text.hasPrefix("["), text.hasSuffix("]") {
    return .list(items(text.dropFirst().dropLast()).map { value($0) })
  }
  if let quote = text.first, quote == "\"" || quote == "'" {
    let inner = text.dropFirst()
    var out = ""
    var isEscaped = false
    for sign in inner {
      if isEscaped {
        out.append(sign == "n" ? "\n" : sign == "t" ? "\t" : sign)
        isEscaped = false
      } else if sign == "\\", quote == "\"" {
        isEscaped = true
      } else if sign == quote {
        return .text(out)
      } else {
        out.append(sign)
      }
    }
    return .text(out)
  }
  let bare = trimmed(text.prefix { $0 != "#" })
  switch bare {
  case "true": return .flag(true)
  case "false": return .flag(false)
  default: return Double(bare).map(JSONValue.number) ?? .text(bare)
  }
}

/// The items of a list, parted by commas that stand in no quotes.
private func items(_ text: Substring) -> [String] {
  var items: [String] = [""]
  var quote: Character?
  for sign in text {
    if quote == nil, sign == "," {
      items.append("")
      continue
    }
    if sign == quote {
      quote = nil
    } else if quote == nil, sign == "\"" || sign == "'" {
      quote = sign
    }
    items[items.count - 1].append(sign)
  }
  return items.map { trimmed($0) }.filter { !$0.isEmpty }
}
