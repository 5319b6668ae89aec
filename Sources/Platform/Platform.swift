// Re-exported, so that a file says `import Platform` and nothing of which system it is compiled for.
#if canImport(Glibc)
  @_exported import FoundationEssentials
  @_exported import Glibc
#else
  @_exported import Foundation
#endif
