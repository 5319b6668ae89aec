"""Follows "Add a field" of Sources/README.md in a copy: what stands in its code blocks goes where its steps say."""
import pathlib
import re
import sys

project, copy = map(pathlib.Path, sys.argv[1:])
walk = (copy / "Sources/README.md").read_text().split("\n## Add a field\n")[1].split("\n## ")[0]
blocks = re.findall(r"```swift\n(.*?)```", walk, re.S)
assert len(blocks) == 2, "the walk has a property and a row"
property_, row = blocks


def insert(name, before, text):
    """Puts `text` before the first line that is `before`."""
    path = copy / "Sources" / name
    source = path.read_text()
    assert source.count(before) == 1, f"{name} has one `{before.strip()}`"
    path.write_text(source.replace(before, text + before))


insert("Postings/Model/Posting.swift", "  package var contacts: [Contact] = []\n",
       "".join(f"  {line}\n" for line in property_.splitlines()))
name = re.search(r"case \.(\w+):", row)[1]
insert("Postings/Fields/Field.swift", "\n  /// All rows, found by key or alias.\n", f"  case {name}\n")
insert("Postings/Fields/Field.swift", "    case .contacts:\n",
       "".join(f"    {line}\n" for line in row.splitlines()))

# Only the rooms that the walk runs through.
package = (copy / "Package.swift").read_text()
kept, depth = [], 0
rooms = re.split(r"\n(?=    \.(?:target|executableTarget|testTarget|systemLibrary)\()", package)
for part in rooms:
    declared = re.match(r"    \.(\w+)\(\s*name: \"([\w-]+)\"", part)
    leaves = declared and (
        declared[1] in ("testTarget", "executableTarget") or 'path: "Tests/' in part
        or declared[2] in ("Importing", "Previewing", "Publishing"))
    # The last declaration has the end of the list behind it.
    kept.append(part if not leaves else part[part.index("\n  ],\n"):] if "\n  ],\n" in part else "")
package = "\n".join(part for part in kept if part)
walk_target = """    .executableTarget(
      name: "Walk",
      dependencies: [
        "Authoring", "Building", "Days", "Diagnostics", "PlainText", "Postings",
      ]),
"""
package = package.replace("\n  ],\n  swiftLanguageModes", "\n" + walk_target + "  ],\n  swiftLanguageModes")
package = re.sub(r'\.executable\(name: "prikbord".*?\)', '.executable(name: "Walk", targets: ["Walk"])', package)
package = re.sub(r"  dependencies: \[\n.*?\n  \],\n  targets", "  targets", package, flags=re.S)
# The copy publishes nothing, so its schema has no targets.
package = package.replace('"Publishing", ', "")
(copy / "Sources/Authoring/Listing/Schema+Targets.swift").write_text(
    "import Postings\n\nextension Schema { static var publish: [JSONValue.Member] { [] } }\n")
(copy / "Package.swift").write_text(package)
