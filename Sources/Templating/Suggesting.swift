internal import Diagnostics

/// ``did you mean `deadline`?``, or nil when no known name is near.
func suggestion(for name: String, among known: some Sequence<String>) -> String? {
  nearestName(to: name, among: known).map { "did you mean `\($0)`?" }
}
