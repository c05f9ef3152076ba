using System.CommandLine;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary>A call that only asks the register: it works without a database too.</summary>
internal sealed record RegisterCall(ParseResult Parse, AgencyRegister Register, DateOnly AsOf, Messages Say, Answer Answer)
{
    /// <summary>A command with its own symbols and those that all share.</summary>
    public static Command Create(App app, string name, string help, IReadOnlyList<Symbol> symbols, Func<RegisterCall, int> run)
    {
        var command = new Command(name, help);
        var options = new LedgerOptions(app.Messages);
        foreach (var argument in symbols.OfType<Argument>()) command.Arguments.Add(argument);
        foreach (var option in symbols.OfType<Option>().Concat(options.All)) command.Options.Add(option);
        command.SetAction(async (parse, stop) => run(await OpenAsync(app, parse, options, stop)));
        return command;
    }

    private static async Task<RegisterCall> OpenAsync(App app, ParseResult parse, LedgerOptions options, CancellationToken stop)
    {
        var answer = new Answer(app.Terminal, app.Messages, LedgerCall.FormOf(parse, options));
        var asOf = LedgerCall.Day(parse, options.AsOf);
        if (LedgerCall.Day(parse, options.KnownOn) is not null) answer.Remark(app.Messages["agencies.known-on-ignored"]);
        var database = app.FindDatabase(parse.GetValue(options.Database), parse.GetValue(options.Data), create: false);
        if (!await database.HasTablesAsync(stop))
            return new(parse, RegisterFiles.Load(app.ListsFolder), asOf ?? Act.DayOf(app.Time.GetUtcNow()), app.Messages, answer);
        await database.MigrateAsync(stop);
        await using var db = database.Open();
        var (now, _) = await Clock.NowAsync(db, app.Time, stop);
        return new(parse, await AgenciesQueries.RegisterAsync(db, app.ListsFolder, stop), asOf ?? Act.DayOf(now), app.Messages, answer);
    }
}
