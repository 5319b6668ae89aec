package import Disk

/// What stands where a site is to be put, on this machine or at a target, as its list of own files tells.
package enum SiteState: Sendable, Hashable {
  case missing, noFolder
  /// What Prikbord put there, or nothing at all.
  case own(Manifest)
  /// So many files or folders, and no list.
  case foreign(Int)
  /// A list that cannot be read as one.
  case broken
}
