import Facts

/// Ways to apply that are no address: a button, a form, the employer's site.
extension ContactRule {
  /// "Click on Apply", "Solliciteren doe je met het formulier hieronder", "Bewerben Sie sich über unser Portal": who is told
  /// so needs no address, and one for questions is no guess.
  mutating func appliesByForm() -> Bool {
    if let isByForm { return isByForm }
    let isSaid = saysThatOneAppliesByForm()
    isByForm = isSaid
    return isSaid
  }

  private func saysThatOneAppliesByForm() -> Bool {
    var isBelowApply = false
    for index in text.lines.indices {
      if case .heading(let topic) = text.lines[index].role { isBelowApply = topic == .apply }
      guard saysHowToApply(index) else { continue }
      let isSaid = text.sentences(text.lines[index].tokens).contains { sentence in
        guard scan.contains(.byForm, in: sentence), !scan.contains(.help, in: sentence) else {
          return false
        }
        // "Klik op 'Ik wil dit'" below "Solliciteren"
        let cue = cue(in: sentence)
        return cue == .application || cue == nil && isBelowApply
      }
      if isSaid { return true }
    }
    return false
  }

  /// A button or a form with a sentence on it says so too.
  private func saysHowToApply(_ index: Int) -> Bool {
    guard text.summary(of: index).may(.word) else { return false }
    return switch text.lines[index].role {
    case .dropped(.button), .dropped(.form): text.isSentence(index)
    case .dropped: false
    default: true
    }
  }
}
