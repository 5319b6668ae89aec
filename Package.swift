// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "prikbord",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "prikbord", targets: ["prikbord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // The system libraries.
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CSystem"),

    // The rooms, in the order of the data. A target may import what stands in its list, nothing else.
    .target(name: "Diagnostics"),
    .target(name: "Days"),
    .target(name: "Markdown", dependencies: ["CCmark", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Days", "Diagnostics"]),
    .target(
      name: "Postings",
      dependencies: ["Days", "Diagnostics", .product(name: "Yams", package: "Yams")],
      exclude: ["Gazetteer/make-gazetteer.py"]),
    .target(
      name: "Pages", dependencies: ["Days", "Diagnostics", "Markdown", "Postings", "Templating"]),
    .target(name: "Building", dependencies: ["CSystem", "Pages"]),
    .executableTarget(
      name: "prikbord",
      dependencies: [
        "Building", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The tests mirror the rooms.
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DaysTests", dependencies: ["Days"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"]),
    .testTarget(name: "PostingsTests", dependencies: ["Postings"], exclude: ["Corpus"]),
    .testTarget(name: "PagesTests", dependencies: ["Pages"]),
    .testTarget(name: "BuildingTests", dependencies: ["Building"]),
  ],
  swiftLanguageModes: [.v6]
)

// One place for the settings of every Swift target.
for target in package.targets where target.type != .system && target.name != "CSystem" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
