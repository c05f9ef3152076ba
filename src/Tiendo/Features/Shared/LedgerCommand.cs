using System.CommandLine;

namespace Tiendo.Features.Shared;

/// <summary>A command on the data: opens it, runs, and says in the user's language what could not be done.</summary>
public static class LedgerCommand
{
    /// <summary>The command with its own symbols and those that all share.</summary>
    /// <param name="app">The application.</param>
    /// <param name="name">The word.</param>
    /// <param name="help">What it does, in the user's language.</param>
    /// <param name="symbols">Arguments and options of its own.</param>
    /// <param name="run">What it does; gives the exit code.</param>
    /// <param name="createsData">True when it may start on an empty database.</param>
    public static Command Create(
        App app, string name, string help, IEnumerable<Symbol> symbols, Func<LedgerCall, CancellationToken, Task<int>> run, bool createsData = false)
    {
        var command = new Command(name, help);
        var options = new LedgerOptions(app.Messages);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        }
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(async (parse, stop) =>
        {
            await using var call = await LedgerCall.OpenAsync(app, parse, options, createsData, stop);
            return await call.Database.GuardAsync(() => run(call, stop));
        });
        return command;
    }
}
