import Facts

/// Ways to apply that are no address: a button, a form, the employer's site.
extension ContactRule {
  /// "Click on Apply", "Solliciteren doe je met het formulier hieronder", "Bewerben Sie sich über unser Portal": who is told
  /// so needs no address, and one for questions is no guess.
  var appliesByForm: Bool {
    text.lines.indices.contains { index in
      saysHowToApply(index)
        && text.sentences(text.lines[index].tokens).contains { sentence in
          scan.contains(.byForm, in: sentence) && !scan.contains(.help, in: sentence)
            && cue(in: sentence) == .application
        }
    }
  }

  /// A button with a sentence on it says so too.
  private func saysHowToApply(_ index: Int) -> Bool {
    text.summary(of: index).may(.word)
      && (!text.isDropped(index)
        || text.lines[index].role == .dropped(.button) && text.isSentence(index))
  }
}
