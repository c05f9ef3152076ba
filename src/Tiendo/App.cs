using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Tiendo.Domain;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;

namespace Tiendo;

/// <summary>The application that every command runs inside. Exit codes: 0 done, 1 something failed, 2 wrong call.</summary>
public sealed class App(Terminal terminal, Func<string, string?> environment)
{
    /// <summary>Where the program was called from.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>What the user reads, in the user's language.</summary>
    public Messages Messages { get; private set; } = Messages.Vietnamese;

    /// <summary>What an officer may edit: agencies, units, calendars.</summary>
    public string DataFolder { get; } =
        environment("TIENDO_DATA") is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Runs one call and gives its exit code.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        Messages = Language.Choose(args, environment);
        try
        {
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
    }

    private RootCommand CreateRoot()
    {
        var root = new RootCommand(Messages["app.about"]) { Language.CreateOption(Messages) };
        root.Subcommands.Add(ReadCommand.Create(this));

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

        foreach (var error in call.Errors)
        {
            throw error.SymbolResult is OptionResult { Option.Name: var name }
                ? new RuleBroken("call.option-value", null, ("option", name))
                : new RuleBroken("call.not-understood", null, ("word", string.Join(' ', args)));
        }

        Language.Check(call);
    }
}
