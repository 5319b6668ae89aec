/// What one template or one page may take, so that a slip ends in a message and not in a full disk or
/// an exhausted stack.
enum Limits {
  /// Tags inside tags, and parentheses, operators and calls inside each other. Parser and checker
  /// recurse at each level; with these limits a megabyte of stack is enough, in a debug build too.
  static let nesting = 50
  /// The same of all files together, from the page through its includes and macros.
  static let depth = 100
  /// Problems of one file that are looked for: after so many it is some other kind of file.
  static let problems = 100
  /// Files and macros inside each other, counting from the page.
  static let inclusions = 40
  /// Steps of one page after includes and macros were put in their places: macros that call each other
  /// twice grow by doubling. The theme's largest page has about a thousand.
  static let steps = 200_000
  /// Bytes of one page, and of a text on the way to it. Browsers struggle long before; a list of 10,000 vacancies is about 8 MB.
  static let outputBytes = 32 << 20
  /// Rounds of all loops of one page together. Ten thousand vacancies with twenty facets each are
  /// 200,000; loops over a list inside a loop over the same list soon pass this.
  static let loopRounds = 2_000_000
}
