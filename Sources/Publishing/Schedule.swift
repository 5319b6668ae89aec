import Building
import Days
package import Diagnostics
package import Pages
import Platform
package import Postings
import TimeZones

/// When a board must be built again although nobody touches it: postings open and close by themselves at the
/// turn of the day. A publish that changes nothing sends nothing, so once a day, just after midnight, is right.
package struct Schedule: Sendable {
  package let timeZone: String
  package let next: NextChange?
  private let root: String
  private let target: String?

  /// Minutes after midnight: clocks differ a little.
  private static let minute = 10

  package init(of board: Board, root: String, target: String?) {
    timeZone = board.settings.timeZone
    next = board.nextChange
    self.root = root
    self.target = target
  }

  private var command: String {
    (["prikbord", "publish"] + (target.map { [$0] } ?? []) + ["--root", Self.quoted(root)])
      .joined(separator: " ")
  }

  /// A word of a shell; cron takes `%` for a new line.
  private static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
    }
    return plain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }

  // MARK: The forms

  package var crontab: String {
    "\(cron(in: .ofThisMachine)) \(command.replacing("%", with: #"\%"#))"
  }

  package var systemdTimer: String {
    """
    [Unit]
    Description=Publish the board every day

    [Timer]
    OnCalendar=*-*-* 00:\(Self.minute):00 \(timeZone)
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  package var systemdService: String {
    """
    [Unit]
    Description=Publish the board
    Wants=network-online.target
    After=network-online.target

    [Service]
    Type=oneshot
    ExecStart=/usr/bin/env \(command.replacing("%", with: "%%"))

    """
  }

  /// GitHub counts in UTC.
  package var github: String {
    """
    on:
      schedule:
        - cron: "\(cron(in: .utc))"

    """
  }

  /// GitLab keeps schedules beside the pipeline, with a time zone: these are the fields of its form.
  package var gitlab: String {
    """
    Interval pattern: \(Self.minute) 0 * * *
    Cron timezone: \(timeZone)

    """
  }

  /// Minute and hour of a clock in `zone` at which the board's day has begun, in summer and in winter.
  private func cron(in zone: TimeZoneTable) -> String {
    let own = TimeZoneTable(named: timeZone) ?? .utc
    // A January and a July of any year hold both halves of daylight saving.
    let ahead = [1_705_276_800, 1_721_001_600].map { seconds in
      (zone.offset(at: seconds) - own.offset(at: seconds)) / 60
    }
    let minutes = ((Self.minute + (ahead.max() ?? 0)) % 1440 + 1440) % 1440
    return "\(minutes % 60) \(minutes / 60) * * *"
  }

  package func text(in language: MessageLanguage) -> String {
    let change =
      next.map {
        "next change: \(Report.words($0, in: language)) (the day begins in \(timeZone))"
      } ?? "next change: none; the board stays as it is until somebody edits it"
    let crontabHead = "crontab, by this machine's clock (00:\(Self.minute) in \(timeZone)):"
    return """
      \(language.text(change))

      \(language.text(crontabHead))
      \(Self.indented(crontab))
      \(language.text("systemd, prikbord.timer and prikbord.service:"))
      \(Self.indented(systemdTimer))
      \(Self.indented(systemdService))
      \(language.text("GitHub Actions, at the top of the workflow:"))
      \(Self.indented(github))
      GitLab, Build > Pipeline schedules:
      \(Self.indented(gitlab))
      """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
      text.hasSuffix("\n") ? 1 : 0
    )
    .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n") + "\n"
  }

  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(
        Record(
          next: next?.day.iso, timeZone: timeZone, crontab: crontab, systemdTimer: systemdTimer,
          systemdService: systemdService, github: github, gitlab: gitlab)), as: UTF8.self)
  }

  private struct Record: Encodable {
    let next: String?
    let timeZone, crontab, systemdTimer, systemdService, github, gitlab: String
  }
}
