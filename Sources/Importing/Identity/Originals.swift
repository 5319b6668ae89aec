import Disk

/// Documents that somebody dropped among the vacancies, where they are errors. When postings have been made of them they
/// go to `.prikbord/imports/originals/`: out of the board's content, and not lost.
struct Originals {
  private let vacancies: String
  private let folder: String

  /// Both absolute.
  init(of vacancies: String, root: String) {
    self.vacancies = vacancies
    folder = root + "/.prikbord/imports/originals"
  }

  /// Whether a file lies among the vacancies and is none.
  func has(_ file: String) throws(Disk.Failure) -> Bool {
    guard file.hasPrefix(vacancies + "/"), !file.hasSuffix(".md"), !file.hasSuffix(".txt") else {
      return false
    }
    return try Disk.kind(of: file) == .file
  }

  /// Where a file goes: under its own name, numbered when another document has that.
  func place(for file: String) throws(Disk.Failure) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    let stem = stem(of: file)
    var place = "\(folder)/\(name)"
    var number = 1
    while try Disk.kind(of: place) != nil, try Disk.read(place) != Disk.read(file) {
      number += 1
      place = "\(folder)/\(stem) (\(number))\(name.dropFirst(stem.count))"
    }
    return place
  }

  func move(_ file: String, to place: String) throws(Disk.Failure) {
    try Disk.makeFolder(folder)
    try Disk.rename(file, to: place)
  }
}
