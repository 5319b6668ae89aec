/// A person to ask, as the posting names them.
package struct Contact: Sendable, Hashable {
  package var name: String?
  package var role: String?
  package var email: String?
  package var phone: String?

  package init(
    name: String? = nil, role: String? = nil, email: String? = nil, phone: String? = nil
  ) {
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
  }
}

/// The way to apply: a web address, a mail address, or both.
package struct Apply: Sendable, Hashable {
  package var url: String?
  package var email: String?

  package init(url: String? = nil, email: String? = nil) {
    self.url = url
    self.email = email
  }
}

/// A value of the free `extra` map.
package enum ExtraValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])
}
