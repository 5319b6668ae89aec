import Digests

/// A posting that was read, and by what a memory knows it.
struct ReadPosting: Sendable {
  let file: PostingFile
  let digests: PostingDigests
}

/// By what a memory knows a posting.
struct PostingDigests: Sendable {
  let path: String
  /// Of the bytes of its file.
  let source: Digest
  /// Of what it states, but for its text and for where all of it stands.
  let facts: Digest
  /// Of what lists of facts show of its text: the summary, and the words that its facts come from.
  let excerpt: Digest
}
