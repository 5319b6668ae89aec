import Diagnostics

/// Stand-in until the plain reader lands: front matter and the text as it is.
func readPlain(_ source: SourceText) -> Reading {
  readMarkdown(source)
}
