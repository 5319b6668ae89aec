import Postings
import Publishing

/// Where a site may go, each target by the settings of its kind.
extension Schema {
  /// A target is of one kind, by the key that says where it is.
  static var publish: [JSONValue.Member] {
    func form<Kind: Target>(_ kind: Kind.Type) -> JSONValue {
      .object(object(kind.table) + [.init("required", .texts([kind.key]))])
    }
    let target = JSONValue.object([.init("anyOf", .list(Targets.all.map { form($0) }))])
    let targets = JSONValue.object([
      .init("type", .text("object")), .init("additionalProperties", target),
    ])
    return [
      .init("type", .text("object")),
      .init("properties", .object([.init("default", .string), .init("targets", targets)])),
      .init("additionalProperties", .flag(false)),
    ]
  }
}
