import Days
import Diagnostics
import Facts
import Foundation
import PlainText
import Postings
import Testing

/// A posting of the test corpus and the facts that a careful person reads in it.
struct CorpusPosting: Sendable, CustomStringConvertible {
  let folder: String
  let name: String
  let source: SourceText
  /// Field to its expected value in JSON; nil for a file that must be refused.
  let expected: [String: String]?

  var description: String { "\(folder)/\(name)" }

  /// The layout is the first part of the name: `bullets`, `label`, `nextline`.
  var layout: String { folder + "/" + (name.split(separator: "-").first.map(String.init) ?? name) }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  static func folder(_ folder: String) -> [CorpusPosting] {
    let path = root.appending(path: folder)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
    return files.sorted().compactMap { file in
      guard file.hasSuffix(".txt") || file.hasSuffix(".md"), file != "README.md",
        let data = try? Data(contentsOf: path.appending(path: file))
      else { return nil }
      let name = (file as NSString).deletingPathExtension
      guard let json = try? Data(contentsOf: path.appending(path: name + ".json")),
        let facts = try? JSONDecoder().decode(CorpusFacts.self, from: json)
      else {
        Issue.record("\(folder)/\(name).json is no record of facts")
        return nil
      }
      return CorpusPosting(
        folder: folder.isEmpty ? "seed" : folder, name: name,
        source: SourceText(path: file, bytes: Array(data)),
        expected: facts.refuse == nil ? facts.texts : nil)
    }
  }
}

/// The facts as the corpus' files write them.
private struct CorpusFacts: Decodable {
  struct Range: Decodable { let min, max: Double? }
  struct Money: Decodable {
    let min, max: Double?
    let currency, per: String?
  }
  struct Closing: Decodable {
    let date: String
    let inclusive: Bool
  }
  let refuse: String?
  let title, organisation, posted, starts, ends, reference: String?
  let locations, education, scales, fields, employment: [String]?
  let hours: Range?
  let pay: Money?
  let deadline: Closing?

  var texts: [String: String] {
    func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
    func list(_ values: [String]?) -> String {
      "[" + (values ?? []).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
    func number(_ value: Double?) -> String {
      value.map { Hundredths(hundredths: Int(($0 * 100).rounded())).description } ?? "null"
    }
    return [
      "title": text(title), "organisation": text(organisation), "locations": list(locations),
      "education": list(education),
      "hours": hours.map { "{max: \(number($0.max)), min: \(number($0.min))}" } ?? "null",
      "pay": pay.map {
        "{currency: \(text($0.currency)), max: \(number($0.max)), min: \(number($0.min)), per: \(text($0.per))}"
      } ?? "null",
      "scales": list(scales), "fields": list(fields), "employment": list(employment),
      "posted": text(posted),
      "deadline": deadline.map { "{date: \"\($0.date)\", inclusive: \($0.inclusive)}" } ?? "null",
      "starts": text(starts), "ends": text(ends), "reference": text(reference),
    ]
  }
}

/// The facts of a reading in the corpus' form. Inferred parts of pay count as not stated.
func corpusFacts(_ reading: Reading) -> [String: String] {
  let posting = Posting(reading, slug: "x")
  func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
  func list(_ values: [String]) -> String {
    "[" + values.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
  func number(_ value: Hundredths?) -> String { value?.description ?? "null" }
  var pay = "null"
  if let found = posting.pay, found.min != nil || found.max != nil {
    let currency = found.inferred.contains(.currency) ? nil : found.currency
    let per = found.inferred.contains(.per) ? nil : found.per?.rawValue
    pay =
      "{currency: \(text(currency)), max: \(number(found.max)), min: \(number(found.min)), per: \(text(per))}"
  }
  return [
    "title": text(posting.title), "organisation": text(posting.organisation),
    "locations": list(posting.locations.map(\.name)),
    "education": list(posting.education.map(\.rawValue)),
    "hours": posting.hours.map { "{max: \(number($0.max)), min: \(number($0.min))}" } ?? "null",
    "pay": pay, "scales": list(posting.scales), "fields": list(posting.fields),
    "employment": list(posting.employment.map(\.rawValue)),
    "posted": text(posting.posted?.iso),
    "deadline": posting.deadline.map {
      "{date: \"\($0.date.iso)\", inclusive: \($0.inclusive)}"
    } ?? "null",
    "starts": text(posting.starts?.iso), "ends": text(posting.ends?.iso),
    "reference": text(posting.reference),
  ]
}
