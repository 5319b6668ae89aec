/// A function that the host gives to templates: `asset("style.css")`.
package struct TemplateFunction: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    package let accepts: Accepts

    package init(_ name: String, _ accepts: Accepts) {
      self.name = name
      self.accepts = accepts
    }
  }

  /// What is wrong with a literal argument, and what may have been meant.
  package struct Problem: Sendable {
    package let message: String
    package let help: String?

    package init(_ message: String, help: String? = nil) {
      self.message = message
      self.help = help
    }
  }

  package let name: String
  package let parameters: [Parameter]
  package let result: ValueType
  package let documentation: String
  package let example: String
  /// Looks at the arguments that are literal (the others are nil) when a template is loaded.
  let check: @Sendable ([Value?]) -> Problem?
  let body: @Sendable ([Value]) -> Value

  package init(
    _ name: String, _ parameters: [Parameter], to result: ValueType, _ documentation: String,
    example: String = "",
    check: @escaping @Sendable ([Value?]) -> Problem? = { _ in nil },
    body: @escaping @Sendable ([Value]) -> Value
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.documentation = documentation
    self.example = example
    self.check = check
    self.body = body
  }

  package var signature: String {
    name + "(" + parameters.map(\.name).joined(separator: ", ") + ")"
  }
}
