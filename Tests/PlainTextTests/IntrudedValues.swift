import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// The law that no value is wrong: what is put into a labelled value either changes nothing, or leaves none and a
/// warning. Every value times every intruder, in three languages.
@Suite struct IntrudedValues {
  struct Labelled: Sendable, CustomStringConvertible {
    let label: String
    let value: String
    let field: Field
    var description: String { "\(label): \(value)" }
  }

  /// Put behind a value or before it.
  struct Intruder: Sendable, CustomStringConvertible {
    var before = ""
    var after = ""
    var description: String { "\(before)…\(after)" }
  }

  static let values: [Labelled] = [
    Labelled(label: "Salaris", value: "€ 3.100", field: .pay),
    Labelled(label: "Gehalt", value: "3.100 €", field: .pay),
    Labelled(label: "Salary", value: "£31,000", field: .pay),
    Labelled(label: "Sluitingsdatum", value: "3 december 2026", field: .deadline),
    Labelled(label: "Bewerbungsfrist", value: "3. Dezember 2026", field: .deadline),
    Labelled(label: "Closing date", value: "3 December 2026", field: .deadline),
    Labelled(label: "Startdatum", value: "1 februari 2027", field: .starts),
    Labelled(label: "Eintrittsdatum", value: "1. Februar 2027", field: .starts),
    Labelled(label: "Start date", value: "1 February 2027", field: .starts),
  ]

  static let intruders: [Field: [Intruder]] = [
    .pay: [
      Intruder(after: " 43"), Intruder(after: " en 15"), Intruder(before: "₺ "),
      Intruder(after: " miljoen"), Intruder(after: "%"),
    ],
    .deadline: [Intruder(after: " of 2027"), Intruder(before: "31 februari 2026, ")],
    .starts: [
      Intruder(after: " of 1 maart 2027"), Intruder(after: " or 1 March 2027"),
      Intruder(after: " oder 1. März 2027"),
    ],
  ]

  @Test(arguments: values)
  func anIntruderChangesNothingOrLeavesAWarning(_ labelled: Labelled) throws {
    let plain = read(labelled.label, labelled.value)
    let right = try #require(fact(labelled.field, plain), "\(labelled) is read")
    for intruder in Self.intruders[labelled.field] ?? [] {
      let reading = read(labelled.label, intruder.before + labelled.value + intruder.after)
      if let found = fact(labelled.field, reading) {
        #expect(found == right, "\(labelled) with \(intruder)")
      } else {
        let isTold = reading.diagnostics.contains { $0.location?.excerpt?.line == Self.line }
        #expect(isTold, "\(labelled) with \(intruder) is told")
      }
    }
  }

  /// The line of the value in the text.
  private static let line = 5

  private func read(_ label: String, _ value: String) -> Reading {
    readPosting(
      SourceText(
        path: "value.txt",
        text: """
          Sluiswachter

          Standplaats: Tiel
          Uren: 32
          \(label): \(value)

          Je bedient de sluis op de Linge, ook in het weekend, en houdt het logboek bij.
          """))
  }

  /// The value as it is shown, for a day or pay without its wording.
  private func fact(_ field: Field, _ reading: Reading) -> String? {
    reading.facts.first { $0.field == field }.flatMap { fact in
      switch fact.value {
      case .pay(let pay):
        pay.min == nil && pay.max == nil ? nil : "\(pay.min as Any) \(pay.max as Any)"
      case .deadline(let deadline): deadline.date.iso
      default: fact.shown
      }
    }
  }
}
