// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "prikbord",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "prikbord", targets: ["prikbord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
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
    .target(name: "CExchange"),
    .target(name: "CTheme"),

    // The rooms, in the order of the data. A target may import what stands in its list, nothing else.
    .target(name: "Diagnostics"),
    .target(name: "Days"),
    .target(name: "Slugs"),
    .target(name: "Markdown", dependencies: ["CCmark", "Slugs"]),
    .target(name: "Templating", dependencies: ["Days", "Diagnostics", "Slugs"]),
    .target(
      name: "Postings",
      dependencies: ["Days", "Diagnostics", "Slugs", .product(name: "Yams", package: "Yams")],
      exclude: ["Gazetteer/make-gazetteer.py"]),
    .target(
      name: "Pages",
      dependencies: ["Days", "Diagnostics", "Markdown", "Postings", "Slugs", "Templating"]),
    .target(
      name: "Building",
      dependencies: [
        "CExchange", "CTheme", "CXXHash", "Days", "Diagnostics", "Markdown", "Pages", "Postings",
        "Slugs", "Templating",
      ]),
    .target(
      name: "Previewing",
      dependencies: [
        "Building", "Days", "Diagnostics", "Pages", "Postings",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Client/preview.js"), .embedInCode("Client/preview.css")]),
    .target(
      name: "Publishing",
      dependencies: [
        "Building", "Days", "Diagnostics", "Pages", "Postings",
        .product(name: "Subprocess", package: "swift-subprocess"),
        // Apple's systems bring it.
        .product(
          name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ]),
    .executableTarget(
      name: "prikbord",
      dependencies: [
        "Building", "Days", "Diagnostics", "Previewing", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "reading-benchmark", dependencies: ["Diagnostics", "Postings"],
      path: "Tests/Benchmarks/Reading"),

    // The tests mirror the rooms.
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DaysTests", dependencies: ["Days"]),
    .testTarget(name: "SlugsTests", dependencies: ["Slugs"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Days", "Diagnostics", "Templating"],
      exclude: ["Cases"]),
    .testTarget(name: "PostingsTests", dependencies: ["Postings"], exclude: ["Corpus"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Days", "Diagnostics", "Markdown", "Pages", "Postings", "Templating"]),
    .testTarget(
      name: "PreviewingTests",
      dependencies: ["Building", "Days", "Diagnostics", "Pages", "Postings", "Previewing"]),
    .testTarget(
      name: "BuildingTests", dependencies: ["Building", "Days", "Diagnostics", "Postings"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Building", "Days", "Diagnostics", "Postings", "Publishing"]),
  ],
  swiftLanguageModes: [.v6]
)

// One place for the settings of every Swift target.
for target in package.targets
where target.type != .system && !["CExchange", "CTheme"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
