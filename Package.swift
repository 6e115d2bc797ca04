// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "results-report",
    products: [.executable(name: "report", targets: ["report"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
        .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        module("Diagnostics"),
        module("Markup"),
        module("Files", ["Diagnostics"]),
        module("Localization", ["Diagnostics"]),
        module("ReportModel", ["Localization"]),
        module("Markdown", ["CCmarkGFM", "Markup", "Diagnostics"]),
        module("Plot", ["Markup"]),
        module(
            "ContentLoading",
            ["ReportModel", "Markdown", "Localization", "Files", "Diagnostics"],
            [.product(name: "Yams", package: "Yams")]
        ),
        module("ReportDiff", ["ReportModel", "Localization"]),
        module(
            "SiteBuilder",
            [
                "ContentLoading", "ReportDiff", "ReportModel", "Markdown", "Plot", "Markup", "Localization", "Files",
                "Diagnostics",
            ],
            [.product(name: "Mustache", package: "swift-mustache")]
        ),
        module(
            "Translation",
            ["ContentLoading", "ReportModel", "Markdown", "Markup", "Localization", "Files", "Diagnostics"]),
        module(
            "Preview", ["SiteBuilder", "Markup", "Files", "Diagnostics"],
            [
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        module("Authoring", ["ContentLoading", "ReportModel", "Localization", "Markup", "Files", "Diagnostics"]),
        .executableTarget(
            name: "report",
            dependencies: [
                "Authoring", "Preview", "SiteBuilder", "Translation", "ContentLoading", "ReportDiff", "Localization",
                "Files", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "PlotBenchmark", dependencies: ["Plot"], path: "Benchmarks/PlotBenchmark", swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m")]),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("ArchitectureTests", []),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("MarkupTests", ["Markup", "TestSupport"]),
        tests("FilesTests", ["Files", "TestSupport"]),
        tests("LocalizationTests", ["Localization", "TestSupport"]),
        tests("ReportModelTests", ["ReportModel", "Localization", "TestSupport"]),
        tests("ReportDiffTests", ["ReportDiff", "ReportModel", "Localization", "TestSupport"]),
        tests(
            "MarkdownTests", ["Markdown", "CCmarkGFM", "Markup", "Diagnostics", "TestSupport"], excluding: ["Corpus"]),
        tests("PlotTests", ["Plot", "Markup", "TestSupport"], excluding: ["Goldens"]),
        tests(
            "AuthoringTests",
            ["Authoring", "ContentLoading", "ReportModel", "Localization", "Files", "Diagnostics", "TestSupport"]),
        tests(
            "ContentLoadingTests",
            ["ContentLoading", "ReportModel", "Markdown", "Localization", "Files", "Diagnostics", "TestSupport"]),
        tests(
            "SiteBuilderTests",
            [
                "SiteBuilder", "ContentLoading", "ReportDiff", "ReportModel", "Localization", "Markup", "Files",
                "Diagnostics", "TestSupport",
            ],
            excluding: ["Goldens"]),
        tests("PreviewTests", ["Preview", "SiteBuilder", "Files", "Diagnostics", "TestSupport"]),
        tests(
            "TranslationTests",
            [
                "Translation", "ContentLoading", "ReportModel", "Markdown", "Localization", "Files", "Diagnostics",
                "TestSupport",
            ]),
        tests("CommandLineTests", ["report", "TestSupport"]),
    ]
)

/// A library target of this package and its imports: ours first, then products of other packages.
func module(_ name: String, _ imports: [Target.Dependency] = [], _ products: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports + products, swiftSettings: settings)
}

/// A target of tests, in the folder of its name, without the files that it reads at run time.
func tests(_ name: String, _ imports: [Target.Dependency], excluding folders: [String] = []) -> Target {
    .testTarget(name: name, dependencies: imports, exclude: folders, swiftSettings: settings)
}
