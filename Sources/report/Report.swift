import ArgumentParser

/// The command line; its subcommands call the library and hold no logic of their own.
@main
struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Builds a website from the data and narratives of a results report.",
        subcommands: [
            Build.self, Check.self, Serve.self, Explain.self, Figures.self, Translations.self, Diff.self, Format.self,
            New.self, SchemaCommand.self,
        ])
}
