import Building
import Testing

@testable import Publishing

@Suite("What is kept from the public, and from the log")
struct GuardTests {
  @Test(
    "addresses of this machine and of examples are no public ones",
    arguments: [
      ("http://localhost:8000", "reaches only this machine"),
      ("http://bord.localhost", "reaches only this machine"),
      ("http://127.0.0.1", "reaches only this machine"),
      ("http://[::1]:80", "reaches only this machine"),
      ("https://EXAMPLE.org", "is a name for examples"),
      ("https://werk.example.com", "is a name for examples"),
      ("https://bord.test", "is a name for examples"),
      ("https://werk.nl", nil), ("https://notexample.org", nil), ("https://localhost.nl", nil),
    ])
  func hosts(_ origin: String, _ why: String?) {
    #expect(privateHost(of: origin) == why)
  }

  @Test("passwords in addresses are not shown")
  func passwords() {
    #expect(
      withoutPasswords("fatal: 'https://me:geheim@host/x.git' and https://ghp_geheim@host/y")
        == "fatal: 'https://***@host/x.git' and https://***@host/y")
    #expect(withoutPasswords("rsync://me:geheim@host/x") == "rsync://***@host/x")
    for plain in ["ssh://git@host/x.git", "git@github.com:me/x.git", "https://host/a@b"] {
      #expect(withoutPasswords(plain) == plain)
    }
  }

  @Test("a folder may not swallow the board")
  func folders() throws {
    let project = Project(root: "/srv/board")
    for folder in [".", "..", "/srv", "Content", "Content/x", "Templates", "/"] {
      var target = FolderTarget()
      target.folder = folder
      #expect(throws: WrongSetting.self, "\(folder)") { try target.settled(in: project) }
    }
    var target = FolderTarget()
    target.folder = "../www"
    #expect(try target.settled(in: project).folder == "/srv/www")
  }

  @Test("git and rsync addresses are told from paths as those tools do")
  func addresses() throws {
    let project = Project(root: "/srv/board")
    func git(_ url: String) throws -> String {
      var target = GitTarget()
      target.url = url
      return try target.settled(in: project).url
    }
    #expect(try git("../x.git") == "/srv/x.git")
    #expect(try git("me@host:x.git") == "me@host:x.git")
    #expect(try git("./a:b") == "/srv/board/a:b")
    func rsync(_ place: String) throws -> String {
      var target = RsyncTarget()
      target.destination = place
      return try target.settled(in: project).destination
    }
    #expect(try rsync("../x") == "/srv/x/")
    #expect(try rsync("me@host:/srv/x/") == "me@host:/srv/x/")
    #expect(throws: WrongSetting.self) { try rsync("--rsh=sh") }
    #expect(throws: WrongSetting.self) { try git("--upload-pack=sh") }
  }

  @Test("only an rsync that can do what is asked of it is used")
  func versions() {
    #expect(Rsync.isRecent("rsync  version 3.2.7  protocol version 31\n"))
    #expect(Rsync.isRecent("rsync  version v3.4.1  protocol version 32\n"))
    #expect(!Rsync.isRecent("rsync  version 2.6.9  protocol version 29\n"))
    #expect(!Rsync.isRecent("openrsync: protocol version 29\n"))
  }

  @Test("signs with a meaning in rsync's rules are taken as they are")
  func literals() {
    #expect(Rsync.literal("a/b.html") == "a/b.html")
    #expect(Rsync.literal("a [1]*?.html") == #"a \[1\]\*\?.html"#)
  }
}
