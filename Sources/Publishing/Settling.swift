import Building
import Diagnostics

/// How a publish ends at a target that is changed file by file: the marks of what was on its way go, and the
/// manifest tells the truth again.
///
/// Two publishes at once overwrite each other's marks. Whoever finds others than its own marks its files anew,
/// so that no manifest claims what it cannot know, and the next publish settles all.
struct Settling {
  let delivery: Delivery
  let intent: Manifest

  init(_ delivery: Delivery) {
    self.delivery = delivery
    intent = delivery.difference.intent(over: delivery.there)
  }

  /// After a failure: the marks to put there, unless they still stand.
  func marks(over found: Found) -> Manifest? {
    found == .site(intent) ? nil : last(found).manifest
  }

  /// `found` is what stands at the target now; gives the manifest to put there.
  func last(_ found: Found) -> (manifest: Manifest, problem: Diagnostic?) {
    if found == .site(intent) { return (delivery.site.manifest, nil) }
    var there = Manifest()
    if case .site(let manifest) = found { there = manifest }
    return (
      delivery.difference.intent(over: there),
      Diagnostic(
        .error, "other-publish", "somebody else published to this target at the same time", at: nil,
        help: "publish once more when nobody else does")
    )
  }
}
