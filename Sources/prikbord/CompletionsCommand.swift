import ArgumentParser

/// What a shell reads to complete commands and options.
///
///     prikbord completions bash > ~/.local/share/bash-completion/completions/prikbord
struct CompletionsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Completions for a shell.",
    discussion: """
      Put them where your shell looks: for bash into ~/.local/share/bash-completion/completions/prikbord, for \
      zsh into a folder of $fpath as _prikbord, for fish into ~/.config/fish/completions/prikbord.fish.
      """)
  static let examples = ["prikbord completions bash", "prikbord completions zsh"]
  static let otherNames = ["complete", "autocomplete"]

  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  @Argument(help: "bash, zsh or fish.") var shell: Shell

  func run() {
    let form: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    print(Prikbord.completionScript(for: form))
  }
}
