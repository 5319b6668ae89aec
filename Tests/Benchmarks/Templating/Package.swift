// swift-tools-version: 6.1
import PackageDescription

// Prikbord's templates against two others, on one page with one set of data. A package of its own, so that
// the others are no dependencies of Prikbord; the rooms it measures are links to their sources, because
// `package` access ends at a package's border.
//
//     swift run -c release --package-path Tests/Benchmarks/Templating
let package = Package(
  name: "templating-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
  ],
  targets: [
    .target(name: "Days"),
    .target(name: "Diagnostics"),
    .target(name: "Slugs"),
    .target(name: "Templating", dependencies: ["Days", "Diagnostics", "Slugs"]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Days", "Diagnostics", "Templating",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Stencil", package: "Stencil"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.name != "Benchmark" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
