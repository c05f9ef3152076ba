using System.CommandLine;

namespace Tiendo.Features.Shared;

/// <summary>The options that every command of the ledger takes.</summary>
public sealed class LedgerOptions(Messages say)
{
    /// <summary>--format</summary>
    public Option<string> Format { get; } = new("--format") { Description = say["help.format"], HelpName = "table|json|csv" };

    /// <summary>--as-of</summary>
    public Option<string> AsOf { get; } = new("--as-of") { Description = say["help.as-of"], HelpName = say["help.day"] };

    /// <summary>--known-on</summary>
    public Option<string> KnownOn { get; } = new("--known-on") { Description = say["help.known-on"], HelpName = say["help.day"] };

    /// <summary>--data</summary>
    public Option<string> Data { get; } = new("--data") { Description = say["help.data"], HelpName = say["help.folder"] };

    /// <summary>--database</summary>
    public Option<string> Database { get; } = new("--database") { Description = say["help.database"], HelpName = say["help.connection"] };

    /// <summary>--by</summary>
    public Option<string> By { get; } = new("--by") { Description = say["help.by"], HelpName = say["help.name"] };

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [Format, AsOf, KnownOn, Data, Database, By];
}
