import Disk

/// The texts of a board, by their paths as diagnostics show them.
struct TextFolder: Sendable {
  private let inputs: InputFolder
  private let root: String
  let kilobytes: Int

  init(_ inputs: InputFolder, _ project: Project, kilobytes: Int) {
    self.inputs = inputs
    root = project.root
    self.kilobytes = kilobytes
  }

  func bytes(of path: String) -> Result<[UInt8], Disk.Failure> {
    do throws(Disk.Failure) {
      return .success(
        try inputs.read(Disk.absolute(path, in: root), for: .text(kilobytes: kilobytes)))
    } catch {
      return .failure(error)
    }
  }
}
