// swift-tools-version: 6.1
import Foundation
import PackageDescription

// Release builds for Linux hold the Swift library themselves and allocate with mimalloc where Debian's
// `libmimalloc-dev` is installed: together a quarter off the time of a build. A package that is to need nothing else
// leaves it out where there is no archive to hold it by (`.ci/release`).
let isMimallocThere =
  Context.environment["PRIKBORD_MIMALLOC"] != "no"
  && ["/usr/include/mimalloc.h", "/usr/local/include/mimalloc.h"]
    .contains(where: FileManager.default.fileExists)
let release = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

// What `prikbord import` reads others' files with is in the program itself where Debian has the archive, so that a
// board's host needs none of it.
let archives = [
  "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
].map { folder in ["expat", "gumbo", "minizip", "z"].map { "\(folder)/lib\($0).a" } }
  .first { $0.allSatisfy(FileManager.default.fileExists) }

let package = Package(
  name: "prikbord",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "prikbord", targets: ["prikbord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // The system libraries.
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CXXHash",
      pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CYaml",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: archives == nil ? "expat" : nil,
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: archives == nil ? "gumbo" : nil,
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: archives == nil ? "minizip" : nil,
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .target(name: "CArena"),
    .target(name: "CExchange"),
    .target(
      name: "CEmbedded",
      cSettings: Context.environment["PRIKBORD_COMMIT"].map {
        [.define("PRIKBORD_COMMIT", to: "\"\($0)\"")]
      } ?? []),

    // The rooms, in the order of the data. A target may import what stands in its list, nothing else.
    .target(name: "Platform"),
    .target(
      name: "Diagnostics", dependencies: ["CEmbedded", "Platform"],
      exclude: ["Messages/messages.txt"]),
    .target(name: "Days"),
    .target(name: "Slugs"),
    .target(name: "CDigests", dependencies: ["CXXHash"]),
    .target(name: "Digests", dependencies: ["CDigests"]),
    .target(name: "Tables", dependencies: ["Diagnostics"]),
    .target(name: "TimeZones", dependencies: ["Days"]),
    .target(name: "Markdown", dependencies: ["CArena", "CCmark", "Diagnostics", "Slugs"]),
    .target(name: "Templating", dependencies: ["Days", "Diagnostics", "Slugs"]),
    .target(
      name: "Facts", dependencies: ["CEmbedded", "Days", "Diagnostics", "Slugs"],
      exclude: ["Gazetteer/make-gazetteer.py", "Vocabularies"]),
    .target(
      name: "Postings",
      dependencies: [
        "CYaml", "Days", "Diagnostics", "Facts", "Platform", "Slugs", "TimeZones",
      ]),
    .target(
      name: "PlainText",
      dependencies: [
        "CEmbedded", "Days", "Diagnostics", "Facts", "Platform", "Postings", "Slugs",
      ],
      exclude: [
        "Likeness/days.txt", "Likeness/furniture.txt", "Likeness/titles.txt", "Likeness/towns.txt",
      ]),
    .target(
      name: "Importing",
      dependencies: [
        "CExpat", "CGumbo", "CMinizip", "Days", "Diagnostics", "Digests", "Disk", "Facts",
        "PlainText", "Platform", "Postings", "Slugs", "Tables",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      linkerSettings: archives.map { [.unsafeFlags($0)] } ?? []),
    .target(
      name: "Pages",
      dependencies: [
        "Days", "Diagnostics", "Digests", "Facts", "Markdown", "Platform", "Postings", "Slugs",
        "Templating", "TimeZones",
      ]),
    .target(name: "Disk", dependencies: ["CExchange", "Platform"]),
    .target(
      name: "Building",
      dependencies: [
        "CEmbedded", "Days", "Diagnostics", "Digests", "Disk", "Facts", "Markdown", "Pages",
        "PlainText", "Platform", "Postings", "Slugs", "Tables", "Templating", "TimeZones",
      ]),
    .target(
      name: "Authoring",
      dependencies: [
        "Building", "CEmbedded", "Days", "Diagnostics", "Disk", "Facts", "Pages", "PlainText",
        "Platform", "Postings", "Publishing", "Slugs", "Templating",
      ],
      exclude: ["Boards"]),
    .target(
      name: "Previewing",
      dependencies: [
        "Building", "Days", "Diagnostics", "Digests", "Disk", "Facts", "Pages", "PlainText",
        "Platform", "Postings", "Slugs",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Client/preview.js"), .embedInCode("Client/preview.css")]),
    .target(
      name: "Publishing",
      dependencies: [
        "Building", "Days", "Diagnostics", "Digests", "Disk", "Facts", "Pages", "Platform",
        "Postings", "TimeZones",
        .product(name: "Subprocess", package: "swift-subprocess"),
        // Apple's systems bring it.
        .product(
          name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ]),
    .executableTarget(
      name: "prikbord",
      dependencies: [
        "Authoring", "Building", "CEmbedded", "Days", "Diagnostics", "Disk", "Importing", "Pages",
        "PlainText", "Platform", "Postings", "Previewing", "Publishing", "Slugs", "TimeZones",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: isMimallocThere ? [.linkedLibrary("mimalloc", release)] : []),

    .executableTarget(
      name: "reading-benchmark", dependencies: ["Diagnostics", "PlainText"],
      path: "Tests/Benchmarks/Reading"),
    // Readers of others' bytes, for libFuzzer (`Tests/Fuzz/run`) and for the mutations of `FuzzTests`.
    .target(
      name: "FuzzReaders",
      dependencies: [
        "Building", "Diagnostics", "Disk", "Importing", "Pages", "Postings", "Templating",
      ],
      path: "Tests/Fuzz/Readers"),
    .executableTarget(
      name: "reading-lines", dependencies: ["Diagnostics", "PlainText"],
      path: "Tests/Reading/Lines"),

    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),

    // The tests mirror the rooms.
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DaysTests", dependencies: ["Days"]),
    .testTarget(name: "TimeZonesTests", dependencies: ["TimeZones"]),
    .testTarget(name: "SlugsTests", dependencies: ["Slugs"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Days", "Diagnostics", "Templating", "SeededNumbers"],
      exclude: ["Cases"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk"]),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzReaders", "SeededNumbers"]),
    .testTarget(name: "PostingsTests", dependencies: ["Diagnostics", "Postings", "SeededNumbers"]),
    .testTarget(name: "FactsTests", dependencies: ["Days", "Facts"]),
    .testTarget(
      name: "PlainTextTests",
      dependencies: ["Days", "Diagnostics", "Facts", "PlainText", "Postings", "SeededNumbers"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Days", "Diagnostics", "Disk", "Facts", "Importing", "PlainText", "Postings", "Tables",
      ],
      exclude: ["Samples"]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Days", "Diagnostics", "Facts", "Markdown", "Pages", "PlainText", "Postings", "Slugs",
        "Templating",
      ]),
    .testTarget(
      name: "PreviewingTests",
      dependencies: [
        "Building", "Days", "Diagnostics", "Facts", "Pages", "Postings", "Previewing",
        "SeededNumbers",
      ]),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "Building", "Days", "Diagnostics", "Disk", "Facts", "Pages", "Postings", "SeededNumbers",
        "Templating",
      ],
      exclude: ["Walks/this-week.html"]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Building", "Days", "Diagnostics", "Facts", "Pages", "Postings", "Templating",
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Building", "Days", "Diagnostics", "Digests", "Disk", "Facts", "Pages", "Postings",
        "Publishing",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// `Tests/Fuzz/run` builds this one, for libFuzzer brings the program's entry.
if Context.environment["PRIKBORD_FUZZING"] != nil {
  let fuzzing = Target.executableTarget(
    name: "fuzzing",
    dependencies: ["FuzzReaders", "Platform"],
    path: "Tests/Fuzz/Harness")
  package.targets.append(fuzzing)
}

// One place for the settings of every Swift target.
for target in package.targets
where target.type != .system
  && !["CArena", "CDigests", "CExchange", "CEmbedded"].contains(target.name)
{
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-static-stdlib"], release),
  ]
  if target.type == .executable {
    target.linkerSettings =
      [.unsafeFlags(["-static-stdlib"], release)] + (target.linkerSettings ?? [])
  }
  // Each room says in a README what it holds.
  if target.type != .test, target.path == nil { target.exclude.append("README.md") }
}
