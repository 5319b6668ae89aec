import Diagnostics
import Digests
import Disk
import Pages

/// The files of one kind as the last build read them, each under its path and the digest of its bytes.
struct FileMemory<File: Sendable>: Sendable {
  private let keeps: Bool
  /// Of the last reading, and what each gave; nil when it could not be read.
  private var paths: [String] = []
  private var known: [Remembered?] = []

  private struct Remembered: Sendable {
    let file: File
    let digest: Digest
  }

  /// How large a file might be.
  private var kilobytes = 0

  init(keeps: Bool) { self.keeps = keeps }

  /// The files at `paths` in their order, or why one could not be read. Those that `mayHaveChanged` are
  /// read, in parallel, and made anew when their bytes are others.
  mutating func read(
    _ paths: [String], in folder: TextFolder, mayHaveChanged: (String) -> Bool,
    _ make: @escaping @Sendable (SourceText) -> File
  ) async -> [Result<File, Disk.Failure>] {
    guard keeps else {
      return await concurrentMap(paths) { path in
        folder.bytes(of: path).map { make(SourceText(path: path, bytes: $0)) }
      }
    }
    var files = remembered(paths)
    // With another bound, what was read may be refused now.
    let isSameBound = folder.kilobytes == kilobytes
    kilobytes = folder.kilobytes
    let suspects = paths.indices.filter {
      files[$0] == nil || !isSameBound || mayHaveChanged(paths[$0])
    }
    let results = await concurrentMap(suspects) { [files] position in
      let path = paths[position]
      return folder.bytes(of: path).map { bytes in
        let digest = Digest(of: bytes)
        if let old = files[position], old.digest == digest { return old }
        return Remembered(file: make(SourceText(path: path, bytes: bytes)), digest: digest)
      }
    }
    var failures: [Int: Disk.Failure] = [:]
    for (position, result) in zip(suspects, results) {
      switch result {
      case .success(let read): files[position] = read
      case .failure(let failure): (files[position], failures[position]) = (nil, failure)
      }
    }
    (self.paths, known) = (paths, files)
    return files.enumerated().compactMap { position, read in
      read.map { .success($0.file) } ?? failures[position].map { .failure($0) }
    }
  }

  /// What is known of these paths.
  private func remembered(_ paths: [String]) -> [Remembered?] {
    if paths == self.paths { return known }
    let byPath = Dictionary(zip(self.paths, known), uniquingKeysWith: { first, _ in first })
    return paths.map { byPath[$0] ?? nil }
  }
}
