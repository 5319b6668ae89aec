import Days
import Facts

extension FactValue {
  /// The value for machines. Every member of an object is there; what is not known is null or an empty list.
  package var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .texts(let texts): .texts(texts)
    case .day(let day): .text(day.iso)
    case .deadline(let deadline):
      .object([
        .init("date", .text(deadline.date.iso)), .init("inclusive", .flag(deadline.inclusive)),
      ])
    case .pay(let pay): pay.json(saying: pay.text)
    case .hours(let hours):
      .object([
        .init("min", .number(orNull: hours.min)), .init("max", .number(orNull: hours.max)),
      ])
    case .places(let places):
      .list(
        places.map {
          .object([
            .init("name", .text($0.name)), .init("region", .text(orNull: $0.region)),
            .init("country", .text(orNull: $0.country)),
          ])
        })
    case .education(let levels): .texts(levels.map(\.rawValue))
    case .employment(let kinds): .texts(kinds.map(\.rawValue))
    case .workplace(let workplace): .text(workplace.rawValue)
    case .contacts(let contacts):
      .list(
        contacts.map {
          .object([
            .init("name", .text(orNull: $0.name)), .init("role", .text(orNull: $0.role)),
            .init("email", .text(orNull: $0.email)), .init("phone", .text(orNull: $0.phone)),
          ])
        })
    case .apply(let apply):
      .object([
        .init("url", .text(orNull: apply.url)), .init("email", .text(orNull: apply.email)),
      ])
    case .whole(let count): .number(count)
    case .flag(let flag): .flag(flag)
    case .extra(let extra):
      .object(extra.sorted { $0.key < $1.key }.map { .init($0, $1.json) })
    case .origin(let origin):
      .object([
        .init("name", .text(origin.name)), .init("id", .text(origin.id)),
        .init("digest", .text(origin.digest)),
      ])
    case .group: .null
    }
  }
}

extension Pay {
  /// For machines, with `text` for its wording.
  package func json(saying text: String) -> JSONValue {
    .object([
      .init("text", .text(text)), .init("min", .number(orNull: min)),
      .init("max", .number(orNull: max)), .init("currency", .text(orNull: currency)),
      .init("per", .text(orNull: per?.rawValue)),
      .init("inferred", .texts(inferred.map(\.rawValue))),
    ])
  }
}

extension FieldKind {
  /// What stands for a field that its owner does not have.
  package var absentJSON: JSONValue {
    switch self {
    case .texts, .scales, .terms, .tags, .paths, .places, .education, .employment, .contacts:
      .list([])
    case .extra: .object([])
    case .flag: .flag(false)
    default: .null
    }
  }
}

extension ExtraValue {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .list(let texts): .texts(texts)
    }
  }
}
