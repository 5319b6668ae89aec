import Facts

extension ContactRule {
  /// One contact for one name or address.
  static func merged(_ contacts: [Contact]) -> [Contact] {
    var merged: [Contact] = []
    for contact in contacts {
      let same = merged.firstIndex {
        $0.name != nil && $0.name == contact.name || $0.email != nil && $0.email == contact.email
          || isLastName(contact.name, of: $0.name)
          || contact.name == nil && contact.email == nil && $0.phone == contact.phone
      }
      guard let same else {
        merged.append(contact)
        continue
      }
      merged[same] = Contact(
        name: longer(merged[same].name, contact.name), role: merged[same].role ?? contact.role,
        email: merged[same].email ?? contact.email, phone: merged[same].phone ?? contact.phone)
    }
    return merged
  }

  private static func isLastName(_ short: String?, of name: String?) -> Bool {
    guard let short, let name, short != name else { return false }
    return name.hasSuffix(" " + short) || short.hasSuffix(" " + name)
  }

  private static func longer(_ a: String?, _ b: String?) -> String? {
    guard let a, let b else { return a ?? b }
    return b.count > a.count ? b : a
  }
}
