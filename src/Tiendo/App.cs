using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Exports;
using Tiendo.Features.Journal;
using Tiendo.Features.Generate;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Samples;
using Tiendo.Features.Search;
using Tiendo.Features.Shared;
using Tiendo.Features.Users;
using Tiendo.Web;

namespace Tiendo;

/// <summary>The application that every command runs inside. Exit codes: 0 done, 1 something failed, 2 wrong call.</summary>
public sealed class App(Terminal terminal, Func<string, string?> environment, TimeProvider? time = null)
{
    // Longer than any path and any sentence of an order; a whole document belongs into a file.
    private const int LongestWord = 4000;

    /// <summary>Where the program was called from.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>What the user reads, in the user's language.</summary>
    public Messages Messages { get; private set; } = Messages.Vietnamese;

    /// <summary>What an officer may edit: agencies, units, measures, calendars.</summary>
    public string ListsFolder { get; } =
        environment("TIENDO_LISTS") is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>What time it is.</summary>
    public TimeProvider Time { get; } = time ?? TimeProvider.System;

    /// <summary>Who calls, where the call does not say: the account on this machine.</summary>
    public string Account { get; } = environment("TIENDO_BY") ?? environment("USER") ?? "cli";

    /// <summary>Where the web server listens, where a call does not say.</summary>
    public string? Urls { get; } = environment("TIENDO_URLS") is { Length: > 0 } urls ? urls : null;

    /// <summary>A MapLibre style or tiles for maps, where a call does not say.</summary>
    public string? MapAddress { get; } = environment("TIENDO_MAP") is { Length: > 0 } map ? map : null;

    /// <summary>Where the keys lie that sign cookies, where they are shared by several nodes; null beside the database.</summary>
    public string? KeysFolder { get; } = environment("TIENDO_KEYS") is { Length: > 0 } keys ? keys : null;

    /// <summary>The folder of the database that a call means.</summary>
    public string DataFolder(string? asked) => asked ?? (environment("TIENDO_DATA") is { Length: > 0 } folder ? folder : "var");

    /// <summary>The database that a call means: PostgreSQL where one is named, else a file in the data folder.</summary>
    /// <exception cref="RuleBroken">data.connection-wrong, data.folder-unwritable</exception>
    public Database FindDatabase(string? connection, string? folder, bool create)
    {
        connection ??= folder is null ? environment("TIENDO_DATABASE") : null;
        if (!string.IsNullOrEmpty(connection)) return Database.Postgres(connection);
        folder = DataFolder(folder);
        try
        {
            if (create) Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("data.folder-unwritable", folder);
        }
        return Database.Sqlite(Path.Combine(folder, "tiendo.db"));
    }

    /// <summary>Runs one call and gives its exit code.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        Messages = Language.Choose(args, environment);
        try
        {
            if (args.Length == 0)
            {
                // The first time there is something to look at.
                if (await SampleFeature.IsFirstCallAsync(this) && await RunAsync(["sample"]) is not 0 and var failed) return failed;
                args = ["serve"];
            }
            var call = CreateRoot().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            CheckCall(call, args);
            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (RuleBroken broken)
        {
            Terminal.Complain(Messages.Explain(broken));
            return broken.Code.StartsWith("call.", StringComparison.Ordinal) ? 2 : 1;
        }
        catch (OperationCanceledException)
        {
            Terminal.Complain(Messages["cancelled"]);
            return 1;
        }
        catch (Exception bug)
        {
            // Where, not what: a message of a library may hold what somebody typed.
            Terminal.Complain(Messages.Say("bug", ("error", bug.GetType().Name)));
            Terminal.Complain(bug.StackTrace ?? "");
            return 1;
        }
    }

    private RootCommand CreateRoot()
    {
        var root = new RootCommand(Messages["app.about"]) { Language.CreateOption(Messages) };
        root.Subcommands.Add(ServeCommand.Create(this));
        root.Subcommands.Add(ReadCommand.Create(this));
        root.Subcommands.Add(AgenciesFeature.Commands(this));
        root.Subcommands.Add(ParksFeature.Commands(this));
        root.Subcommands.Add(ObservationsFeature.Commands(this));
        root.Subcommands.Add(DocumentsFeature.Commands(this));
        root.Subcommands.Add(SampleFeature.Command(this));
        root.Subcommands.Add(GenerateFeature.Command(this));
        root.Subcommands.Add(SearchFeature.Commands(this));
        root.Subcommands.Add(JournalFeature.Commands(this));
        foreach (var command in ExportsFeature.Commands(this)) root.Subcommands.Add(command);
        root.Subcommands.Add(NoticesFeature.Commands(this));
        root.Subcommands.Add(DirectivesFeature.Commands(this));
        root.Subcommands.Add(MilestonesFeature.Commands(this));
        root.Subcommands.Add(UsersFeature.Commands(this));

        root.Directives.Clear();
        var help = new ShowHelp(this);
        var option = root.Options.OfType<HelpOption>().Single();
        (option.Action, option.Description) = (help, Messages["help.help"]);
        root.Options.OfType<VersionOption>().Single().Description = Messages["help.version"];
        root.Action = help;
        return root;
    }

    private static void CheckCall(ParseResult call, string[] args)
    {
        if (call.Action is ShowHelp && args.Length > 0 && call.UnmatchedTokens.Count == 0)
        {
            return;
        }

        if (call.UnmatchedTokens.Count > 0)
        {
            throw new RuleBroken("call.not-understood", null, ("word", call.UnmatchedTokens[0]));
        }

        if (call.Tokens.FirstOrDefault(token => token.Value.Length > LongestWord) is { Value: var text })
        {
            throw new RuleBroken("call.too-long", null, ("given", text[..20] + "…"), ("length", $"{text.Length}"), ("limit", $"{LongestWord}"));
        }

        foreach (var error in call.Errors)
        {
            throw error.SymbolResult is OptionResult { Option.Name: var name }
                ? new RuleBroken("call.option-value", null, ("option", name), ("command", ShowHelp.Words(call.CommandResult.Command)))
                : new RuleBroken("call.not-understood", null, ("word", string.Join(' ', args)));
        }

        Language.Check(call);
    }
}
